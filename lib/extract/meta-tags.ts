import { oncePer } from './once-per';
import type { PageContext } from './page-context';
import { indexPage } from './page-index';

/** What a page says of itself in its head. */
export interface PageHead {
  /** Text of the first `<title>`, white space collapsed. */
  title: string;
  /** `<meta name content>`: names as written; of a name that comes twice the first counts, later ones come from included parts. */
  meta: Record<string, string>;
  /** The same by name in lower case. */
  metaOf(name: string): string;
  /** `content` of a meta refresh; `null` without one. */
  refresh: string | null;
}

/** Title and meta tags (网站和栏目标签, as the guide GUIDE-META asks for): SiteName, ColumnName, ArticleTitle, PubDate … */
export const headOf = oncePer(readHead);

function readHead(page: PageContext): PageHead {
  const meta: Record<string, string> = {};
  const lower = new Map<string, string>();
  let title: string | null = null;
  let refresh: string | null = null;
  for (const node of indexPage(page).head) {
    if (node.name === 'title') {
      title ??= collapsed(node.text);
      continue;
    }
    const { name, property, content, 'http-equiv': equiv } = node.attribs;
    if (equiv?.toLowerCase() === 'refresh') refresh ??= content ?? '';
    const key = name || property;
    if (!key || content === undefined) continue;
    const value = collapsed(content);
    if (!Object.hasOwn(meta, key)) meta[key] = value;
    const low = key.toLowerCase();
    if (!lower.get(low)) lower.set(low, value);
  }
  return { title: title ?? '', meta, metaOf: (name) => lower.get(name.toLowerCase()) ?? '', refresh };
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();
