import type { Coverage, Score, VetoCount } from '../../model/audit-report';
import type { Level } from '../../model/portal';
import type { ScoreFrame, ScoreSum } from '../../model/score-line';
import type { WeightTable } from '../../model/weight-table';
import { GOVERNMENTS } from '../../standards/disclosure-duties';

/** Points that can be lost before the rest of the hundred is below sixty and the site fails (part 2 of the indicators). */
const PASS = 60;
const POINTS_TO_SPARE = 100 - PASS;

interface Standing {
  vetoes: readonly VetoCount[];
  knownDeduction: number;
  level: Level;
  frame: ScoreFrame;
  table: WeightTable | null;
  sum: ScoreSum | null;
  sections: Coverage['sections'];
  incomplete: boolean;
}

/** How the portal stands. `passed` says that no veto indicator looked into is hit, not more. */
export function outcomeOf(standing: Standing): Score['outcome'] {
  const { vetoes, knownDeduction, sections, incomplete } = standing;
  if (vetoes.some(({ state }) => state === 'hit') || failsByTable(standing)) return 'failed';
  if (incomplete || tooLittle(sections) || vetoes.some(({ state }) => state === 'needs-review')) return 'undecided';
  // The points are known, but not where an indicator's deductions are capped: the sum alone proves no failure.
  return knownDeduction > POINTS_TO_SPARE ? 'undecided' : 'passed';
}

/**
 * A province's own table tells every cap, so what is left below sixty is a failure; our own numbers never are one. A site
 * that is a portal by guess alone is not failed by it.
 */
function failsByTable({ table, sum, level, frame }: Standing): boolean {
  const binds = frame.isPortal && (frame.isPortalBy === 'answer' || GOVERNMENTS.has(level));
  return binds && table?.origin === 'imported' && sum !== null && sum.partTwo < PASS;
}

/** Fewer than half of the known columns were judged, or none is known: a portal is not fine for want of a look at it. */
function tooLittle(sections: Coverage['sections']): boolean {
  const known = sections.reduce((sum, section) => sum + section.known, 0);
  const lookedAt = sections.reduce((sum, section) => sum + section.lookedAt, 0);
  return lookedAt === 0 || lookedAt * 2 < known;
}
