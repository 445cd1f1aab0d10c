import { LockOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Collapse, Input, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { message } from '../../lib/model/evidence';
import { Level } from '../../lib/model/portal';
import { startAudit } from '../data/commands.browser';
import { Refused, useCommand } from '../data/use-command';
import { useMessages } from '../language/messages';
import { Problem } from '../page/problem';
import { savePreferences, usePreferences } from '../preferences/preferences.browser';
import { PolitenessForm } from '../settings/politeness-form';
import { portalDomain } from './permission-origins';
import { StandardChoice, useChosenProfile } from './standard-choice';
import { webAddress } from './web-address';

interface Props {
  /** Address to begin with; empty where nothing is known. */
  address: string;
  /** Level found by the last audit of this portal, to name what "automatic" will likely say. */
  lastLevel?: Level;
  label?: string;
  onStarted(auditId: string): void;
}

/** Starts an audit: address, level, standard, settings, and what the browser will ask for and why. */
export function StartForm({ address, lastLevel, label, onStarted }: Props) {
  const t = useMessages();
  const id = useId();
  const { auditSettings } = usePreferences();
  const [typed, setTyped] = useState(address);
  const profile = useChosenProfile();
  const [level, setLevel] = useState<Level | null>(null);
  const { run, busy, problem } = useCommand();
  const url = webAddress(typed);

  const start = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      if (!url) throw new Refused(message('errors.notAnAddress', { url: typed }));
      // Nothing may be awaited before this: the browser asks for the permission only within the click.
      const auditId = await startAudit(url, {
        ...auditSettings,
        ...(profile && { standard: profile.base }),
        profile: profile ?? null,
        level,
      });
      void savePreferences({ introductionSeen: true });
      onStarted(auditId);
    });
  };

  const automatic = profile?.level
    ? t('common.start.levelOfProfile', { level: t(`common.level.${profile.level}`) })
    : lastLevel
      ? t('common.start.levelAutoLast', { level: t(`common.level.${lastLevel}`) })
      : t('common.start.levelAuto');
  return (
    <form className="start" onSubmit={start}>
      <div className="field">
        <label htmlFor={`${id}-address`}>{t('common.start.address')}</label>
        <Input
          id={`${id}-address`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder="http://www.example.gov.cn/"
          status={typed && !url ? 'error' : undefined}
          aria-invalid={Boolean(typed && !url)}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-level`}>{t('common.start.level')}</label>
        <Select<Level | 'auto'>
          id={`${id}-level`}
          value={level ?? 'auto'}
          onChange={(value) => setLevel(value === 'auto' ? null : value)}
          options={[
            { value: 'auto' as const, label: automatic },
            ...Level.options.map((value) => ({ value, label: t(`common.level.${value}`) })),
          ]}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-standard`}>{t('common.start.standard')}</label>
        <StandardChoice id={`${id}-standard`} />
      </div>
      <Collapse
        ghost
        size="small"
        items={[
          {
            key: 'settings',
            label: t('common.start.more'),
            children: (
              <PolitenessForm
                value={auditSettings}
                onChange={(changed) => void savePreferences({ auditSettings: changed })}
              />
            ),
          },
        ]}
      />
      <Button
        type="primary"
        size="large"
        block
        htmlType="submit"
        loading={busy || profile === undefined}
        icon={<SearchOutlined aria-hidden />}
      >
        {label ?? t('common.start.button')}
      </Button>
      <p className="start-asks">
        <LockOutlined aria-hidden />{' '}
        {url ? t('common.start.asks', { domain: portalDomain(url) }) : t('common.start.asksNone')}
      </p>
      <Problem problem={problem} />
    </form>
  );
}
