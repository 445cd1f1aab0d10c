import type { ColumnVerdict } from '../../lib/model/column';
import { daysBetween } from '../../lib/model/day';

/** How old a column's newest item is, and how old it might be, in days. */
export interface Age {
  days: number;
  allowedDays: number;
}

/** `undefined` where a column has no date or no threshold. */
export function ageOf({ newest, dueOn, overdueDays }: ColumnVerdict): Age | undefined {
  if (!newest || !dueOn || overdueDays === null) return undefined;
  const allowedDays = daysBetween(newest, dueOn);
  return { days: Math.max(0, allowedDays + overdueDays), allowedDays };
}

/** Age as a share of what is allowed: 1 is the last day in time. */
export const shareOf = ({ days, allowedDays }: Age): number => days / Math.max(1, allowedDays);
