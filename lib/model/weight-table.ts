import { z } from 'zod';

/** Points that one fault under a rule costs, and the most that all of them may (指标分值). */
export const Weight = z.object({
  ruleId: z.string(),
  /** Per fault. */
  points: z.number().positive(),
  /** The indicator's own points: its deductions never exceed them. */
  cap: z.number().positive().nullable(),
});
export type Weight = z.infer<typeof Weight>;

/**
 * Points for rules whose national number is not public (分值表). `own`: our table for a self-check, marked as ours wherever
 * it shows · `imported`: a province's own, that takes its place.
 */
export const WeightTable = z.object({
  id: z.string(),
  name: z.string(),
  origin: z.enum(['own', 'imported']),
  /** Title and number of the document the numbers stand in; `''` for our own. */
  source: z.string(),
  weights: z.array(Weight),
});
export type WeightTable = z.infer<typeof WeightTable>;
