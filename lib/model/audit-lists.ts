import { z } from 'zod';
import { Day, Instant } from './day';

/** An item of a list as a later audit is compared with it. */
export const KeptItem = z.object({ url: z.string().nullable(), title: z.string(), date: Day });
export type KeptItem = z.infer<typeof KeptItem>;

/** What one audit saw in the lists of a portal's columns, kept for the audit after it. */
export const AuditLists = z.object({
  /** The instant it judged at. */
  at: Instant,
  columns: z.array(
    z.object({
      canonicalUrl: z.string(),
      /** Items dated to the day, in page order, those put on top by hand left out. */
      items: z.array(KeptItem),
      /** All items of the column are here. */
      complete: z.boolean(),
    }),
  ),
});
export type AuditLists = z.infer<typeof AuditLists>;
