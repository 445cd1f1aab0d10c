import { runChecks } from '../checks';
import { discloseMatrix } from '../checks/disclosures';
import type { Audit } from '../model/audit';
import type { AuditLists } from '../model/audit-lists';
import type { AuditReport } from '../model/audit-report';
import type { Instant } from '../model/day';
import type { PageRecord, Portal } from '../model/portal';
import { assemble } from '../portal/assemble';
import type { Want } from '../portal/wants';
import { buildReport } from '../report/build';
import { standardFor } from '../standards';
import { disguisedLooks, isDisguised } from './disguised-looks';
import { isGrantedByName } from './origins';

export interface Judgement {
  portal: Portal;
  /** Looks that would tell more. */
  wants: Want[];
  /** Ids of the columns that a wanted look is about. */
  undecided: ReadonlySet<string>;
}

/** The instant an audit's freshness is judged at: the one it was given, else that of its last look. */
export function nowOf(audit: Audit, records: readonly PageRecord[]): Instant {
  if (audit.settings.now) return audit.settings.now;
  const looks = records.map(({ snapshot }) => snapshot.fetchedAt).sort();
  return looks.at(-1) ?? audit.startedAt;
}

/** What an audit's pages say of the portal, and which looks would tell more. Pure. */
export function judge(
  audit: Audit,
  records: PageRecord[],
  { incomplete, requests, previous }: { incomplete: boolean; requests: number; previous?: AuditLists | null },
): Judgement {
  const plain = records.filter((record) => !isDisguised(record));
  const disguised = records.filter(isDisguised);
  const { portal, wants, undecided } = assemble(plain, {
    url: audit.url,
    standard: standardFor(audit.settings),
    // A row that an older version wrote has no profile.
    level: audit.settings.level ?? audit.settings.profile?.level ?? null,
    now: nowOf(audit, records),
    startedAt: audit.startedAt,
    finishedAt: audit.finishedAt,
    granted: (url) => isGrantedByName(url, audit.origins),
    incomplete,
    maxPages: audit.settings.maxPages,
  });
  const judged: Portal = {
    ...portal,
    requests,
    ...(previous && { previous }),
    ...(disguised.length > 0 && { disguised }),
  };
  // Last of all, when nothing else asks for the same addresses.
  const again = audit.settings.askAsSearchEngine && wants.length === 0 ? disguisedLooks(judged) : [];
  return { portal: judged, wants: [...wants, ...again], undecided };
}

/** The report of a judged portal. Pure: the same pages give the same report, whatever order they came in. */
export function reportOf(audit: Audit, portal: Portal, records: readonly PageRecord[]): AuditReport {
  const standard = standardFor(audit.settings);
  const now = nowOf(audit, records);
  return buildReport(portal, runChecks(portal, standard, now), discloseMatrix(portal, standard, now), standard, now);
}
