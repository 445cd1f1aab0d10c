import { APPLICANTS } from '../../model/annual-report';
import type { Check } from '../../model/finding';
import { columnName } from '../../standards/annual-report-2021/format';
import { figureOf } from '../../text/figure';
import { evidenceOf } from '../look';
import { onReport, reportBefore, reportsInForm, tableOf } from './reports';

const meta = {
  id: 'broken-carry-over',
  title: 'checks.brokenCarryOver.title',
  basis: ['REP-T3-CROSSYEAR'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/**
 * What a report carries over from the year before (上年结转) against what the report on that year carried forward
 * (结转下年度继续办理), applicant by applicant. Two reports are one body's when their titles differ in the year alone; where
 * only the portal's own name says so, and where a cell is no number, it is a question.
 */
export const brokenCarryOver: Check = {
  meta,
  run(portal) {
    const reports = reportsInForm(portal);
    return reports.flatMap((one) => {
      const twin = reportBefore(one, reports, portal);
      const mine = tableOf(one, 'applications');
      const theirs = twin && tableOf(twin, 'applications');
      if (!twin || !mine?.certain || !theirs?.certain) return [];
      const differ = APPLICANTS.flatMap((column) => {
        const carried = figureOf(mine.cells['carried-over']?.[column] ?? '');
        const forward = figureOf(theirs.cells['carried-forward']?.[column] ?? '');
        if (carried.is === 'words' || forward.is === 'words') return [];
        const holds = carried.is === 'number' ? carried.value : 0;
        const should = forward.is === 'number' ? forward.value : 0;
        const sure = carried.is === 'number' && forward.is === 'number' && twin.report.stem === one.report.stem;
        return holds === should ? [] : [{ column, holds, should, sure }];
      });
      // A sum that differs only because one of its parts does is told with the part.
      const told = differ.some(({ column }) => column !== 'total')
        ? differ.filter(({ column }) => column !== 'total')
        : differ;
      return told.map(({ column, holds, should, sure }) => {
        const found = onReport(meta, one, column, [mine.quotes['carried-over'] ?? null], {
          state: sure ? 'violation' : 'needs-review',
          severity: sure ? 'deduct' : 'advice',
          params: { column: columnName('applications', column), holds, should, before: twin.year },
        });
        return {
          ...found,
          evidence: [...found.evidence, evidenceOf(twin.page, theirs.quotes['carried-forward'] ?? null)],
        };
      });
    });
  },
};
