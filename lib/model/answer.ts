import { z } from 'zod';
import { Instant } from './day';

/** What an inspector found on a rule that no machine can check (人工核查). */
export const Answer = z.object({
  ruleId: z.string(),
  answer: z.enum(['met', 'not-met', 'not-applicable']),
  /** Faults counted, where the answer is `not-met`. */
  faults: z.number().int().min(0),
  note: z.string(),
  at: Instant,
});
export type Answer = z.infer<typeof Answer>;
