import { z } from 'zod';
import { AuditSettings, DEFAULT_SETTINGS } from '../../lib/model/audit';
import { Locale } from '../../lib/model/locale';
import { WeightTable } from '../../lib/model/weight-table';

/** What a person has chosen, kept in `browser.storage.local` under these names. */
export const Preferences = z.object({
  /** `null`: the language of the browser. */
  locale: Locale.nullable().catch(null),
  /** What a new audit starts with. */
  auditSettings: AuditSettings.catch(DEFAULT_SETTINGS),
  /** Id of the profile that a new audit is judged by; `null`: the standard alone. */
  profileId: z.string().nullable().catch(null),
  /** Tables of points that were imported. */
  weightTables: z.array(WeightTable).catch([]),
  /** The three cards of the first run were seen. */
  introductionSeen: z.boolean().catch(false),
});
export type Preferences = z.infer<typeof Preferences>;
