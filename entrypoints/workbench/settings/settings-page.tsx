import { useId } from 'react';
import { LanguageSwitch } from '../../../components/language/language-switch';
import { useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';
import { savePreferences, usePreferences } from '../../../components/preferences/preferences.browser';
import { PolitenessForm } from '../../../components/settings/politeness-form';
import { StandardChoice, useChosenProfile } from '../../../components/start/standard-choice';
import type { Audit } from '../../../lib/model/audit';
import { standardOf, standardWith } from '../../../lib/standards';
import { StorageUse } from './storage-use';
import { Thresholds } from './thresholds';
import { WeightTables } from './weight-tables';

const privacyLines = ['local', 'origins', 'permission', 'text', 'robots', 'remove'] as const;

/** 设置: what new audits start with, the thresholds and their sources, storage, language, privacy. */
export function SettingsPage({ audits }: { audits: Audit[] }) {
  const t = useMessages();
  const id = useId();
  const { auditSettings } = usePreferences();
  const profile = useChosenProfile();
  return (
    <div className="settings">
      <h1>{t('workbench.nav.settings')}</h1>
      <div className="settings-parts">
        <div className="settings-stack">
          <section className="part" aria-labelledby={`${id}-politeness`}>
            <h2 id={`${id}-politeness`}>{t('workbench.settings.politeness')}</h2>
            <p className="quiet">{t('workbench.settings.politenessMeans')}</p>
            <PolitenessForm
              value={auditSettings}
              onChange={(changed) => void savePreferences({ auditSettings: changed })}
            />
          </section>
          <WeightTables />
          <StorageUse audits={audits} />
          <section className="part" aria-labelledby={`${id}-language`}>
            <h2 id={`${id}-language`}>{t('common.language')}</h2>
            <LanguageSwitch />
          </section>
          <section className="part" aria-labelledby={`${id}-privacy`}>
            <h2 id={`${id}-privacy`}>{t('workbench.settings.privacy')}</h2>
            <ul>
              {privacyLines.map((line) => (
                <li key={line}>{t(`workbench.settings.privacyLines.${line}`)}</li>
              ))}
            </ul>
          </section>
        </div>
        <section className="part" aria-labelledby={`${id}-profile`}>
          <h2 id={`${id}-profile`}>{t('workbench.settings.profile')}</h2>
          <div className="field">
            <label htmlFor={`${id}-standard`}>{t('common.start.standard')}</label>
            <StandardChoice id={`${id}-standard`} />
          </div>
          <p>
            <a href={hashOf(['settings', 'profiles'])}>{t('profiles.manage')}</a>
          </p>
          <Thresholds standard={profile ? standardWith(profile) : standardOf(auditSettings.standard)} />
        </section>
      </div>
    </div>
  );
}
