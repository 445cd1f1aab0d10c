import { Alert, Button } from 'antd';
import { useSyncExternalStore } from 'react';
import type { Audit } from '../../lib/model/audit';
import { useMessages } from '../language/messages';
import { openWorkbench } from '../page/open-workbench.browser';

const subscribe = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** Why an open audit does not move, and what makes it move again; nothing while it does. */
export function HaltedNotice({ audit }: { audit: Audit }) {
  const t = useMessages();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (audit.state === 'paused') {
    return <Alert type="info" showIcon title={t('common.halted.paused')} description={t('common.halted.pausedNext')} />;
  }
  if (audit.state === 'waiting') {
    return (
      <Alert
        type="warning"
        showIcon
        title={t('common.halted.waiting')}
        description={
          <div className="halted">
            <span>{audit.problem ? t(audit.problem) : t('common.halted.waitingNext')}</span>
            {audit.problem?.key === 'errors.quotaFull' && (
              <Button onClick={() => void openWorkbench(['settings'])}>{t('common.halted.freeSpace')}</Button>
            )}
          </div>
        }
      />
    );
  }
  if (audit.state === 'running' && !isOnline) return <Alert type="warning" showIcon title={t('errors.offline')} />;
  return null;
}
