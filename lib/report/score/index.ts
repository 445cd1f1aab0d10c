import type { Answer } from '../../model/answer';
import type { AuditReport, Score, VetoCount } from '../../model/audit-report';
import type { ScoreFrame } from '../../model/score-line';
import type { WeightTable } from '../../model/weight-table';
import { faultsByIndicator, type IndicatorFaults } from './faults';
import { linesOf } from './lines';
import { outcomeOf } from './outcome';
import { sumOfLines, totalOf } from './sum';

/** What of a report its score is made from. */
export type Scored = Pick<AuditReport, 'portal' | 'standard' | 'columns' | 'findings' | 'coverage' | 'incomplete'>;

/**
 * How the portal stands (评分). Never an official score: most deductions of the indicators have no published number of
 * points, so only the known ones are summed and the others counted. A chosen table of points gives an estimate beside
 * them.
 * @param open indicators on the inspector's list that nobody has answered for
 */
export function scoreOf(
  report: Scored,
  vetoes: VetoCount[],
  frame: ScoreFrame,
  answers: readonly Answer[],
  table: WeightTable | null,
  open: number,
): Score {
  const { level } = report.portal;
  const faults = faultsByIndicator(report.columns, report.findings);
  const lines = linesOf(report.standard.rules, faults, answers, table, frame);
  const national = nationalPoints(faults);
  // One veto fails the site, and nothing is scored then; parts 2 and 3 are for portals.
  const isScored = table !== null && frame.isPortal && !vetoes.some(({ state }) => state === 'hit');
  const sum = isScored ? sumOfLines(lines, frame, open) : null;
  const { sections } = report.coverage;
  return {
    outcome: outcomeOf({ ...national, vetoes, level, frame, table, sum, sections, incomplete: report.incomplete }),
    vetoes,
    ...national,
    lines,
    frame,
    table,
    estimate: sum && totalOf(sum),
    sum,
  };
}

/** What the standard's public text alone says: points that are known, and faults it gives none for. */
function nationalPoints(faults: ReadonlyMap<string | null, IndicatorFaults>) {
  const charges = [...faults.values()].flatMap((each) => each.charges).filter(({ count }) => count > 0);
  return {
    knownDeduction: charges.reduce((sum, { points }) => sum + (points ?? 0), 0),
    // Known points are charged once, whatever the count.
    unpricedFaults: charges.reduce((sum, { points, count }) => sum + (points === null ? count : count - 1), 0),
  };
}
