import { Alert, Button } from 'antd';
import { useState } from 'react';
import { saveProfile } from '../../../../components/data/commands.browser';
import { useCommand } from '../../../../components/data/use-command';
import { useMessages } from '../../../../components/language/messages';
import { Problem } from '../../../../components/page/problem';
import { goTo, hashOf } from '../../../../components/page/route';
import { message } from '../../../../lib/model/evidence';
import type { Profile } from '../../../../lib/model/profile';
import { knownStandard, standardOf } from '../../../../lib/standards';
import type { ProfileFault } from '../../../../lib/standards/profile/faults';
import { checkProfile } from '../../../../lib/standards/profile/read-profile';
import { BasicsPart } from './basics-part';
import { NoOccurrencePart, NotApplicablePart } from './declarations-parts';
import { Faults } from './faults-context';
import { TermsPart } from './terms-part';
import { WordsPart } from './words-part';

interface Props {
  profile: Profile;
  isNew: boolean;
  /** Ids that are taken. */
  taken: readonly string[];
}

/** One profile: its common parts can be changed here, the rest in its file. */
export function ProfileEditor({ profile, isNew, taken }: Props) {
  const t = useMessages();
  const [draft, setDraft] = useState(profile);
  const [faults, setFaults] = useState<readonly ProfileFault[]>([]);
  const [isSaved, setSaved] = useState(false);
  const { run, busy, problem } = useCommand();
  const standard = standardOf(draft.base);
  const change = (changes: Partial<Profile>) => {
    setDraft({ ...draft, ...changes });
    setSaved(false);
  };
  const save = () => {
    const checked = checkProfile(draft, knownStandard);
    const found = checked.faults ?? [];
    if (isNew && taken.includes(draft.id)) {
      found.push({ field: 'id', problem: message('errors.profile.taken', { field: 'id', got: draft.id }) });
    }
    setFaults(found);
    if (checked.profile === null || found.length > 0) return;
    void run(async () => {
      await saveProfile(checked.profile);
      setSaved(true);
      if (isNew) goTo(['settings', 'profiles', checked.profile.id]);
    });
  };
  const parts = { value: draft, standard, onChange: change };
  const { rules, weights } = draft;
  return (
    <Faults value={faults}>
      <form
        className="settings"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="title-row">
          <h1>{isNew ? t('profiles.new') : draft.name}</h1>
          <span>
            <a href={hashOf(['settings', 'profiles'])}>{t('profiles.toList')}</a>{' '}
            <Button type="primary" htmlType="submit" loading={busy}>
              {t('profiles.save')}
            </Button>
          </span>
        </div>
        <div role="status">
          {faults.length > 0 && <Alert type="error" showIcon title={t('profiles.faults', { count: faults.length })} />}
          {isSaved && <Alert type="success" showIcon title={t('profiles.saved')} />}
        </div>
        <Problem problem={problem} />
        <BasicsPart value={draft} isNew={isNew} onChange={change} />
        <TermsPart value={draft.thresholds} standard={standard} onChange={(thresholds) => change({ thresholds })} />
        <NotApplicablePart {...parts} />
        <NoOccurrencePart {...parts} />
        <WordsPart value={draft.wordFaults} onChange={(wordFaults) => change({ wordFaults })} />
        {(rules.length > 0 || weights) && (
          <p className="quiet">
            {t('profiles.others', {
              rules: rules.length,
              weights: weights?.weights.length ?? 0,
            })}
          </p>
        )}
      </form>
    </Faults>
  );
}
