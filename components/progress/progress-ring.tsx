import { Progress } from 'antd';
import type { AuditProgress } from '../../lib/model/audit';
import { useMessages } from '../language/messages';
import { percentDone } from './progress-words';

/** How far an audit is, as a ring around its percent. */
export function ProgressRing({ progress, size = 92 }: { progress: AuditProgress; size?: number }) {
  const t = useMessages();
  return (
    <Progress
      type="circle"
      size={size}
      percent={percentDone(progress)}
      status="normal"
      aria-label={t('common.progress.label')}
      format={(percent) => <span className="ring-percent">{percent}%</span>}
    />
  );
}
