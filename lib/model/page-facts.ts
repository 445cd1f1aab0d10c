import { z } from 'zod';
import { AnnualReport } from './annual-report';
import { Day } from './day';
import { SearchBox, Telephone, WrongLink } from './page-form';
import { PageSafety } from './page-safety';

export const PageKind = z.enum([
  'home',
  'column-list',
  'column-index',
  'single-content',
  'article',
  'official-document',
  'annual-report',
  'platform',
  'application-form',
  'sitemap',
  'error',
  'challenge',
]);
export type PageKind = z.infer<typeof PageKind>;

/** Where on the page something stands. */
export const Region = z.enum(['head', 'nav', 'breadcrumb', 'main', 'side', 'footer']);
export type Region = z.infer<typeof Region>;

/** A quotation and its place; `selector` is `null` for text that no single element holds (a script's string). */
export const Quote = z.object({ quotation: z.string(), selector: z.string().nullable() });
export type Quote = z.infer<typeof Quote>;

export const Link = z.object({ text: z.string(), url: z.string(), region: Region });
export type Link = z.infer<typeof Link>;

/** A name in a menu or a tree with what hangs below it; `url` is `null` for a heading that opens nothing. */
export interface NavNode {
  name: string;
  url: string | null;
  children: NavNode[];
}
export const NavNode: z.ZodType<NavNode> = z.lazy(() =>
  z.object({ name: z.string(), url: z.string().nullable(), children: z.array(NavNode) }),
);

/**
 * A menu found on the page. `main`: the portal's navigation (导航) · `tree`: a nested tree of disclosure columns
 * (公开目录树), as on a platform page · `side`: a short menu of sister or sub-columns · `sitemap`: the body of a site map.
 */
export const Menu = z.object({
  role: z.enum(['main', 'tree', 'side', 'sitemap']),
  nodes: z.array(NavNode),
  /** Name standing above the menu, if any. */
  heading: z.string().nullable(),
  selector: z.string().nullable(),
});
export type Menu = z.infer<typeof Menu>;

export const Crumb = z.object({ name: z.string(), url: z.string().nullable() });
export type Crumb = z.infer<typeof Crumb>;

export const DatePrecision = z.enum(['day', 'month-day', 'month', 'year']);
/** `text`: beside the title · `attribute`: a data attribute or title · `address`: from the link's path · `record`: a field of JSON or XML. */
export const DateSource = z.enum(['text', 'attribute', 'address', 'record']);

export const ListItem = z.object({
  title: z.string(),
  /** Absolute; `null` where the page gives none. */
  url: z.string().nullable(),
  /** The item's day. A missing date is never made up. */
  date: Day.nullable(),
  /** `day`: written in full · `month-day`: the year was inferred · `month`, `year`: only so much is known, `date` is its first day. */
  precision: DatePrecision.nullable(),
  dateFrom: DateSource.nullable(),
  /** The words the date was read from, as they stand on the page. */
  dateText: z.string().nullable(),
  /** Put on top by hand (置顶): its date does not speak for the order. */
  pinned: z.boolean(),
});
export type ListItem = z.infer<typeof ListItem>;

export const PageList = z.object({
  /** Heading above the list, if any. */
  name: z.string().nullable(),
  items: z.array(ListItem),
  /** Latest date among the items, pinned ones included; `null` when none is dated. */
  newest: Day.nullable(),
  /** Where the records came from. */
  source: z.enum(['html', 'xml', 'json', 'frame', 'endpoint']),
  region: Region,
  /** Its "more" link (更多), if it has one. */
  moreUrl: z.string().nullable(),
  selector: z.string().nullable(),
});
export type PageList = z.infer<typeof PageList>;

export const Pager = z.object({
  style: z.enum(['links', 'script', 'query', 'form', 'load-more', 'endpoint']),
  /** Number of pages, `null` when the page does not tell. */
  pages: z.number().int().nullable(),
  /** Number of items in all pages, `null` when the page does not tell. */
  items: z.number().int().nullable(),
  current: z.number().int().nullable(),
  /** Address of the next page, `null` on the last one or when it cannot be known. */
  nextUrl: z.string().nullable(),
});
export type Pager = z.infer<typeof Pager>;

/** An address that answers with the column's records, and how to read the answer. */
export const DataEndpoint = z.object({
  url: z.string(),
  method: z.enum(['GET', 'POST']),
  /** Form-encoded body of a POST. */
  body: z.string().nullable(),
  /** The adapter that reads the answer. */
  system: z.string(),
});
export type DataEndpoint = z.infer<typeof DataEndpoint>;

