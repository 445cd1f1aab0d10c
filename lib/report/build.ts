import { type AuditReport, type Disclosure, REPORT_SCHEMA_VERSION, type ReportColumn } from '../model/audit-report';
import type { Column } from '../model/column';
import type { Instant } from '../model/day';
import type { Finding } from '../model/finding';
import type { Portal } from '../model/portal';
import type { Standard } from '../model/standard';
import { censusOf } from './census';
import { coverageOf } from './coverage';
import { byGravity } from './gravity';
import { scoreOf } from './score';

/**
 * The report of one audit (检查报告), from what was found and nothing else: the same arguments give the same report.
 * Columns keep the portal's own order; findings stand gravest first.
 * @param now the instant that freshness was judged at
 * @throws when a veto rule that the score counts is missing from the standard
 */
export function buildReport(
  portal: Portal,
  findings: Finding[],
  disclosures: Disclosure[],
  standard: Standard,
  now: Instant,
): AuditReport {
  const columns = portal.columns.map(reportColumn);
  const coverage = coverageOf(portal);
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    portal: { url: portal.url, name: portal.name, siteCode: portal.siteCode, level: portal.level },
    startedAt: portal.startedAt,
    finishedAt: portal.finishedAt,
    now,
    standard: { id: standard.id, name: standard.name, rules: standard.rules },
    requests: portal.requests,
    census: censusOf(columns),
    columns,
    disclosures,
    findings: [...findings].sort(byGravity(columns.map(({ id }) => id))),
    brokenLinks: portal.brokenLinks,
    score: scoreOf(columns, findings, standard, coverage, portal.incomplete),
    coverage,
    incomplete: portal.incomplete,
  };
}

function reportColumn({ id, name, url, places, kind, category, verdict }: Column): ReportColumn {
  const [{ section, level, path }] = places as [Column['places'][number]];
  return {
    id,
    name,
    path,
    url,
    section,
    level,
    places,
    kind,
    category,
    verdict: verdict.state,
    newest: verdict.newest,
    items: verdict.items?.count ?? null,
    itemsExact: verdict.items?.exact ?? false,
    detail: verdict,
    evidence: verdict.evidence,
  };
}
