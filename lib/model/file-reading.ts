import { z } from 'zod';

/** Kinds of file that hold a report's words; `other`: WPS, OFD, pictures, archives and whatever else. */
export const FileFormat = z.enum(['pdf', 'docx', 'doc', 'other']);
export type FileFormat = z.infer<typeof FileFormat>;

/**
 * What became of a file that a portal links instead of a page (附件). `text`: its words were read · `no-text`: it holds
 * pictures of pages (扫描件) · `unreadable`: damaged, protected, too large to unpack, or of a kind that is not read.
 */
export const FileReading = z.object({
  format: FileFormat,
  outcome: z.enum(['text', 'no-text', 'unreadable']),
  /** Pages that were read, `null` where the format has none. */
  pages: z.number().int().nullable(),
});
export type FileReading = z.infer<typeof FileReading>;
