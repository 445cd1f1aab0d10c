import type { ColumnClaim } from '../../model/annual-report';
import { dayInChina } from '../../model/day';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { isOwnReport } from '../../text/report-owner';
import { platformWasRead } from '../platform/platform-read';
import { dueYears } from './due-years';
import { onReport, type ReadReport, readReports } from './reports';

const meta = {
  id: 'contradictory-column-counts',
  title: 'checks.contradictoryColumnCounts.title',
  basis: ['REP-TEXT', 'REP-CONTENT-PORTAL'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Columns that an audit may miss or find beyond what a report counts, before anybody is asked. */
const LEEWAY = 2;
/** A smaller number without levels is that of some columns: 开设解读栏目3个. */
const FEWEST = 10;

/**
 * The number of columns that a report claims ("设置栏目56个，其中一级栏目7个，二级栏目24个，三级栏目25个"): against the sum of its
 * levels, which cannot exceed it, and, of the newest report, against the columns that the audit found.
 */
export const contradictoryColumnCounts: Check = {
  meta,
  run(portal, _standard, now) {
    const reports = readReports(portal);
    // Older reports counted another portal.
    const [, oldest] = dueYears(portal.level, dayInChina(now));
    const newest = reports.find(({ title, year }) => year >= oldest && isOwnReport(title, portal) !== false);
    return reports.flatMap((one) =>
      one.report.columnClaims.flatMap((claim, i) => [
        ...sumOf(one, claim, i),
        ...(one === newest ? againstPortal(one, claim, i, portal) : []),
      ]),
    );
  },
};

function sumOf(one: ReadReport, { total, levels, quotation }: ColumnClaim, place: number): Finding[] {
  const inRow = levels.every(({ level }, i) => level === i + 1);
  const sum = levels.reduce((all, { count }) => all + count, 0);
  if (total === null || levels.length < 2 || !inRow || sum === total) return [];
  // Below the named levels there may be more; above the whole there is nothing.
  const sure = sum > total;
  return [
    onReport(meta, one, `sum:${place}`, [quotation], {
      state: sure ? 'violation' : 'needs-review',
      params: { holds: total, should: sum },
    }),
  ];
}

function againstPortal(
  one: ReadReport,
  { total, levels, platform, quotation }: ColumnClaim,
  place: number,
  portal: Portal,
): Finding[] {
  if (total === null || (levels.length === 0 && total < FEWEST) || !platformWasRead(portal)) return [];
  const inSection = (section: 'site' | 'platform') =>
    portal.columns.filter(({ places }) => places.some((one) => one.section === section)).length;
  const onPlatform = inSection('platform');
  const counts = platform ? [onPlatform] : [onPlatform, inSection('site'), portal.columns.length];
  const nearest = counts.reduce((a, b) => (Math.abs(b - total) < Math.abs(a - total) ? b : a));
  if (Math.abs(nearest - total) <= LEEWAY) return [];
  return [
    onReport(meta, one, `portal:${place}`, [quotation], {
      state: 'needs-review',
      text: 'portal',
      params: { holds: total, should: nearest },
    }),
  ];
}
