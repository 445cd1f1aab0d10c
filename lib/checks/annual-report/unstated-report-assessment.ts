import type { Check } from '../../model/finding';
import type { Level } from '../../model/portal';
import { isOwnReport } from '../../text/report-owner';
import { onReport, reportsInForm } from './reports';

const meta = {
  id: 'unstated-report-assessment',
  title: 'checks.unstatedReportAssessment.title',
  basis: ['REG-50-CONTENT', 'REG-46-ASSESS'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Governments proper: article 50 asks it of 各级人民政府, not of departments, nor of the committees of zones. */
const GOVERNMENTS: ReadonlySet<Level> = new Set(['national', 'provincial', 'city', 'county', 'township']);

/** What a government's report also tells: 工作考核, 社会评议, 责任追究结果. */
const ELEMENTS = [
  ['assessment', /考核|考评|绩效|测评/],
  ['evaluation', /评议|社会评价|第三方评估|满意度|群众评/],
  ['accountability', /追究|追责|问责|责任落实/],
] as const;

/**
 * Reports of governments that say nothing of assessment, social evaluation or accountability results (article 50, item 5).
 * Each may be said in words that were not foreseen, so it is a question.
 */
export const unstatedReportAssessment: Check = {
  meta,
  run: (portal) =>
    GOVERNMENTS.has(portal.level)
      ? reportsInForm(portal).flatMap((one) => {
          const { parts, images } = one.report;
          const cut = parts.some(({ length, text }) => length > text.length);
          if (isOwnReport(one.title, portal) !== true || images > 0 || cut) return [];
          const text = parts.map((part) => part.text).join('\n');
          const missing = ELEMENTS.filter(([, words]) => !words.test(text)).map(([element]) => element);
          const overview = parts.find(({ id }) => id === 'overview');
          return missing.map((element) =>
            onReport(meta, one, element, [overview?.heading ?? null], { state: 'needs-review', params: { element } }),
          );
        })
      : [],
};
