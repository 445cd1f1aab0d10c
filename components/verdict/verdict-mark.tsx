import {
  BorderOutlined,
  CalendarOutlined,
  CheckCircleOutlined,
  ClockCircleOutlined,
  DisconnectOutlined,
  ExportOutlined,
  FileTextOutlined,
  PartitionOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { VerdictState } from '../../lib/model/column';
import { useMessages } from '../language/messages';

const icons: Record<VerdictState, ComponentType<{ 'aria-hidden'?: boolean }>> = {
  alive: CheckCircleOutlined,
  outdated: ClockCircleOutlined,
  empty: BorderOutlined,
  unreachable: DisconnectOutlined,
  'cannot-tell': QuestionCircleOutlined,
  'not-due': CalendarOutlined,
  'single-content': FileTextOutlined,
  index: PartitionOutlined,
  external: ExportOutlined,
};

export function VerdictIcon({ state }: { state: VerdictState }) {
  const Icon = icons[state];
  return (
    <span className={`verdict-icon verdict-${state}`}>
      <Icon aria-hidden />
    </span>
  );
}

/** A verdict (判定) as icon, word and colour: it reads the same in grey print. */
export function VerdictMark({ state }: { state: VerdictState }) {
  const t = useMessages();
  return (
    <span className={`verdict verdict-${state}`}>
      <VerdictIcon state={state} />
      <span>{t(`verdict.state.${state}`)}</span>
    </span>
  );
}
