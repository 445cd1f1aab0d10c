import { runChecks } from '../checks';
import type { Audit } from '../model/audit';
import type { AuditReport } from '../model/audit-report';
import type { Instant } from '../model/day';
import type { NotLookedAt, PageRecord, Portal } from '../model/portal';
import { assemble } from '../portal/assemble';
import type { Want } from '../portal/wants';
import { buildReport } from '../report/build';
import { standardOf } from '../standards';
import { isGranted } from './origins';

export interface Judgement {
  portal: Portal;
  wants: Want[];
}

/** The instant an audit's freshness is judged at: the one it was given, else that of its last look. */
export function nowOf(audit: Audit, records: readonly PageRecord[]): Instant {
  if (audit.settings.now) return audit.settings.now;
  return records.reduce(
    (latest, { snapshot }) => (snapshot.fetchedAt > latest ? snapshot.fetchedAt : latest),
    audit.startedAt,
  );
}

/** What an audit's pages say of the portal, and which looks would tell more. Pure. */
export function judge(audit: Audit, records: PageRecord[], notLookedAt: NotLookedAt[], incomplete: boolean): Judgement {
  return assemble(records, {
    url: audit.url,
    standard: standardOf(audit.settings.standard),
    level: audit.settings.level,
    now: audit.settings.now,
    startedAt: audit.startedAt,
    finishedAt: audit.finishedAt,
    notLookedAt,
    incomplete,
    maxPages: audit.settings.maxPages,
    granted: (host) =>
      audit.origins.length === 0 ||
      isGranted(`http://${host}/`, audit.origins) ||
      isGranted(`https://${host}/`, audit.origins),
  });
}

/** The report of a judged portal. Pure: the same pages give the same report, whatever order they came in. */
export function reportOf(audit: Audit, portal: Portal, records: PageRecord[]): AuditReport {
  const standard = standardOf(audit.settings.standard);
  const now = nowOf(audit, records);
  const findings = runChecks(portal, standard, now);
  return buildReport(portal, findings, [], standard, now);
}
