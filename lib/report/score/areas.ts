import type { ScoreLine } from '../../model/score-line';
import { rounded } from './lines';

/** The parts that the deduction indicators fall into (发布解读、办事服务、互动交流、功能设计). */
export const SCORE_AREAS = ['release', 'services', 'interaction', 'functions'] as const;
export type ScoreArea = (typeof SCORE_AREAS)[number];

/** What one area lost. */
export interface AreaLoss {
  area: ScoreArea;
  /** Certain faults. */
  count: number;
  /** Points as far as they are known; `null` where none of the faults has any. */
  points: number | null;
  /** Indicators with faults. */
  ruleIds: string[];
}

/** The area of a deduction indicator, by its id. */
export function areaOf(ruleId: string): ScoreArea {
  if (ruleId.startsWith('IND-DED-SVC-')) return 'services';
  if (ruleId.startsWith('IND-DED-INT-')) return 'interaction';
  return ruleId.startsWith('IND-DED-FUN-') ? 'functions' : 'release';
}

/** Losses of every area, those without any as well. */
export function areaLosses(lines: readonly ScoreLine[]): AreaLoss[] {
  return SCORE_AREAS.map((area) => {
    const own = lines.filter(
      ({ part, skipped, ruleId }) => part === 'deduction' && !skipped && areaOf(ruleId) === area,
    );
    const faulty = own.filter(({ count }) => count > 0);
    const known = faulty.flatMap(({ points }) => (points === null ? [] : [points]));
    return {
      area,
      count: faulty.reduce((sum, { count }) => sum + count, 0),
      points: faulty.length > 0 && known.length === 0 ? null : rounded(known.reduce((sum, points) => sum + points, 0)),
      ruleIds: faulty.map(({ ruleId }) => ruleId),
    };
  });
}
