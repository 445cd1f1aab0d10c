import { z } from 'zod';
import { ColumnKind } from './column-kind';
import { Day } from './day';

/** What a declaration is about: a duty by its rule, all columns of a kind, or one column by its address. */
export const DeclarationSubject = z.union([
  z.strictObject({ ruleId: z.string() }),
  z.strictObject({ kind: ColumnKind }),
  z.strictObject({ url: z.url() }),
]);
export type DeclarationSubject = z.infer<typeof DeclarationSubject>;

/** A duty that the body no longer has or never had (职能划转): its columns are to be merged or closed, not updated. */
export const NotApplicable = z.object({
  what: z.literal('not-applicable'),
  subject: DeclarationSubject,
  reason: z.string().min(1),
  /** Day since when. */
  on: Day,
  /** The body that has the duty now, where one is named. */
  movedTo: z.string().nullable().default(null),
});
export type NotApplicable = z.infer<typeof NotApplicable>;

/** A statement that nothing happened in a period which a column would have to tell (无发生说明). */
export const NoOccurrence = z.object({
  what: z.literal('no-occurrence'),
  subject: DeclarationSubject,
  /** The body that states it. */
  unit: z.string().min(1),
  /** Day of the statement. */
  on: Day,
  from: Day,
  until: Day,
});
export type NoOccurrence = z.infer<typeof NoOccurrence>;

export const Declaration = z.discriminatedUnion('what', [NotApplicable, NoOccurrence]);
export type Declaration = z.infer<typeof Declaration>;
