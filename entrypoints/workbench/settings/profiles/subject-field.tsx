import { useMessages } from '../../../../components/language/messages';
import { ColumnKind } from '../../../../lib/model/column';
import type { DeclarationSubject } from '../../../../lib/model/declaration';
import type { Standard } from '../../../../lib/model/standard';
import { ChoiceField } from './choice-field';
import { PartFault } from './faults-context';
import { TextField } from './text-field';

type By = 'kind' | 'url' | 'ruleId';

const byOf = (subject: DeclarationSubject): By => ('kind' in subject ? 'kind' : 'url' in subject ? 'url' : 'ruleId');

interface Props {
  field: string;
  value: DeclarationSubject;
  standard: Standard;
  /** Kinds that may be chosen. */
  kinds?: readonly ColumnKind[];
  onChange(value: DeclarationSubject): void;
}

/** What a declaration is about: a kind of column, one column, or a duty by its rule. */
export function SubjectField({ field, value, standard, kinds = ColumnKind.options, onChange }: Props) {
  const t = useMessages();
  const by = byOf(value);
  const label = t('profiles.subject');
  const first: Record<By, DeclarationSubject> = {
    kind: { kind: 'penalty' },
    url: { url: '' },
    ruleId: { ruleId: standard.rules[0]?.id ?? '' },
  };
  return (
    <>
      <ChoiceField<By>
        field={`${field}.by`}
        label={t('profiles.subjectBy')}
        value={by}
        options={(['kind', 'url', 'ruleId'] as const).map((one) => ({ value: one, label: t(`profiles.by.${one}`) }))}
        onChange={(one) => onChange(first[one])}
      />
      {'kind' in value && (
        <ChoiceField
          field={`${field}.kind`}
          label={label}
          value={value.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={(kind) => onChange({ kind })}
        />
      )}
      {'url' in value && (
        <TextField
          field={`${field}.url`}
          label={label}
          type="url"
          value={value.url}
          onChange={(url) => onChange({ url })}
        />
      )}
      {'ruleId' in value && (
        <ChoiceField
          field={`${field}.ruleId`}
          label={label}
          value={value.ruleId}
          options={standard.rules.map(({ id, name }) => ({ value: id, label: `${name} ${id}` }))}
          onChange={(ruleId) => onChange({ ruleId })}
        />
      )}
      <PartFault field={field} label={label} />
    </>
  );
}
