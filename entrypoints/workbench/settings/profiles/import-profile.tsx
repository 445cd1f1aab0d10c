import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { saveProfile } from '../../../../components/data/commands.browser';
import { useCommand } from '../../../../components/data/use-command';
import { useMessages } from '../../../../components/language/messages';
import { Problem } from '../../../../components/page/problem';
import type { Profile } from '../../../../lib/model/profile';
import { knownStandard } from '../../../../lib/standards';
import type { ProfileFault } from '../../../../lib/standards/profile/faults';
import { readProfile } from '../../../../lib/standards/profile/read-profile';

type Outcome =
  | { what: 'faults'; file: string; faults: readonly ProfileFault[] }
  | { what: 'exists'; profile: Profile; before: Profile }
  | { what: 'imported'; name: string };

/** Reads a profile's file; what is wrong with it is told by field, and one with a known id replaces it only when told to. */
export function ImportProfile({ profiles }: { profiles: readonly Profile[] }) {
  const t = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { run, busy, problem } = useCommand();
  const keep = async (profile: Profile) => {
    await saveProfile(profile);
    setOutcome({ what: 'imported', name: profile.name });
  };
  const read = (file: File) =>
    run(async () => {
      const { profile, faults } = readProfile(await file.text(), knownStandard);
      if (!profile) return setOutcome({ what: 'faults', file: file.name, faults });
      const before = profiles.find(({ id }) => id === profile.id);
      if (before) return setOutcome({ what: 'exists', profile, before });
      await keep(profile);
    });
  return (
    <>
      <Button icon={<UploadOutlined aria-hidden />} loading={busy} onClick={() => input.current?.click()}>
        {t('profiles.import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="profile-file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again once it is mended.
          target.value = '';
          if (file) void read(file);
        }}
      />
      <div role="status">
        {outcome?.what === 'faults' && (
          <Alert
            type="error"
            showIcon
            title={t('profiles.importFaults', { file: outcome.file, count: outcome.faults.length })}
            description={
              <ul className="import-faults">
                {outcome.faults.map(({ field, problem: fault }) => (
                  <li key={`${field} ${fault.key}`}>{t(fault)}</li>
                ))}
              </ul>
            }
          />
        )}
        {outcome?.what === 'exists' && (
          <Alert
            type="warning"
            showIcon
            title={t('profiles.exists', { id: outcome.before.id, name: outcome.before.name })}
            action={
              <>
                <Button size="small" type="primary" onClick={() => void run(() => keep(outcome.profile))}>
                  {t('profiles.replace')}
                </Button>{' '}
                <Button size="small" onClick={() => setOutcome(null)}>
                  {t('profiles.keep')}
                </Button>
              </>
            }
          />
        )}
        {outcome?.what === 'imported' && (
          <Alert type="success" showIcon title={t('profiles.imported', { name: outcome.name })} />
        )}
      </div>
      <Problem problem={problem} />
    </>
  );
}
