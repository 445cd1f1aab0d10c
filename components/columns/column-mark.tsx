import { EllipsisOutlined } from '@ant-design/icons';
import type { ReportColumn } from '../../lib/model/audit-report';
import { useMessages } from '../language/messages';
import { VerdictMark } from '../verdict/verdict-mark';
import { isPending } from './pending';

/** The verdict on a column, or that its turn has not come while the audit is open. */
export function ColumnMark({ column, isAuditOpen }: { column: ReportColumn; isAuditOpen: boolean }) {
  const t = useMessages();
  if (!isAuditOpen || !isPending(column)) {
    const { verdict, localVerdict } = column;
    if (!localVerdict || localVerdict.state === verdict) return <VerdictMark state={verdict} />;
    return (
      <>
        <VerdictMark state={verdict} />{' '}
        <span className="local-mark" title={t('report.local.local')}>
          {t('report.local.mark')}
          <VerdictMark state={localVerdict.state} />
        </span>
      </>
    );
  }
  return (
    <span className="verdict quiet">
      <EllipsisOutlined aria-hidden /> {t('common.pending')}
    </span>
  );
}
