import type { Check } from '../../model/finding';
import { onReport, reportsInForm } from './reports';

const meta = {
  id: 'onesided-report-problems',
  title: 'checks.onesidedReportProblems.title',
  basis: ['REP-PART5'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const PROBLEMS = /问题|不足|短板|欠缺|薄弱|差距|不够|不高|不严|不全|不及时|有待|滞后|较慢|较少/;
const IMPROVEMENT =
  /改进|整改|下一步|今后|措施|(?<![即必])将(?!来)|提升|加强|完善|优化|强化|落实|健全|解决|拟(?:于|在|定)|计划/;
/** 有待提升, 不够完善, 落实不到位: words of improvement that tell of a problem. */
const WANTING =
  /有待[^，,。；;]{0,8}(?:提升|加强|完善|提高|优化|强化|健全|改进)|不(?:够|太|尽|甚|是很)?(?:完善|健全|优化|强)|(?:提升|加强|完善|优化|强化|落实|解决|整改)[^，,。；;]{0,6}不(?:够|足|力|到位|及时|彻底)/g;
/** Less is told as empty or as "none". */
const FEWEST_CHARACTERS = 10;

/** Part five that tells problems without improvement, or improvement without problems. */
export const onesidedReportProblems: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) => {
      const part = one.report.parts.find(({ id }) => id === 'problems');
      if (!part || part.images > 0 || part.length < FEWEST_CHARACTERS || part.length > part.text.length) return [];
      const problems = PROBLEMS.test(part.text);
      const improvement = IMPROVEMENT.test(part.text.replace(WANTING, ''));
      if (problems && improvement) return [];
      return [
        onReport(meta, one, '', [part.text.split('\n')[0]?.slice(0, 100) ?? null], {
          state: 'needs-review',
          text: improvement ? 'noProblems' : 'message',
        }),
      ];
    }),
};
