import { z } from 'zod';
import { Instant } from './day';
import { Message } from './evidence';

export const AnswerState = z.enum(['met', 'not-met', 'not-applicable']);
export type AnswerState = z.infer<typeof AnswerState>;

/** What an inspector found on a rule that no machine can check (人工核查). */
export const Answer = z.object({
  ruleId: z.string(),
  answer: AnswerState,
  /**
   * How often: faults in all where the rule is not met, those that checks have found included; activities or functions
   * where a bonus indicator is met; 0 elsewhere.
   */
  count: z.number().int().min(0).max(9_999),
  note: z.string().max(2_000),
  at: Instant,
});
export type Answer = z.infer<typeof Answer>;

/** One question of the inspector's list (人工核查清单) with its answer, if there is one. */
export const InspectionEntry = z.object({
  ruleId: z.string(),
  question: Message,
  /** Where on the portal, or with whom, the answer is to be found. */
  where: Message,
  /** Ids of findings on this rule that a person has to verify. */
  findings: z.array(z.string()),
  answer: AnswerState.nullable(),
  count: z.number().int(),
  note: z.string(),
  answeredAt: Instant.nullable(),
});
export type InspectionEntry = z.infer<typeof InspectionEntry>;
