import type { ReportColumn } from '../../lib/model/audit-report';

const PENDING = new Set(['verdict.reason.notLooked', 'verdict.reason.pending']);

/** Whether a column of an audit under way is only waiting for its turn: nobody needs to review it yet. */
export const isPending = ({ detail }: Pick<ReportColumn, 'detail'>): boolean => PENDING.has(detail.reason.key);