/** One field of a document's metadata block: `name` as labelled without spaces and colon, `value` as written, `''` when blank. */
export const MetadataField = z.object({ name: z.string(), value: z.string() });
export type MetadataField = z.infer<typeof MetadataField>;

/** A table as a rectangle of texts: merged cells repeat their text in each place they cover. */
export const FactTable = z.object({ rows: z.array(z.array(z.string())), selector: z.string().nullable() });
export type FactTable = z.infer<typeof FactTable>;

/** Marks in the page's footer (页脚标识). `null`: not there. */
export const SiteIdentity = z.object({
  siteCode: z.string().nullable(),
  icp: z.string().nullable(),
  policeRecord: z.string().nullable(),
  organiser: z.string().nullable(),
  contact: z.string().nullable(),
  siteMapUrl: z.string().nullable(),
  /** The party-and-government mark (党政机关标识). */
  governmentMark: z.boolean(),
  /** The entry for finding errors (我为政府网站找错): the `national` one, or one of the site's `own`. */
  findErrors: z.enum(['national', 'own']).nullable().optional(),
  /** Site code that the national entry for finding errors is called with. */
  findErrorsCode: z.string().nullable().optional(),
});
export type SiteIdentity = z.infer<typeof SiteIdentity>;

export const Article = z.object({
  title: z.string().nullable(),
  publishedOn: Day.nullable(),
  source: z.string().nullable(),
  /** Characters in the body, white space left out. */
  length: z.number().int(),
});
export type Article = z.infer<typeof Article>;

/** Everything a page says, as facts; made from one Snapshot and nothing else. */
export const PageFacts = z.object({
  /** The address the page was read at, after redirects. */
  url: z.string(),
  title: z.string(),
  kind: PageKind,
  /** 0 to 1. */
  kindConfidence: z.number(),
  /** Publishing system (an adapter's id), `null` when none was recognised. */
  system: z.string().nullable(),
  siteName: z.string().nullable(),
  breadcrumb: z.array(Crumb),
  columnName: z.string().nullable(),
  menus: z.array(Menu),
  links: z.array(Link),
  lists: z.array(PageList),
  /** Index in `lists` of the list the page is there for; `null` when it has none. */
  mainList: z.number().int().nullable(),
  pager: Pager.nullable(),
  article: Article.nullable(),
  metadata: z.array(MetadataField),
  /** `<meta name content>`: names as written. */
  meta: z.record(z.string(), z.string()),
  tables: z.array(FactTable),
  /** What an annual report on disclosure work tells; `null` or absent on other pages. */
  annualReport: AnnualReport.nullable().optional(),
  identity: SiteIdentity,
  /** The site's search; `null` when the page has none. */
  search: SearchBox.nullable().optional(),
  /** Links that nobody can open, at most 20. */
  wrongLinks: z.array(WrongLink).optional(),
  /** Labelled telephone numbers anywhere on the page, at most 12. */
  telephones: z.array(Telephone).optional(),
  attachments: z.array(Link),
  /** A phrase by which the page says that it holds nothing (暂无信息). */
  emptyState: Quote.nullable(),
  /** A phrase in title or main block by which the page says that it does not exist. Only a hint: comparison decides. */
  notFoundPhrase: Quote.nullable(),
  /** Marks of an anti-robot or firewall page. */
  challenge: Quote.nullable(),
  /** Where a meta refresh or a bare script redirect leads. */
  redirect: z.object({ url: z.string(), how: z.enum(['meta', 'script']) }).nullable(),
  /** Frames in the main block that may hold the list. */
  frames: z.array(z.string()),
  /** Scripts on the page could build a list that static HTML lacks (a template, an empty container, a JSON call). */
  scripted: z.boolean(),
  dataEndpoints: z.array(DataEndpoint),
  /** Named containers in the main block that hold nothing, as selectors: what stands there on sister pages tells what they are for. */
  emptyContainers: z.array(z.string()).optional(),
  /** Characters of visible text in the main block, white space left out. */
  mainTextLength: z.number().int(),
  /** The first words of the main block, white space collapsed, at most 300 characters. */
  mainText: z.string(),
  /** The lines of the main block, at most 20,000 characters: what words, numbers and names are searched in. */
  text: z.string().optional(),
  /** What tampering would put there: hidden parts, foreign sources, marks in scripts. */
  safety: PageSafety.optional(),
  /** 64-bit similarity hash of the main block, hex: tells whether two answers are one template. */
  fingerprint: z.string(),
});
export type PageFacts = z.infer<typeof PageFacts>;
