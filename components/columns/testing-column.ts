import type { ReportColumn } from '../../lib/model/audit-report';
import type { ColumnVerdict, Place } from '../../lib/model/column';

/** A column of a report with defaults, for tests. `path` is its place in the navigation unless places are given. */
export function reportColumn(
  path: string[],
  changes: Partial<Omit<ReportColumn, 'detail'>> & { detail?: Partial<ColumnVerdict> } = {},
): ReportColumn {
  const places: Place[] = changes.places ?? [{ section: 'site', level: path.length, path }];
  const verdict = changes.verdict ?? 'alive';
  const detail: ColumnVerdict = {
    state: verdict,
    newest: null,
    items: null,
    threshold: null,
    dueOn: null,
    overdueDays: null,
    reason: { key: 'verdict.reason.pending', params: {} },
    confirmedBy: null,
    confidence: 1,
    evidence: [],
    ...changes.detail,
  };
  return {
    id: path.join('/'),
    name: path.at(-1) ?? '',
    path,
    url: `http://www.example.gov.cn/${encodeURIComponent(path.join('-'))}/`,
    section: places[0]!.section,
    level: places[0]!.level,
    kind: 'other',
    category: null,
    verdict,
    newest: detail.newest,
    items: null,
    itemsExact: false,
    evidence: detail.evidence,
    ...changes,
    places,
    detail,
  };
}
