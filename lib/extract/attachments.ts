import type { Link } from '../model/page-facts';
import type { PageContext } from './page-context';
import { linksOf } from './page-links';

/** Files that accompany a text: office documents, archives, tables, scans. */
const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|dps|ofd|ceb|rtf|txt|csv|zip|rar|7z|tar|gz|tiff?)(?:$|[?#&])/i;
/** /download.jsp?id=1, /module/download/down.jsp: the name then stands in the link's text. */
const DOWNLOAD = /(?:download|downfile|fileDown|attach(?:ment)?)[\w/.-]*\?/i;

/** Files linked from the main block (附件), each address once. */
export function readAttachments(page: PageContext): Link[] {
  const found = new Map<string, Link>();
  for (const { text, url, region } of linksOf(page)) {
    if (region !== 'main' || found.has(url)) continue;
    if (FILE.test(url) || (DOWNLOAD.test(url) && (FILE.test(text) || /附件/.test(text))))
      found.set(url, { text, url, region });
  }
  return [...found.values()];
}
