import {
  BorderOutlined,
  CheckCircleOutlined,
  ClockCircleOutlined,
  MinusCircleOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Disclosure } from '../../lib/model/audit-report';
import { useMessages } from '../language/messages';

type Status = Disclosure['status'];

/** Colour of the verdict that means as much for a column. */
const looks: Record<Status, [icon: ComponentType<{ 'aria-hidden'?: boolean }>, verdict: string]> = {
  missing: [BorderOutlined, 'empty'],
  outdated: [ClockCircleOutlined, 'outdated'],
  'cannot-tell': [QuestionCircleOutlined, 'cannot-tell'],
  present: [CheckCircleOutlined, 'alive'],
  'not-applicable': [MinusCircleOutlined, 'external'],
};

/** How a duty to disclose is met, as icon, word and colour. */
export function DisclosureMark({ status }: { status: Status }) {
  const t = useMessages();
  const [Icon, verdict] = looks[status];
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span className="verdict-icon">
        <Icon aria-hidden />
      </span>
      <span>{t(`report.disclosureStatus.${status}`)}</span>
    </span>
  );
}
