import type { AuditProgress } from '../../lib/model/audit';
import { type Message, message } from '../../lib/model/evidence';

/** Whole percent of the columns found so far that are done; 100 only when none is left. */
export function percentDone({ columnsDone, columnsFound }: AuditProgress): number {
  if (!columnsFound) return 0;
  return columnsDone >= columnsFound ? 100 : Math.min(99, Math.floor((100 * columnsDone) / columnsFound));
}

/** Time left in words that are no more exact than the guess is. */
export function timeLeft({ secondsLeft, columnsFound }: AuditProgress): Message {
  if (secondsLeft === null || !columnsFound) return message('common.progress.timeUnknown');
  if (secondsLeft < 60)
    return message('common.progress.seconds', { seconds: Math.max(5, Math.ceil(secondsLeft / 5) * 5) });
  if (secondsLeft < 3600) return message('common.progress.minutes', { minutes: Math.ceil(secondsLeft / 60) });
  const minutes = Math.ceil(secondsLeft / 600) * 10;
  return message('common.progress.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
