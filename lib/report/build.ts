import type { Answer } from '../model/answer';
import { type AuditReport, type Disclosure, REPORT_SCHEMA_VERSION, type ReportColumn } from '../model/audit-report';
import type { Column } from '../model/column';
import type { Instant } from '../model/day';
import type { Finding } from '../model/finding';
import type { Portal } from '../model/portal';
import type { Standard } from '../model/standard';
import { censusOf } from './census';
import { coverageOf } from './coverage';
import { scoredWith } from './inspection/answered';
import { withMaskedNumbers } from './mask';

/**
 * The report of one audit (检查报告), from what was found and nothing else: the same arguments give the same report.
 * Columns keep the portal's own order; findings stand gravest first.
 * @param now the instant that freshness was judged at
 * @param answers what an inspector said of rules that no machine can check
 */
export function buildReport(
  portal: Portal,
  findings: Finding[],
  disclosures: Disclosure[],
  standard: Standard,
  now: Instant,
  answers: readonly Answer[] = [],
): AuditReport {
  const judged = {
    portal: { url: portal.url, name: portal.name, siteCode: portal.siteCode, level: portal.level },
    standard: {
      id: standard.id,
      name: standard.name,
      rules: standard.rules,
      ...(standard.local && { local: standard.local, declarations: standard.declarations }),
    },
    columns: portal.columns.map(reportColumn),
    findings,
    coverage: coverageOf(portal),
    incomplete: portal.incomplete,
  };
  const scored = scoredWith(judged, answers, standard.weights);
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    portal: judged.portal,
    startedAt: portal.startedAt,
    finishedAt: portal.finishedAt,
    now,
    standard: judged.standard,
    requests: portal.requests,
    census: censusOf(judged.columns),
    columns: withMaskedNumbers(judged.columns),
    disclosures,
    findings: withMaskedNumbers(scored.findings),
    brokenLinks: withMaskedNumbers(portal.brokenLinks),
    score: scored.score,
    inspection: scored.inspection,
    coverage: withMaskedNumbers(judged.coverage),
    incomplete: portal.incomplete,
  };
}

function reportColumn(column: Column): ReportColumn {
  const { id, name, url, places, kind, category, verdict, localVerdict, declared } = column;
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
    ...(localVerdict && { localVerdict }),
    ...(declared && { declared }),
    evidence: verdict.evidence,
  };
}
