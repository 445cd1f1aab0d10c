import { dayInChina } from '../../model/day';
import type { Check } from '../../model/finding';
import { isOwnReport } from '../../text/report-owner';
import { declaredProblems, foundOf } from './declared-problems';
import { dueYears } from './due-years';
import { onReport, reportsInForm } from './reports';

const meta = {
  id: 'persisting-report-problems',
  title: 'checks.persistingReportProblems.title',
  basis: ['REP-CONTENT-PORTAL', 'REP-PART5'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/**
 * Problems that the newest report itself declares (部分栏目更新不及时) and that the audit still finds: outdated or empty
 * columns, broken links, decisions not published. The heavier where the report says that they were put right. What the
 * report meant may be another case, so it is a question.
 */
export const persistingReportProblems: Check = {
  meta,
  run(portal, _standard, now) {
    const [, oldest] = dueYears(portal.level, dayInChina(now));
    const one = reportsInForm(portal).find(({ title, year }) => year >= oldest && isOwnReport(title, portal) === true);
    if (!one) return [];
    return declaredProblems(one).flatMap(({ kind, sentence, settled }) => {
      const { count, evidence } = foundOf(kind, portal);
      if (count === 0) return [];
      const found = onReport(meta, one, kind, [sentence], {
        state: 'needs-review',
        text: settled ? 'settled' : 'message',
        params: { problem: kind, count },
      });
      return [{ ...found, evidence: [...found.evidence, ...evidence] }];
    });
  },
};
