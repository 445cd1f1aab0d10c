import { z } from 'zod';

/** Faults counted against one indicator (扣分、加分指标) and what they cost. */
export const ScoreLine = z.object({
  ruleId: z.string(),
  /** `deduction`: part 2 of the indicators · `bonus`: part 3, whose points are won and not lost. */
  part: z.enum(['deduction', 'bonus']),
  /** Certain faults, one found twice counted once; of a bonus, what was achieved. */
  count: z.number().int(),
  /** Points of one; `null` where neither the standard nor a table tells. */
  each: z.number().nullable(),
  /** The indicator's own points, which its deductions never exceed; `null` where nobody tells. */
  cap: z.number().nullable(),
  /** Where `each` stands: the public text of the standard, or the table of points that was chosen. */
  source: z.enum(['standard', 'table']).nullable(),
  /** Points lost (of a bonus: won), the cap kept to; `null` where they are not known. */
  points: z.number().nullable(),
  /** Ids of the findings that the points were lost by. */
  findings: z.array(z.string()),
  /** Ids of findings that cost nothing here since their column was deducted for as empty or outdated. */
  waived: z.array(z.string()),
  /** Ids of findings that a person has to verify. */
  open: z.array(z.string()),
  /** Services of a body that offers none to the public: the indicator is not looked at. */
  skipped: z.boolean(),
});
export type ScoreLine = z.infer<typeof ScoreLine>;

/** `answer`: an inspector said so · `level`: it follows from the level of government · `guess`: from level and columns. */
const told = z.enum(['answer', 'level', 'guess']);

/** What of the indicators holds for this portal. */
export const ScoreFrame = z.object({
  /** Parts 2 and 3 are for portals (门户网站) only. */
  isPortal: z.boolean(),
  isPortalBy: told,
  /** A department without outward services skips the service indicators. */
  hasServices: z.boolean(),
  hasServicesBy: told,
});
export type ScoreFrame = z.infer<typeof ScoreFrame>;

/** How an estimate comes about. */
export const ScoreSum = z.object({
  /** 100, or 75 without the service indicators. */
  base: z.number(),
  /** 1, or 4/3 where 75 points stand for 100. */
  factor: z.number(),
  /** Points lost of `base`. */
  deducted: z.number(),
  /** (`base` − `deducted`) × `factor`, not below 0. */
  partTwo: z.number(),
  /** Points won in part 3, 30 at most. */
  bonus: z.number(),
  /** Whether they count: part 2 is above 80. */
  bonusCounts: z.boolean(),
  /** Indicators that still wait for an inspector's answer: nothing was deducted for them. */
  open: z.number().int(),
  /** Faults whose indicator the table gives no points for. */
  unpriced: z.number().int(),
});
export type ScoreSum = z.infer<typeof ScoreSum>;
