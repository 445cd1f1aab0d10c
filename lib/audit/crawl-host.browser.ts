import { disguiseBy, type Guise } from '../crawl/disguise';
import { send } from '../message-bus.browser';
import type { Reply, Request } from '../messages';
import type { Audit } from '../model/audit';
import { message } from '../model/evidence';
import { isQuotaError } from '../model/quota-error';
import { readFileInWorker } from '../read-file/in-worker';
import { readPreviousLists, saveLists } from '../store/audit-lists';
import { readBody, readPages, runningAudits, savePage, saveReport } from '../store/audits';
import type { AuditDatabase } from '../store/database';
import type { AuditEnd } from './end-of';
import { isGranted } from './origins';
import { runAudit } from './run-audit';

/** What the crawl needs of a context that has tabs. */
interface Background {
  render(request: Request<'render'>): Promise<Reply<'render'>>;
  redirectTarget(url: string): Promise<Reply<'redirectTarget'>['target']>;
  networkError(url: string): Promise<string | null>;
  /** Puts the headers of a guise on the requests for an address, or takes them off. */
  dress(url: string, guise: Guise | null): Promise<boolean>;
}

interface Run {
  /** Settings and granted hosts it was begun with, as JSON: a change ends it, and it is begun anew. */
  terms: string;
  stop: AbortController;
}

const termsOf = (audit: Audit): string => JSON.stringify([audit.settings, audit.origins]);

/**
 * Makes this context the one that crawls: it runs what the database says is running and halts what it says is not.
 * `look` is called after every change. A lock that the browser drops with the context keeps two hosts apart.
 */
export function hostCrawls(db: AuditDatabase, background: Background): { look(): void } {
  const runs = new Map<string, Run>();
  // One for all audits: headers are the browser's, and looks in disguise come one after the other.
  const disguise = disguiseBy((url, guise) => background.dress(url, guise));

  const look = async (): Promise<void> => {
    const wanted = new Map((await runningAudits(db)).map((audit) => [audit.id, audit]));
    for (const [id, run] of runs) {
      const audit = wanted.get(id);
      if (!audit || termsOf(audit) !== run.terms) run.stop.abort();
    }
    for (const audit of wanted.values()) if (!runs.has(audit.id)) void begin(audit);
  };

  const begin = async (audit: Audit): Promise<void> => {
    const run: Run = { terms: termsOf(audit), stop: new AbortController() };
    runs.set(audit.id, run);
    try {
      await navigator.locks.request(`audit ${audit.id}`, { signal: run.stop.signal }, () =>
        crawl(audit, run.stop.signal),
      );
    } catch (error) {
      if (!run.stop.signal.aborted) await settle(audit.id, { state: 'failed', problem: unexpected(error) });
    } finally {
      runs.delete(audit.id);
      // The state may have changed while this one was ending.
      void look();
    }
  };

  const crawl = async (audit: Audit, signal: AbortSignal): Promise<void> => {
    const end = await runAudit(
      audit,
      {
        fetch: globalThis.fetch.bind(globalThis),
        render: (url, timeoutMs) => background.render({ url, timeoutMs }),
        redirectTarget: (url) => background.redirectTarget(url),
        networkError: (url) => background.networkError(url),
        disguise,
        readFile: readFileInWorker,
        now: () => new Date(),
        online: () => navigator.onLine,
        granted: (url) => isGranted(url, audit.origins),
        store: {
          pages: () => readPages(db, audit.id),
          body: (key) => readBody(db, audit.id, key),
          savePage: (record, text) => savePage(db, audit.id, record, text),
          saveProgress: async (progress, name) => {
            await db.audits.update(audit.id, { progress, ...(name && { name }) });
          },
          saveReport: (report) => saveReport(db, audit.id, report),
          previousLists: () => readPreviousLists(db, audit),
          saveLists: (lists) => saveLists(db, audit.id, lists),
        },
      },
      signal,
    );
    await settle(audit.id, end);
  };

  /** Writes how an audit ended, unless somebody has meanwhile decided otherwise. */
  const settle = async (auditId: string, end: AuditEnd): Promise<void> => {
    if (end.state === 'running') return;
    const write = () =>
      db.transaction('rw', db.audits, async () => {
        const stored = await db.audits.get(auditId);
        if (stored?.state !== 'running') return;
        const finishedAt = end.state === 'waiting' ? null : new Date().toISOString();
        await db.audits.update(auditId, { state: end.state, problem: end.problem, finishedAt });
      });
    try {
      await write();
    } catch (error) {
      if (!isQuotaError(error)) throw error;
      // Not even this fits: the report makes room, since it can be made again from the pages.
      await db.reports.delete(auditId);
      await write();
    }
    await send('auditEnded', { auditId }).catch(() => undefined);
  };

  globalThis.addEventListener?.('online', () => void resumeOffline(db).then(look));
  void look();
  return { look: () => void look() };
}

/** Audits that waited for the network go on. */
async function resumeOffline(db: AuditDatabase): Promise<void> {
  await db.audits
    .where('state')
    .equals('waiting')
    .filter(({ problem }) => problem?.key === 'errors.offline')
    .modify({ state: 'running', problem: null });
}

const unexpected = (error: unknown) =>
  message('errors.unexpected', { detail: error instanceof Error ? error.message : String(error) });
