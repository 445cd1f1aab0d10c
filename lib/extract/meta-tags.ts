import { type AnyNode, isTag } from 'domhandler';
import type { PageContext } from './page-context';

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

const known = new WeakMap<PageContext, PageHead>();

/** Elements that lie in the page's body without being blocks: a title may stand beside them in broken markup. */
const LOOKED_INTO = new Set(['html', 'head', 'body']);

/** Title and meta tags (网站和栏目标签, as the guide GUIDE-META asks for): SiteName, ColumnName, ArticleTitle, PubDate … */
export function headOf(page: PageContext): PageHead {
  let head = known.get(page);
  if (!head) {
    head = read(page);
    known.set(page, head);
  }
  return head;
}

function read(page: PageContext): PageHead {
  const meta: Record<string, string> = {};
  const lower = new Map<string, string>();
  let title: string | null = null;
  let refresh: string | null = null;
  for (const node of headNodes(page)) {
    if (!isTag(node)) continue;
    if (node.name === 'title' && title === null) title = page.$(node).text().replace(/\s+/g, ' ').trim();
    if (node.name !== 'meta') continue;
    const { name, property, content, 'http-equiv': equiv } = node.attribs;
    if (equiv?.toLowerCase() === 'refresh') refresh ??= content ?? '';
    const key = name || property;
    if (!key || content === undefined) continue;
    const value = content.replace(/\s+/g, ' ').trim();
    // __proto__ as a name would be no key of its own.
    if (!(key in meta)) meta[key] = value;
    const low = key.toLowerCase();
    if (!lower.get(low)) lower.set(low, value);
  }
  return { title: title ?? '', meta, metaOf: (name) => lower.get(name.toLowerCase()) ?? '', refresh };
}

/** Children of html, head and body: where title and meta tags stand, in the body too where the markup is broken. */
function* headNodes(page: PageContext): Generator<AnyNode> {
  const queue: AnyNode[] = [...(page.$.root()[0]?.children ?? [])];
  for (let i = 0; i < queue.length && i < 20_000; i++) {
    const node = queue[i];
    if (!node) continue;
    yield node;
    if (isTag(node) && LOOKED_INTO.has(node.name)) queue.push(...node.children.slice(0, 5_000));
  }
}
