import { z } from 'zod';
import type { Instant } from './day';
import { Evidence, Message } from './evidence';
import type { Portal } from './portal';
import type { Standard } from './standard';

/** `veto`: a veto indicator (单项否决) · `deduct`: costs points (扣分) · `advice`: worth mending, costs nothing. */
export const Severity = z.enum(['veto', 'deduct', 'advice']);
export type Severity = z.infer<typeof Severity>;

export const FindingState = z.enum(['violation', 'needs-review']);
export type FindingState = z.infer<typeof FindingState>;

/** Something found wrong (问题) with its legal basis and proof. */
export const Finding = z.object({
  /** Stable across audits: check id and subject. */
  id: z.string(),
  check: z.string(),
  severity: Severity,
  state: FindingState,
  /** Name of the column or page it is about. */
  subject: z.string(),
  url: z.string(),
  /** Id of the column it is about, `null` for the site or a page. */
  columnId: z.string().nullable(),
  message: Message,
  /** Rule ids as the rulebook spells them. */
  basis: z.array(z.string()).min(1),
  evidence: z.array(Evidence),
  /** What to do about it (整改建议). */
  rectification: Message,
  /** Points lost; `null` where the standard's number is not known. */
  points: z.number().nullable(),
});
export type Finding = z.infer<typeof Finding>;

export interface CheckMeta {
  id: string;
  /** Locale key of its title. */
  title: string;
  basis: readonly string[];
  severity: Severity;
  /** `automatic`: a machine can decide · `assisted`: a machine finds, a person decides. */
  mode: 'automatic' | 'assisted';
}

/** One check: pure, no I/O; `now` is an argument like any other. */
export interface Check {
  meta: CheckMeta;
  run(portal: Portal, standard: Standard, now: Instant): Finding[];
}
