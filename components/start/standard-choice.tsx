import { Select } from 'antd';
import type { Profile } from '../../lib/model/profile';
import { standardIds, standardOf } from '../../lib/standards';
import { useProfiles } from '../data/profiles';
import { useMessages } from '../language/messages';
import { savePreferences, usePreferences } from '../preferences/preferences.browser';

/**
 * The profile that a new audit is judged by; `null` for the standard alone, and where it was deleted meanwhile,
 * `undefined` until it is read.
 */
export function useChosenProfile(): Profile | null | undefined {
  const { profileId } = usePreferences();
  const profiles = useProfiles();
  if (profileId === null) return null;
  return profiles && (profiles.find(({ id }) => id === profileId) ?? null);
}

const PROFILE = 'profile ';

/** Chooses what new audits are judged by: a standard, or a profile on top of one. */
export function StandardChoice({ id }: { id: string }) {
  const t = useMessages();
  const { auditSettings } = usePreferences();
  const profiles = useProfiles() ?? [];
  const chosen = useChosenProfile();
  const choose = (value: string) => {
    if (value.startsWith(PROFILE)) return savePreferences({ profileId: value.slice(PROFILE.length) });
    return savePreferences({ profileId: null, auditSettings: { ...auditSettings, standard: value } });
  };
  return (
    <Select
      id={id}
      value={chosen ? PROFILE + chosen.id : auditSettings.standard}
      onChange={(value) => void choose(value)}
      options={[
        {
          label: t('profiles.standards'),
          options: standardIds.map((value) => ({ value, label: standardOf(value).name })),
        },
        ...(profiles.length > 0
          ? [
              {
                label: t('profiles.title'),
                options: profiles.map((profile) => ({ value: PROFILE + profile.id, label: profile.name })),
              },
            ]
          : []),
      ]}
    />
  );
}
