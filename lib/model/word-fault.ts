import { z } from 'zod';

/** A wording that must not stand on a portal (错别字、错误表述): a misspelling, or a body's wrong or former name. */
export const WordFault = z.object({
  wrong: z.string().min(2),
  /** What should stand there; `''` where it must merely not stand. */
  right: z.string(),
  /** `grave`: a grave wrong expression (严重表述错误) · `general`: a misspelling. */
  severity: z.enum(['grave', 'general']),
  /** Where the word list has it from. */
  source: z.string(),
  /** Phrases that hold the same characters and are right: 公布署名 has 布署 in it. */
  except: z.array(z.string()).optional(),
});
export type WordFault = z.infer<typeof WordFault>;
