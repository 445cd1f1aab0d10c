import type { Answer } from '../../model/answer';
import type { ScoreFrame, ScoreLine } from '../../model/score-line';
import type { Rule } from '../../model/standard';
import type { Weight, WeightTable } from '../../model/weight-table';
import type { IndicatorFaults } from './faults';
import { isServiceIndicator } from './frame';

const isDeduction = (ruleId: string): boolean => ruleId.startsWith('IND-DED-');
const isBonus = (ruleId: string): boolean => ruleId.startsWith('IND-BONUS-');

/** Each indicator of parts 2 and 3 with its faults and what they cost, in the standard's order. */
export function linesOf(
  rules: readonly Rule[],
  faults: ReadonlyMap<string | null, IndicatorFaults>,
  answers: readonly Answer[],
  weights: WeightTable | null,
  frame: ScoreFrame,
): ScoreLine[] {
  const weightOf = new Map(weights?.weights.map((weight) => [weight.ruleId, weight]));
  const answered = new Set(answers.map(({ ruleId }) => ruleId));
  const none: IndicatorFaults = { charges: [], waived: [], open: [] };
  return [
    ...rules
      .filter(({ id }) => isDeduction(id))
      .map((rule) => {
        const found = faults.get(rule.id) ?? none;
        // What was to be verified has been, by the one who answered.
        const open = answered.has(rule.id) ? [] : found.open;
        return deductionLine(rule, { ...found, open }, weightOf.get(rule.id), frame);
      }),
    ...rules.filter(({ id }) => isBonus(id)).map((rule) => bonusLine(rule, answers, weightOf.get(rule.id))),
  ];
}

function deductionLine(
  { id, points: known }: Rule,
  { charges, waived, open }: IndicatorFaults,
  weight: Weight | undefined,
  frame: ScoreFrame,
): ScoreLine {
  const count = charges.reduce((sum, charge) => sum + charge.count, 0);
  const skipped = isServiceIndicator(id) && !frame.hasServices;
  const lost = weight ? capped(count, weight) : knownPoints(charges.map(({ points }) => points));
  return {
    ruleId: id,
    part: 'deduction',
    count,
    each: weight?.points ?? known,
    cap: weight?.cap ?? null,
    source: weight ? 'table' : known === null ? null : 'standard',
    points: skipped ? 0 : lost,
    findings: charges.filter((charge) => charge.count > 0).map(({ finding }) => finding.id),
    waived: waived.map((finding) => finding.id),
    open: open.map((finding) => finding.id),
    skipped,
  };
}

/** A bonus is won by what an inspector saw: checks find faults, and its absence is none. */
function bonusLine({ id, points }: Rule, answers: readonly Answer[], weight: Weight | undefined): ScoreLine {
  const met = answers.find(({ ruleId, answer }) => ruleId === id && answer === 'met');
  const count = met ? Math.max(1, met.count) : 0;
  return {
    ruleId: id,
    part: 'bonus',
    count,
    each: weight?.points ?? points,
    cap: weight?.cap ?? null,
    source: weight ? 'table' : points === null ? null : 'standard',
    points: count === 0 ? 0 : weight ? capped(count, weight) : null,
    findings: [],
    waived: [],
    open: [],
    skipped: false,
  };
}

/** Points in thousandths' precision: sums of tenths must not show binary dust. */
export const rounded = (points: number): number => Math.round(points * 1000) / 1000;

const capped = (count: number, { points, cap }: Weight): number =>
  rounded(Math.min(count * points, cap ?? Number.POSITIVE_INFINITY));

/** What is known of the points that faults cost: the rest adds to it. `null` when nothing is known of any fault. */
function knownPoints(points: readonly (number | null)[]): number | null {
  const known = points.filter((each) => each !== null);
  return points.length > 0 && known.length === 0 ? null : rounded(known.reduce((sum, each) => sum + each, 0));
}
