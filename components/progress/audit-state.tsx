import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  HourglassOutlined,
  PauseCircleOutlined,
  StopOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Audit, AuditState } from '../../lib/model/audit';
import { useMessages } from '../language/messages';
import { percentDone } from './progress-words';

const icons: Record<AuditState, ComponentType<{ 'aria-hidden'?: boolean }>> = {
  running: SyncOutlined,
  paused: PauseCircleOutlined,
  waiting: HourglassOutlined,
  stopped: StopOutlined,
  finished: CheckCircleOutlined,
  failed: CloseCircleOutlined,
};

/** Whether an audit may still go on. */
export const isOpen = ({ state }: Pick<Audit, 'state'>): boolean =>
  state === 'running' || state === 'paused' || state === 'waiting';

/** State of an audit in a word, with its percent while it is open. */
export function AuditStateMark({ audit }: { audit: Audit }) {
  const t = useMessages();
  const Icon = icons[audit.state];
  return (
    <span className={`audit-state audit-state-${audit.state}`}>
      <Icon aria-hidden /> {t(`common.auditState.${audit.state}`)}
      {isOpen(audit) && ` ${percentDone(audit.progress)}%`}
    </span>
  );
}
