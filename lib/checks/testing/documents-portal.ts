import type { Column } from '../../model/column';
import type { ListItem, MetadataField, PageFacts } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { column, page, portal } from './portal-builder';

/** An item of a column's list, and the article behind it where it was opened. */
interface ItemPart {
  title: string;
  date?: string | null;
  /** Path of its article; made from the title by default. */
  path?: string;
  pinned?: boolean;
  precision?: ListItem['precision'];
  opened?: ArticlePart;
}

interface ArticlePart {
  publishedOn?: string | null;
  source?: string | null;
  /** Lines of the text; the line of date and source is put above them. */
  text?: string;
  fields?: Record<string, string>;
  facts?: Partial<PageFacts>;
}

export type ColumnPart = Parameters<typeof column>[0] & { items: ItemPart[] };

const site = 'http://www.example.gov.cn';
const urlOf = ({ title, path }: ItemPart): string => site + (path ?? `/art/${encodeURIComponent(title)}.html`);

/** A portal with these columns: their pages list the items, and articles are opened where an item says so. */
export function documentsPortal(columns: ColumnPart[], part: Partial<Portal> = {}): Portal {
  const made = columns.map(({ items, ...rest }) => ({ column: column(rest), items }));
  return portal({
    columns: made.map((one) => one.column),
    pages: made.flatMap(({ column: of, items }) => pagesOf(of, items)),
    ...part,
  });
}

function pagesOf(of: Column, items: ItemPart[]): PageRecord[] {
  const lists: PageFacts['lists'] = [
    {
      name: null,
      items: items.map((one) => ({
        title: one.title,
        url: urlOf(one),
        date: one.date ?? null,
        precision: one.date ? (one.precision ?? 'day') : null,
        dateFrom: one.date ? 'text' : null,
        dateText: one.date ?? null,
        pinned: one.pinned ?? false,
      })),
      newest: null,
      source: 'html',
      region: 'main',
      moreUrl: null,
      selector: 'ul',
    },
  ];
  const own = page({ purpose: 'column', facts: { url: of.url, kind: 'column-list', lists, mainList: 0 } });
  const articles = items.flatMap((one) => (one.opened ? [articlePage(one, one.opened, own)] : []));
  return [own, ...articles];
}

function articlePage(item: ItemPart, part: ArticlePart, own: PageRecord): PageRecord {
  const publishedOn = part.publishedOn === undefined ? (item.date ?? null) : part.publishedOn;
  const source = part.source === undefined ? '青石县人民政府办公室' : part.source;
  const metadata: MetadataField[] = Object.entries(part.fields ?? {}).map(([name, value]) => ({ name, value }));
  const info = [publishedOn && `发布时间：${publishedOn}`, source && `来源：${source}`].filter(Boolean).join(' ');
  const facts: Partial<PageFacts> = {
    url: urlOf(item),
    kind: metadata.length > 0 ? 'official-document' : 'article',
    title: item.title,
    article: { title: item.title, publishedOn, source, length: 500 },
    metadata,
    text: [item.title, info, part.text ?? ''].filter((line) => line !== '').join('\n'),
    ...part.facts,
  };
  return { ...page({ purpose: 'article', facts }), completes: own.key };
}

/** Links in the main block of an article. */
export const mainLinks = (...links: [text: string, path: string][]): Pick<PageFacts, 'links'> => ({
  links: links.map(([text, path]) => ({ text, url: new URL(path, site).href, region: 'main' })),
});
