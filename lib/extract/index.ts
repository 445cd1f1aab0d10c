import type { Menu, NavNode, PageFacts, PageList } from '../model/page-facts';
import type { Snapshot } from '../model/snapshot';
import { type ArticleReading, readArticle } from './article';
import { INFO } from './article-title';
import { readAttachments } from './attachments';
import { type Breadcrumb, readBreadcrumb } from './breadcrumb';
import { readChallenge } from './challenge';
import { adapterOf, dataEndpointsOf, recognise } from './cms';
import { type ColumnNameReading, readColumnName } from './column-name';
import { readFrames } from './frames';
import { readIdentity } from './identity';
import { classifyPage, type KindReading } from './kind';
import { type ListCandidate, readLists } from './lists';
import { mainBlockOf } from './main-block';
import { readMenus } from './menus';
import { headOf } from './meta-tags';
import { type MetadataBlock, readMetadata } from './metadata';
import { openPage, type PageContext } from './page-context';
import { indexPage } from './page-index';
import { linksOf } from './page-links';
import { readPager } from './pager';
import { readEmptyState, readNotFound } from './phrases';
import { readRedirect } from './redirect';
import { regionsByIndex } from './regions';
import { readScripted } from './scripted';
import { isSiteName, readSiteName } from './site-name';
import { readTables } from './tables';

/** Why one page was read as it was: what was weighed, with scores, and what won. */
export interface Explanation {
  facts: PageFacts;
  kind: KindReading;
  lists: ListCandidate[];
  article: ArticleReading;
  metadata: MetadataBlock | null;
  columnName: ColumnNameReading;
}

/**
 * The most of a page that is read, in characters. The longest pages of real portals have half a million; beyond this
 * stand rows of a table somebody published whole, and reading them all would cost seconds and hundreds of megabytes.
 */
const MAX_LENGTH = 2_500_000;
/** Shortest title of an article that is not the name of a column, least text of its body, in characters. */
const MIN_TITLE = 9;
const MIN_PROSE = 120;
/** Items of a main list from which on it is believed to be the whole. */
const ENOUGH = 3;
/** Characters of the main block that are kept. */
const KEPT_TEXT = 300;

/**
 * Everything a page says (页面事实), from its Snapshot and nothing else. Takes any text for a page and throws nothing:
 * truncated, mis-decoded, deeply nested or no HTML at all, it answers with what can be read.
 */
export function extractFacts(snapshot: Snapshot): PageFacts {
  return explain(snapshot).facts;
}

/** The facts with the reasons behind them. */
export function explain(snapshot: Snapshot): Explanation {
  const page = openPage({ ...snapshot, text: readable(snapshot) });
  const head = headOf(page);
  const main = mainBlockOf(page);
  const links = linksOf(page);
  const breadcrumb = readBreadcrumb(page);
  const crumbs = breadcrumb?.crumbs ?? [];
  const metadata = readMetadata(page);
  const article = readArticle(page, metadata);
  const columnName = readColumnName(page, crumbs, article.title);
  const articleLike = head.metaOf('ArticleTitle') !== '' || metadata !== null || readsAsArticle(page, article);
  const system = recognise(page)?.id ?? null;
  const adapter = system === null ? undefined : adapterOf(system);
  const reading = readLists(page, { articleLike, columnName: columnName.name });
  const lists = [...reading.lists, ...(adapter?.lists?.(page) ?? []), ...frameLists(snapshot, columnName.name)];
  const mainList = reading.mainList ?? bestOf(lists.slice(reading.lists.length), reading.lists.length);
  const pager = adapter?.pager?.(page) ?? readPager(page);
  const menus = [...readMenus(page), ...scriptTree(adapter?.tree?.(page) ?? [])];
  const challenge = readChallenge(page);
  const notFoundPhrase = readNotFound(page);
  const emptyState = readEmptyState(page);
  const kind = classifyPage({
    url: page.url,
    status: snapshot.status,
    head,
    crumbs,
    columnName: columnName.name,
    metadata,
    article,
    main,
    lists,
    mainList,
    hasPager: pager !== null && (pager.pages ?? 2) > 1,
    emptyPager: pager !== null && (pager.pages ?? 2) <= 1,
    titleIsSite: isSiteName(page),
    menus,
    challenge: challenge !== null,
    notFound: notFoundPhrase !== null,
    emptyState: emptyState !== null,
    formFields: formFields(page),
    links: links.length,
    bodyLinks: bodyLinks(page, breadcrumb),
  });
  const isArticle = kind.kind === 'article' || kind.kind === 'official-document' || kind.kind === 'annual-report';
  const facts: PageFacts = {
    url: page.url.href,
    title: head.title,
    kind: kind.kind,
    kindConfidence: kind.confidence,
    system,
    siteName: readSiteName(page),
    breadcrumb: crumbs,
    columnName: columnName.name,
    menus,
    links: links.map(({ text, url, region }) => ({ text, url, region })),
    lists,
    mainList: isArticle ? null : mainList,
    pager,
    article: isArticle || kind.kind === 'single-content' ? articleOf(article) : null,
    metadata: metadata?.fields ?? [],
    meta: head.meta,
    tables: readTables(page),
    identity: readIdentity(page),
    attachments: readAttachments(page),
    emptyState,
    notFoundPhrase,
    challenge,
    redirect: readRedirect(page),
    frames: readFrames(page),
    // A list that stands in the page needs no script.
    scripted: isArticle || (lists[mainList ?? -1]?.items.length ?? 0) >= ENOUGH ? false : readScripted(page),
    dataEndpoints: dataEndpointsOf(page),
    mainTextLength: main.length,
    mainText: main.text.slice(0, KEPT_TEXT),
    fingerprint: main.fingerprint,
  };
  return { facts, kind, lists: reading.candidates, article, metadata, columnName };
}

