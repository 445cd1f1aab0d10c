import { z } from 'zod';
import { type ColumnKind, FactStatus, Threshold } from './column';
import { Declaration } from './declaration';
import { WeightTable } from './weight-table';
import { WordFault } from './word-fault';

/** One rule of a regulation; `id` as the rulebook spells it. */
export const Rule = z.object({
  id: z.string(),
  name: z.string(),
  /** Title and number of the document it stands in (国办秘函〔2019〕19号). */
  document: z.string(),
  article: z.string().nullable(),
  status: FactStatus,
  mode: z.enum(['auto', 'assist', 'manual']),
  /** Count at which it takes effect, where it has one (栏目不更新 ≥ 5). */
  limit: z.number().int().nullable(),
  /** Points it costs; `null` when the number is not known. */
  points: z.number().nullable(),
});
export type Rule = z.infer<typeof Rule>;

/** The profile that stands on a national standard, with what is judged beside it and not in its place (地方标准). */
export const LocalStandard = z.object({
  id: z.string(),
  name: z.string(),
  /** Terms of local documents by kind; `basis` names rules that the standard holds. */
  thresholds: z.array(Threshold),
  /** Stricter counts of rules that have one. */
  limits: z.array(z.object({ ruleId: z.string(), limit: z.number().int() })),
});
export type LocalStandard = z.infer<typeof LocalStandard>;

/** A set of rules an audit is judged by (检查标准). */
export const Standard = z.object({
  id: z.string(),
  name: z.string(),
  rules: z.array(Rule),
  thresholds: z.array(Threshold),
  /** `null`: judged by the national standard alone. */
  local: LocalStandard.nullable(),
  /** Points of rules whose national number is not public; `null`: such faults are shown without points. */
  weights: WeightTable.nullable(),
  /** Wordings that must not stand on a portal. */
  wordFaults: z.array(WordFault),
  /** What a profile declares about the body that is audited. */
  declarations: z.array(Declaration),
});
export type StandardData = z.infer<typeof Standard>;

/** A standard with look-up by id and kind. `rule` throws on an id that the standard lacks: a check names only existing rules. */
export interface Standard extends StandardData {
  rule(id: string): Rule;
  threshold(kind: ColumnKind): Threshold | undefined;
  /** The profile's own term for a kind, `undefined` where it has none. */
  localThreshold(kind: ColumnKind): Threshold | undefined;
}
