import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Audit } from '../../lib/model/audit';
import { changeSettings } from '../data/commands.browser';
import { useCommand } from '../data/use-command';
import { useMessages } from '../language/messages';
import { Problem } from '../page/problem';
import { PolitenessForm } from './politeness-form';

/** Settings of an audit that is under way: they hold from the next request on. */
export function AuditSettingsDrawer({ audit, onClose }: { audit: Audit; onClose(): void }) {
  const t = useMessages();
  const [draft, setDraft] = useState(audit.settings);
  const { run, busy, problem } = useCommand();
  const apply = () =>
    run(async () => {
      await changeSettings(audit.id, draft);
      onClose();
    });
  return (
    <Drawer
      open
      onClose={onClose}
      title={t('common.settings.title')}
      size={400}
      footer={
        <Button type="primary" block loading={busy} onClick={() => void apply()}>
          {t('common.settings.apply')}
        </Button>
      }
    >
      <Problem problem={problem} />
      <PolitenessForm value={draft} onChange={setDraft} />
    </Drawer>
  );
}