/** NUL bytes hide tags from the parser and mean nothing. */
function readable(snapshot: Snapshot): string {
  const text = snapshot.text ?? '';
  const cut = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  return cut.includes('\u0000') ? cut.replaceAll('\u0000', '') : cut;
}

const articleOf = ({ title, publishedOn, source, length }: ArticleReading): PageFacts['article'] => ({
  title,
  publishedOn,
  source,
  length,
});

/** Lists that stand in the documents of frames: of a rendered page they are part of what a person sees. */
function frameLists(snapshot: Snapshot, columnName: string | null): PageList[] {
  return snapshot.frames.flatMap((frame) => {
    if (!URL.canParse(frame.url)) return [];
    const page = openPage({ ...snapshot, finalUrl: frame.url, text: frame.text, frames: [] });
    const reading = readLists(page, { columnName });
    // The frame's own main list first: it is what the frame is there for.
    const ordered = reading.mainList === null ? reading.lists : reading.lists.filter((_, i) => i === reading.mainList);
    return ordered.map((list): PageList => ({ ...list, source: 'frame', region: 'main' }));
  });
}

/** The longest of further lists as an index among all, `null` of none. */
function bestOf(lists: readonly PageList[], offset: number): number | null {
  let best = -1;
  lists.forEach((list, i) => {
    if (list.items.length > (lists[best]?.items.length ?? 0)) best = i;
  });
  return best >= 0 ? best + offset : null;
}

/** A tree that a script of the page carries. */
const scriptTree = (nodes: NavNode[]): Menu[] =>
  nodes.length > 0 ? [{ role: 'tree', nodes, heading: null, selector: null }] : [];

/** A sentence for a title, a line of date and source below it, and running text: lists beside it are not its own. */
function readsAsArticle(page: PageContext, article: ArticleReading): boolean {
  const best = article.candidates[0];
  if (!best || best.score < 5 || best.text.length < MIN_TITLE || !article.shownDate) return false;
  return mainBlockOf(page).prose >= MIN_PROSE && INFO.test(article.shownDate.line);
}

/** Links below the breadcrumb (or the head and navigation of a page without one) and above the footer. */
function bodyLinks(page: PageContext, breadcrumb: Breadcrumb | null): number {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const from = breadcrumb ? (index.textEnd[breadcrumb.el] ?? 0) : 0;
  return linksOf(page).filter(({ el, region }) => {
    if (region === 'footer' || region === 'head' || region === 'breadcrumb') return false;
    if ((index.textStart[el] ?? 0) < from) return false;
    return breadcrumb !== null || regions[el] !== 'nav';
  }).length;
}

/** Fields in the main block that a person fills in. */
function formFields(page: PageContext): number {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  let fields = 0;
  index.els.forEach((node, el) => {
    if (
      node.name === 'input' &&
      regions[el] === 'main' &&
      !/^(?:hidden|button|submit|image|reset)$/i.test(node.attribs.type ?? '')
    )
      fields++;
  });
  return fields;
}
