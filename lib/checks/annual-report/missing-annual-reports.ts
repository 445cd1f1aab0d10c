import { dayInChina } from '../../model/day';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { reportDeadline } from '../../standards/annual-report-2021/format';
import { isOwnReport } from '../../text/report-owner';
import { onSite } from '../finding';
import { evidenceOf } from '../look';
import { platformWasRead } from '../platform/platform-read';
import { dueOn, dueYears, earlierYears } from './due-years';
import { reportColumns, yearsAnywhere } from './listed-reports';

const meta = {
  id: 'missing-annual-reports',
  title: 'checks.missingAnnualReports.title',
  basis: ['REG-49-DEADLINE'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** States in which a column of reports was read and may be said to lack one; what is empty or gone is told by its own check. */
const READ = new Set(['alive', 'outdated']);

/**
 * Annual reports of the last two due years (article 49 of the Regulation) that no list, link or page of the portal holds.
 * Said only where a column of reports was read down to the year; a column whose titles name no year, and a year before
 * the oldest report there, are questions, and so is a portal that was read in full and has no column of reports, or an
 * empty one. Of earlier years only a gap between the body's own is told.
 */
export const missingAnnualReports: Check = {
  meta,
  run(portal, _standard, now) {
    const columns = reportColumns(portal).filter(({ column }) => READ.has(column.verdict.state));
    if (columns.length === 0) return withoutColumn(portal, dueYears(portal.level, dayInChina(now)));
    let anywhere: Set<number> | undefined;
    const listed = columns.flatMap(({ items }) => items);
    const years = listed.flatMap(({ year }) => year ?? []);
    const oldest = Math.min(...years);
    const { certain } = reportDeadline(portal.level);
    // What is outdated for want of the report is deducted as outdated.
    const outdated = columns.every(({ column }) => column.verdict.state === 'outdated');
    const today = dayInChina(now);
    const own = listed.filter(({ title }) => isOwnReport(title, portal) !== false).flatMap(({ year }) => year ?? []);
    const gaps = earlierYears(portal.level, today).filter((year) => Math.min(...own) < year);
    return [...dueYears(portal.level, today), ...gaps].flatMap((year) => {
      if (years.includes(year)) return [];
      anywhere ??= yearsAnywhere(portal);
      if (anywhere.has(year)) return [];
      const mayBeUnnamed = listed.some(
        (item) => item.year === null && (item.date === null || item.date.slice(0, 4) === String(year + 1)),
      );
      const seen = columns.every(({ seenDownTo }) => seenDownTo === null || seenDownTo < year);
      const sure = seen && !mayBeUnnamed && !portal.incomplete && certain && oldest < year;
      const pages = new Set(columns.map(({ column }) => column.url));
      const evidence = portal.pages
        .filter(({ snapshot, facts }) => pages.has(snapshot.url) && facts !== null)
        .map((page) => evidenceOf(page));
      const found = onSite(meta, portal, evidence, {
        state: sure ? 'violation' : 'needs-review',
        text: sure ? 'message' : 'review',
        severity: sure && !outdated ? 'deduct' : 'advice',
        params: { year, dueOn: dueOn(portal.level, year), column: columns[0]?.column.name ?? null },
      });
      return [{ ...found, id: `${found.id}:${year}`, url: columns[0]?.column.url ?? found.url }];
    });
  },
};

/** No column of reports at all, or none that holds anything: which years are due is still a question of the duty. */
function withoutColumn(portal: Portal, due: readonly number[]): Finding[] {
  const columns = portal.columns.filter(({ kind }) => kind === 'annual-report');
  if (!platformWasRead(portal) || columns.some(({ verdict }) => verdict.state !== 'empty')) return [];
  const anywhere = yearsAnywhere(portal);
  const [column] = columns;
  const looks = portal.pages.filter(({ purpose }) => purpose === 'platform').map((page) => evidenceOf(page));
  return due
    .filter((year) => !anywhere.has(year))
    .map((year) => {
      const found = onSite(meta, portal, column?.verdict.evidence ?? looks, {
        state: 'needs-review',
        severity: 'advice',
        text: column ? 'review' : 'noColumn',
        params: { year, dueOn: dueOn(portal.level, year), column: column?.name ?? null },
      });
      return { ...found, id: `${found.id}:${year}`, url: column?.url ?? portal.platformUrl ?? found.url };
    });
}
