import { FileDoneOutlined, PauseCircleOutlined, PlayCircleOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Audit } from '../../lib/model/audit';
import { pauseAudit, resumeAudit, stopAudit } from '../data/commands.browser';
import { useCommand } from '../data/use-command';
import { useMessages } from '../language/messages';
import { Problem } from '../page/problem';
import { AuditSettingsDrawer } from '../settings/audit-settings-drawer';

/** What a person can do to an audit that is not over: 暂停 or 继续 · 停止并出报告 · 设置. */
export function AuditControls({ audit }: { audit: Audit }) {
  const t = useMessages();
  const [isSetting, setSetting] = useState(false);
  const { run, busy, problem } = useCommand();
  return (
    <>
      <div className="controls">
        {audit.state === 'running' ? (
          <Button
            icon={<PauseCircleOutlined aria-hidden />}
            loading={busy}
            onClick={() => void run(() => pauseAudit(audit.id))}
          >
            {t('common.control.pause')}
          </Button>
        ) : (
          <Button
            type="primary"
            icon={<PlayCircleOutlined aria-hidden />}
            loading={busy}
            onClick={() => void run(() => resumeAudit(audit))}
          >
            {t('common.control.resume')}
          </Button>
        )}
        <Popconfirm
          title={t('common.control.stopAsk')}
          description={t('common.control.stopMeans')}
          okText={t('common.control.stop')}
          onConfirm={() => run(() => stopAudit(audit.id))}
        >
          <Button icon={<FileDoneOutlined aria-hidden />}>{t('common.control.stop')}</Button>
        </Popconfirm>
        <Button icon={<SettingOutlined aria-hidden />} onClick={() => setSetting(true)}>
          {t('common.control.settings')}
        </Button>
      </div>
      <Problem problem={problem} />
      {isSetting && <AuditSettingsDrawer audit={audit} onClose={() => setSetting(false)} />}
    </>
  );
}
