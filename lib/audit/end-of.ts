import type { CrawlEnd } from '../crawl/crawler';
import type { Audit, AuditState } from '../model/audit';
import { type Message, message } from '../model/evidence';
import type { PageRecord, Portal } from '../model/portal';

export interface AuditEnd {
  /** `running`: it was interrupted, and whoever did so has decided what it is now. */
  state: AuditState;
  problem: Message | null;
}

/** What the end of a crawl means for its audit, and the sentence that says so. */
export function endOf(outcome: CrawlEnd, audit: Audit, records: readonly PageRecord[], portal: Portal): AuditEnd {
  if (outcome === 'stopped') return { state: 'running', problem: null };
  if (outcome === 'storage-full') return { state: 'waiting', problem: message('errors.quotaFull') };
  const homes = records.filter(({ purpose }) => purpose === 'home');
  if (!homes.some(({ facts }) => facts)) return { state: 'failed', problem: noHome(audit, homes) };
  if (portal.columns.length === 0)
    return { state: 'failed', problem: message('errors.noPortal', { host: audit.host }) };
  if (outcome === 'limit') {
    return { state: 'finished', problem: message('errors.limitReached', { pages: audit.settings.maxPages }) };
  }
  return { state: 'finished', problem: null };
}

function noHome(audit: Audit, homes: readonly PageRecord[]) {
  const { host } = audit;
  const home = homes.at(-1)?.snapshot;
  const kind = home?.error?.kind;
  if (kind === 'timeout') return message('errors.hostTimeout', { host, seconds: audit.settings.timeoutMs / 1000 });
  if (kind === 'robots') return message('errors.robotsForbid', { host });
  if (kind === 'denied') return message('errors.permissionDenied', { host });
  if (kind === 'not-html') return message('errors.notAPage', { host });
  if (kind === 'off-site') return message('errors.leadsElsewhere', { host });
  if (home?.status) return message('errors.hostRefuses', { host, status: home.status });
  return message('errors.hostSilent', { host });
}
