import type { ScoreFrame, ScoreLine, ScoreSum } from '../../model/score-line';
import { rounded } from './lines';

/** Points of part 2 that the service indicators do not have. */
const WITHOUT_SERVICES = 75;
const ALL = 100;
const MOST_BONUS = 30;
/** Part 3 counts where part 2 is above it. */
const BONUS_ABOVE = 80;

/**
 * Part 2 and part 3 added up (国办秘函〔2019〕19号, frame): what is lost of 100 points, or of 75 that are then stretched to
 * 100; a bonus of 30 at most that counts above 80.
 * @param open indicators that nobody has answered for
 */
export function sumOfLines(lines: readonly ScoreLine[], frame: ScoreFrame, open: number): ScoreSum {
  const base = frame.hasServices ? ALL : WITHOUT_SERVICES;
  const factor = ALL / base;
  const inPart = (part: ScoreLine['part']) => lines.filter((line) => line.part === part && !line.skipped);
  const pointsOf = (counted: ScoreLine[]): number => counted.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const deducted = rounded(Math.min(base, pointsOf(inPart('deduction'))));
  const partTwo = rounded((base - deducted) * factor);
  const bonus = rounded(Math.min(MOST_BONUS, pointsOf(inPart('bonus'))));
  return {
    base,
    factor: rounded(factor),
    deducted,
    partTwo,
    bonus,
    bonusCounts: partTwo > BONUS_ABOVE,
    open,
    unpriced: inPart('deduction').reduce((sum, { source, count }) => sum + (source === null ? count : 0), 0),
  };
}

/** Points in all. */
export const totalOf = ({ partTwo, bonus, bonusCounts }: ScoreSum): number =>
  rounded(partTwo + (bonusCounts ? bonus : 0));
