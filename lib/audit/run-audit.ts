import { type CrawlDeps, runCrawl } from '../crawl/crawler';
import type { Audit, AuditProgress, AuditState, Task } from '../model/audit';
import type { AuditReport } from '../model/audit-report';
import { type Message, message } from '../model/evidence';
import type { NotLookedAt, PageRecord, Portal } from '../model/portal';
import { type Judgement, judge, reportOf } from './judge';
import { progressOf } from './progress';
import { RateMeter } from './rate';
import { recordOf } from './record';
import { taskOf } from './tasks';

/** Where an audit's results go; every call is one atomic write. */
export interface AuditStore {
  pages(): Promise<PageRecord[]>;
  savePage(record: PageRecord, text: string | null): Promise<void>;
  saveProgress(progress: AuditProgress, name: string): Promise<void>;
  saveReport(report: AuditReport): Promise<void>;
}

export interface AuditPorts extends Pick<CrawlDeps, 'fetch' | 'render' | 'now' | 'online'> {
  store: AuditStore;
  granted(url: string): boolean;
}

export interface AuditEnd {
  state: AuditState;
  problem: Message | null;
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
  const records = new Map((await store.pages()).map((record) => [record.key, record]));
  const skipped = new Map<string, NotLookedAt>();
  const underWay = new Map<string, Task>();
  const rate = new RateMeter();
  let reportedAt = 0;
  let toldAt = 0;
  let last: Judgement | undefined;

  const judgeNow = (incomplete: boolean): Judgement => {
    last = judge(audit, [...records.values()], [...skipped.values()], incomplete);
    return last;
  };
  const tell = async (force: boolean): Promise<void> => {
    const at = ports.now().getTime();
    if (!last || (!force && at - toldAt < PROGRESS_EVERY_MS)) return;
    toldAt = at;
    const progress = progressOf(last, [...underWay.values()], rate.perSecond(at));
    await store.saveProgress({ ...progress, requests: requestsOf(records) }, last.portal.name);
  };
  const report = async (portal: Portal): Promise<void> => {
    await store.saveReport(reportOf(audit, { ...portal, requests: requestsOf(records) }, [...records.values()]));
    reportedAt = ports.now().getTime();
  };

  const outcome = await runCrawl(
    {
      ...ports,
      plan: async () => {
        const { portal, wants } = judgeNow(true);
        if (ports.now().getTime() - reportedAt > REPORT_EVERY_MS) await report(portal);
        await tell(false);
        return wants.map(taskOf).filter(({ key }) => !records.has(key));
      },
      started: async (task) => {
        underWay.set(task.key, task);
        await tell(false);
      },
      save: async (task, snapshot, attempts) => {
        const record = recordOf(task, snapshot, attempts);
        await store.savePage(record, snapshot.text);
        records.set(record.key, record);
        underWay.delete(task.key);
        rate.count(ports.now().getTime());
        await tell(false);
      },
    },
    audit.settings,
    signal,
  );

  const end = endOf(outcome, audit, [...records.values()], judgeNow(outcome !== 'finished').portal);
  const finishedAt = ports.now().toISOString();
  await report({ ...last!.portal, finishedAt });
  underWay.clear();
  await tell(true);
  return end;
}

/** Every answer asked for counts, repeated ones too. */
const requestsOf = (records: Map<string, PageRecord>): number =>
  [...records.values()].reduce(
    (sum, { attempts, snapshot }) => sum + (snapshot.error?.kind === 'denied' ? 0 : attempts),
    0,
  );
