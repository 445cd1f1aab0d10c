import { useMessages } from '../../../../components/language/messages';
import { Level } from '../../../../lib/model/portal';
import type { Profile } from '../../../../lib/model/profile';
import { standardIds, standardOf } from '../../../../lib/standards';
import { ChoiceField } from './choice-field';
import { TextField } from './text-field';

interface Props {
  value: Profile;
  /** Its id is chosen once. */
  isNew: boolean;
  onChange(changes: Partial<Profile>): void;
}

/** What a profile is called, what it stands on, and whom it is for. */
export function BasicsPart({ value, isNew, onChange }: Props) {
  const t = useMessages();
  return (
    <section className="part">
      <div className="profile-row profile-basics">
        <TextField field="name" label={t('profiles.name')} value={value.name} onChange={(name) => onChange({ name })} />
        <TextField
          field="id"
          label={t('profiles.id')}
          hint={t('profiles.idHint')}
          value={value.id}
          disabled={!isNew}
          onChange={(id) => onChange({ id })}
        />
        <ChoiceField
          field="base"
          label={t('profiles.base')}
          value={value.base}
          options={standardIds.map((id) => ({ value: id, label: standardOf(id).name }))}
          onChange={(base) => onChange({ base })}
        />
        <ChoiceField<Level | 'auto'>
          field="level"
          label={t('profiles.level')}
          value={value.level ?? 'auto'}
          options={[
            { value: 'auto', label: t('profiles.levelAuto') },
            ...Level.options.map((level) => ({ value: level, label: t(`common.level.${level}`) })),
          ]}
          onChange={(level) => onChange({ level: level === 'auto' ? null : level })}
        />
      </div>
    </section>
  );
}
