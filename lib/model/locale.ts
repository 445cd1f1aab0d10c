import { z } from 'zod';

/** zh-CN is the product's first language; en is complete. */
export const Locale = z.enum(['zh-CN', 'en']);
export type Locale = z.infer<typeof Locale>;
