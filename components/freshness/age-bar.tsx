import type { ColumnVerdict } from '../../lib/model/column';
import { useMessages } from '../language/messages';
import { ageOf, shareOf } from './age';

/** The age of a column's newest item as a bar against its threshold, which is the mark in the middle. */
export function AgeBar({ detail }: { detail: ColumnVerdict }) {
  const t = useMessages();
  const age = ageOf(detail);
  if (!age) return null;
  const isOverdue = (detail.overdueDays ?? 0) > 0;
  const words = isOverdue
    ? t('common.age.overdue', { days: detail.overdueDays ?? 0 })
    : t('common.age.left', { days: -(detail.overdueDays ?? 0) });
  return (
    <span className="age" title={t('common.age.of', { days: age.days, allowed: age.allowedDays })}>
      <span className="age-bar" data-overdue={isOverdue} aria-hidden>
        <span style={{ width: `${Math.min(100, shareOf(age) * 50)}%` }} />
      </span>
      <span className="age-words">{words}</span>
    </span>
  );
}
