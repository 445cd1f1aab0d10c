import { useMessages } from '../../../../components/language/messages';
import { ColumnKind } from '../../../../lib/model/column';
import type { ProfileThreshold } from '../../../../lib/model/profile';
import type { Standard } from '../../../../lib/model/standard';
import { intervalText } from '../../../../lib/report/export/words';
import { ChoiceField } from './choice-field';
import { Rows } from './rows';
import { TermField } from './term-field';
import { TextField } from './text-field';

interface Props {
  value: readonly ProfileThreshold[];
  standard: Standard;
  onChange(value: ProfileThreshold[]): void;
}

/** Local terms by kind of column, the national one beside each. */
export function TermsPart({ value, standard, onChange }: Props) {
  const t = useMessages();
  const used = new Set(value.map(({ kind }) => kind));
  const free = standard.thresholds.find(({ kind }) => !used.has(kind))?.kind ?? 'news';
  const national = (kind: ColumnKind): string => {
    const threshold = standard.threshold(kind);
    return threshold ? intervalText(threshold, t) : t('verdict.threshold.none');
  };
  return (
    <Rows<ProfileThreshold>
      title={t('profiles.terms')}
      means={t('profiles.termsMean')}
      add={t('profiles.addTerm')}
      rows={value}
      blank={{ kind: free, days: null, months: 3, yearlyBy: null, basis: '', status: 'S', severity: 'advice' }}
      nameOf={({ kind }) => t(`kind.${kind}`)}
      onChange={onChange}
    >
      {(row, at, change) => (
        <>
          <ChoiceField
            field={`thresholds[${at}].kind`}
            label={t('profiles.kind')}
            value={row.kind}
            options={ColumnKind.options.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            onChange={(kind) => change({ kind })}
          />
          <div className="stacked">
            <span>{t('profiles.national')}</span>
            <span className="national-term">{national(row.kind)}</span>
          </div>
          <TermField field={`thresholds[${at}]`} value={row} onChange={change} />
          <TextField
            field={`thresholds[${at}].basis`}
            label={t('profiles.basis')}
            hint={t('profiles.basisHint')}
            value={row.basis}
            onChange={(basis) => change({ basis })}
          />
          <ChoiceField
            field={`thresholds[${at}].severity`}
            label={t('profiles.severity')}
            value={row.severity}
            options={(['advice', 'deduct'] as const).map((one) => ({ value: one, label: t(`common.severity.${one}`) }))}
            onChange={(severity) => change({ severity })}
          />
        </>
      )}
    </Rows>
  );
}
