import { z } from 'zod';
import { AuditSettings, DEFAULT_SETTINGS } from '../../lib/model/audit';
import { Locale } from '../../lib/model/locale';

/** What a person has chosen, kept in `browser.storage.local` under these names. */
export const Preferences = z.object({
  /** `null`: the language of the browser. */
  locale: Locale.nullable().catch(null),
  /** What a new audit starts with. */
  auditSettings: AuditSettings.catch(DEFAULT_SETTINGS),
  /** The three cards of the first run were seen. */
  introductionSeen: z.boolean().catch(false),
});
export type Preferences = z.infer<typeof Preferences>;
