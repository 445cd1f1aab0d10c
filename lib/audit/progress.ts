import type { AuditProgress, Task } from '../model/audit';
import { VerdictState } from '../model/column';
import { keyOf } from '../portal/assemble';
import type { Judgement } from './judge';

/** How far an audit is: a column is done when no look at it is wanted any more. */
export function progressOf(
  { portal, wants }: Judgement,
  underWay: readonly Task[],
  rate: number,
): Omit<AuditProgress, 'requests'> {
  const open = new Set(wants.flatMap((want) => (want.completes ? [want.completes] : [keyOf(want)])));
  const done = portal.columns.filter((column) => !isOpen(column.canonicalUrl, open));
  const byVerdict = Object.fromEntries(VerdictState.options.map((state) => [state, 0])) as AuditProgress['byVerdict'];
  for (const { verdict } of done) byVerdict[verdict.state]++;
  return {
    columnsFound: portal.columns.length,
    columnsDone: done.length,
    byVerdict,
    current: underWay[0]?.label || underWay[0]?.url || null,
    rate,
    secondsLeft: rate > 0 && wants.length ? Math.ceil(wants.length / rate) : null,
  };
}

const isOpen = (canonicalUrl: string, open: ReadonlySet<string>): boolean =>
  open.has(`fetch GET ${canonicalUrl}`) || open.has(`render GET ${canonicalUrl}`);
