import type { CrawlProgress } from '../crawl/crawler';
import type { AuditProgress } from '../model/audit';
import { noColumns } from '../model/column';
import type { Judgement } from './judge';

/** How far an audit is: a column is done when no look at it is wanted any more. */
export function progressOf(
  { portal, wants, undecided }: Judgement,
  crawling: CrawlProgress | undefined,
  requests: number,
): AuditProgress {
  const byVerdict = noColumns();
  for (const { id, verdict } of portal.columns) if (!undecided.has(id)) byVerdict[verdict.state]++;
  const rate = crawling?.rate ?? 0;
  const current = crawling?.running.at(-1);
  return {
    columnsFound: portal.columns.length,
    columnsDone: portal.columns.length - undecided.size,
    requests,
    byVerdict,
    current: current ? current.label || current.url : null,
    rate,
    secondsLeft: rate > 0 && wants.length ? Math.ceil(wants.length / rate) : null,
  };
}
