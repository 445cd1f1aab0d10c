import { EllipsisOutlined } from '@ant-design/icons';
import type { ReportColumn } from '../../lib/model/audit-report';
import { useMessages } from '../language/messages';
import { VerdictMark } from '../verdict/verdict-mark';
import { isPending } from './pending';

/** The verdict on a column, or that its turn has not come while the audit is open. */
export function ColumnMark({ column, isAuditOpen }: { column: ReportColumn; isAuditOpen: boolean }) {
  const t = useMessages();
  if (!isAuditOpen || !isPending(column)) return <VerdictMark state={column.verdict} />;
  return (
    <span className="verdict quiet">
      <EllipsisOutlined aria-hidden /> {t('common.pending')}
    </span>
  );
}
