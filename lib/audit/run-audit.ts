import { type CrawlDeps, Crawler, type CrawlProgress } from '../crawl/crawler';
import type { Audit, AuditProgress } from '../model/audit';
import type { AuditLists } from '../model/audit-lists';
import type { AuditReport } from '../model/audit-report';
import type { PageRecord } from '../model/portal';
import { siteOf } from '../text/site-of';
import { wasAsked } from './asked';
import { type AuditEnd, endOf } from './end-of';
import { type Judgement, judge, nowOf, reportOf } from './judge';
import { listsOf } from './previous-lists';
import { progressOf } from './progress';
import { recordOf } from './record';
import { taskOf } from './tasks';

/** Where an audit's results go; every call is one atomic write. */
export interface AuditStore {
  pages(): Promise<PageRecord[]>;
  savePage(record: PageRecord, text: string | null): Promise<void>;
  /** The stored text of a page of an earlier run, `null` when there is none. */
  body(key: string): Promise<string | null>;
  saveProgress(progress: AuditProgress, name: string): Promise<void>;
  saveReport(report: AuditReport): Promise<void>;
  /** Lists of columns as the audit of this portal before this one saw them, `null` where there was none. */
  previousLists(): Promise<AuditLists | null>;
  /** Keeps those of this audit, once it is finished, for the next one. */
  saveLists(lists: AuditLists): Promise<void>;
}

export interface AuditPorts
  extends Pick<
    CrawlDeps,
    'fetch' | 'render' | 'redirectTarget' | 'networkError' | 'disguise' | 'readFile' | 'now' | 'online' | 'retryPauseMs'
  > {
  store: AuditStore;
  granted(url: string): boolean;
}

/** A report is renewed at most so often while the audit runs. */
const REPORT_EVERY_MS = 4_000;
const PROGRESS_EVERY_MS = 400;

/**
 * Runs one audit from where its stored pages stand to its end, or until `signal` aborts: crawl → facts → portal →
 * report. The pages are all its state, so it can be killed anywhere and begun again.
 * @throws what the store throws, but for a full disk.
 */
export async function runAudit(audit: Audit, ports: AuditPorts, signal: AbortSignal): Promise<AuditEnd> {
  const { store } = ports;
  // What was only refused is asked again by the terms of this run: robots.txt overridden, a host granted, tabs allowed.
  const records = new Map((await store.pages()).filter(wasAsked).map((record) => [record.key, record]));
  // Which sub-sites are the portal's own is judged from what they say; another body's domain never is.
  const portalDomain = siteOf(audit.url);
  const previous = await store.previousLists();
  let crawling: CrawlProgress | undefined;
  let reportedAt = 0;
  let toldAt = 0;

  const judgeNow = (incomplete: boolean): Judgement =>
    judge(audit, [...records.values()], { incomplete, requests: requestsOf(records), previous });
  const tell = async (judgement: Judgement): Promise<void> => {
    toldAt = ports.now().getTime();
    await store.saveProgress(progressOf(judgement, crawling, requestsOf(records)), judgement.portal.name);
  };
  const report = async ({ portal }: Judgement): Promise<void> => {
    reportedAt = ports.now().getTime();
    await store.saveReport(reportOf(audit, portal, [...records.values()]));
  };

  let judgement = judgeNow(true);
  const crawler = new Crawler(
    {
      ...ports,
      portalHosts: (host) => siteOf(host) === portalDomain,
      onProgress: (progress) => {
        crawling = progress;
      },
      stored: () => records.size,
      plan: async () => {
        judgement = judgeNow(true);
        const at = ports.now().getTime();
        if (at - reportedAt > REPORT_EVERY_MS) await report(judgement);
        await tell(judgement);
        return judgement.wants.map(taskOf).filter(({ key }) => !records.has(key));
      },
      storedRobots: async (url) => {
        const record = records.get(`fetch GET ${url}`);
        return record ? { ...record.snapshot, text: await store.body(record.key), frames: [] } : null;
      },
      save: async (task, snapshot, attempts) => {
        const record = recordOf(task, snapshot, attempts, records.get(task.completes ?? ''), audit.settings.now);
        await store.savePage(record, snapshot.text);
        records.set(record.key, record);
        if (ports.now().getTime() - toldAt > PROGRESS_EVERY_MS) await tell(judgement);
      },
    },
    audit.settings,
    signal,
  );
  const outcome = await crawler.run();

  try {
    judgement = judgeNow(outcome !== 'finished');
    await report({ ...judgement, portal: { ...judgement.portal, finishedAt: ports.now().toISOString() } });
    await tell(judgement);
    if (outcome === 'finished') await store.saveLists(listsOf(judgement.portal, nowOf(audit, [...records.values()])));
  } catch (error) {
    // A full disk has no room for the last report, either: the pages are there, and the report is made from them later.
    if (outcome !== 'storage-full') throw error;
  }
  return endOf(outcome, audit, [...records.values()], judgement.portal);
}

/** Every request counts, repeated ones too; what was refused before it was sent does not. */
function requestsOf(records: ReadonlyMap<string, PageRecord>): number {
  let sum = 0;
  for (const record of records.values()) if (wasAsked(record)) sum += record.attempts;
  return sum;
}
