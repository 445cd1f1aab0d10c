import { useMessages } from '../../../../components/language/messages';
import type { Profile } from '../../../../lib/model/profile';
import type { Standard } from '../../../../lib/model/standard';
import { eventKinds } from '../../../../lib/standards/column-kinds/events';
import { Rows } from './rows';
import { SubjectField } from './subject-field';
import { TextField } from './text-field';

interface Props {
  value: Profile;
  standard: Standard;
  onChange(changes: Partial<Profile>): void;
}

/** Duties that the body no longer has, with reason and day. */
export function NotApplicablePart({ value, standard, onChange }: Props) {
  const t = useMessages();
  const field = (at: number, name: string) => `notApplicable[${at}].${name}`;
  return (
    <Rows<Profile['notApplicable'][number]>
      title={t('profiles.notApplicable')}
      means={t('profiles.notApplicableMeans')}
      add={t('profiles.addNotApplicable')}
      rows={value.notApplicable}
      blank={{ subject: { kind: 'permit' }, reason: '', on: '', movedTo: null }}
      nameOf={({ reason }) => reason}
      onChange={(notApplicable) => onChange({ notApplicable })}
    >
      {({ subject, reason, on, movedTo }, at, change) => (
        <>
          <SubjectField
            field={field(at, 'subject')}
            value={subject}
            standard={standard}
            onChange={(to) => change({ subject: to })}
          />
          <TextField
            field={field(at, 'reason')}
            label={t('profiles.reason')}
            value={reason}
            onChange={(to) => change({ reason: to })}
          />
          <TextField
            field={field(at, 'on')}
            label={t('profiles.since')}
            type="date"
            value={on}
            onChange={(to) => change({ on: to })}
          />
          <TextField
            field={field(at, 'movedTo')}
            label={t('profiles.movedTo')}
            value={movedTo ?? ''}
            onChange={(to) => change({ movedTo: to || null })}
          />
        </>
      )}
    </Rows>
  );
}

/** Statements that nothing happened, with unit, day and period. */
export function NoOccurrencePart({ value, standard, onChange }: Props) {
  const t = useMessages();
  const field = (at: number, name: string) => `noOccurrence[${at}].${name}`;
  return (
    <Rows<Profile['noOccurrence'][number]>
      title={t('profiles.noOccurrence')}
      means={t('profiles.noOccurrenceMeans')}
      add={t('profiles.addNoOccurrence')}
      rows={value.noOccurrence}
      blank={{ subject: { kind: 'penalty' }, unit: '', on: '', from: '', until: '' }}
      nameOf={({ unit }) => unit}
      onChange={(noOccurrence) => onChange({ noOccurrence })}
    >
      {(row, at, change) => (
        <>
          <SubjectField
            field={field(at, 'subject')}
            value={row.subject}
            standard={standard}
            kinds={[...eventKinds.keys()]}
            onChange={(subject) => change({ subject })}
          />
          <TextField
            field={field(at, 'unit')}
            label={t('profiles.statedBy')}
            value={row.unit}
            onChange={(unit) => change({ unit })}
          />
          {(['on', 'from', 'until'] as const).map((name) => (
            <TextField
              key={name}
              field={field(at, name)}
              label={t(name === 'on' ? 'profiles.statedOn' : `profiles.${name}`)}
              type="date"
              value={row[name]}
              onChange={(to) => change({ [name]: to })}
            />
          ))}
        </>
      )}
    </Rows>
  );
}
