import type { PageFacts } from '../model/page-facts';
import type { Scope } from './scope';

/** Files whose words can be read, the better readable first: a DOCX has cells, a PDF has lines. */
const READABLE = ['docx', 'pdf'] as const;

const extensionOf = (url: string): string =>
  URL.canParse(url) ? (/\.(\w+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '') : '';

/** Whether an address is that of a file whose words an audit can read. */
export const isReadableFile = (url: string): boolean => READABLE.some((one) => one === extensionOf(url));

/** Words of a file's name that say it is the report, not a table or a notice beside it. */
const REPORT = /年度报告|年报|工作报告/;

/**
 * The file that a page has in the place of a report's words (附件): linked, or shown in a frame or a viewer
 * (`viewer.html?file=/P020250120.pdf`). `null` where the page has words of its own, or no file that can be read.
 */
export function fileOfReport({ annualReport, attachments, frames }: PageFacts, scope: Scope): string | null {
  if (!annualReport || annualReport.body === 'text') return null;
  const shown = frames.map((url) => ({ url: shownIn(url), text: '' }));
  const files = [...attachments, ...shown].filter(({ url }) => isReadableFile(url) && scope.owns(url));
  const named = files.filter(({ text }) => REPORT.test(text));
  const candidates = named.length > 0 ? named : files;
  for (const format of READABLE) {
    const file = candidates.find(({ url }) => extensionOf(url) === format);
    if (file) return file.url;
  }
  return null;
}

/** What a viewer's address shows; else the address itself. */
function shownIn(url: string): string {
  const file = URL.canParse(url) ? new URL(url).searchParams.get('file') : null;
  return file && URL.canParse(file, url) ? new URL(file, url).href : url;
}
