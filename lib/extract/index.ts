import type { Menu, NavNode, PageFacts, PageList } from '../model/page-facts';
import type { Snapshot } from '../model/snapshot';
import { readAnnualReport } from './annual-report';
import { type ArticleReading, readArticle } from './article';
import { INFO } from './article-title';
import { readAttachments } from './attachments';
import { type Breadcrumb, HOME_CRUMB, NAMES_THE_PAGE, readBreadcrumb } from './breadcrumb';
import { readChallenge } from './challenge';
import { adapterOf, dataEndpointsOf, recognise } from './cms';
import { type ColumnNameReading, readColumnName } from './column-name';
import { readEmptyContainers } from './empty-containers';
import { readFindErrors } from './find-errors';
import { formFields } from './form-fields';
import { readFrames } from './frames';
import { readIdentity } from './identity';
import { classifyPage, type KindReading } from './kind';
import { type ListCandidate, readLists } from './lists';
import { type MainBlock, mainBlockOf } from './main-block';
import { type PlacedMenu, readMenus } from './menus';
import { headOf } from './meta-tags';
import { type MetadataBlock, readMetadata } from './metadata';
import { openPage, type PageContext } from './page-context';
import { indexPage, isWithin, lengthOf, type PageIndex } from './page-index';
import { linksOf } from './page-links';
import { dateBetween } from './page-marks';
import { readPager } from './pager';
import { readEmptyState, readNotFound } from './phrases';
import { readRedirect } from './redirect';
import { regionsByIndex } from './regions';
import { readSafety } from './safety';
import { readScripted } from './scripted';
import { readSearch } from './search-form';
import { isSiteName, readSiteName } from './site-name';
import { readTables } from './tables';
import { readTelephones } from './telephones';
import { readWrongLinks } from './wrong-links';

/** Why one page was read as it was: what was weighed, with scores, and what won. */
export interface Explanation {
  facts: PageFacts;
  kind: KindReading;
  /** Made for those who ask. */
  lists: () => ListCandidate[];
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
/** Longer ones name an article. */
const MAX_COLUMN_TITLE = 24;
/** Items of a main list from which on it is believed to be the whole. */
const ENOUGH = 3;
/** Characters of the main block that are kept. */
const KEPT_TEXT = 300;
/** Characters of its lines that are. */
const KEPT_LINES = 20_000;

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
  const index = indexPage(page);
  const main = mainBlockOf(page);
  const links = linksOf(page);
  const breadcrumb = readBreadcrumb(page);
  const crumbs = breadcrumb?.crumbs ?? [];
  const metadata = readMetadata(page);
  const article = readArticle(
    page,
    metadata,
    crumbs.map(({ name }) => name).filter((name) => !NAMES_THE_PAGE.test(name)),
  );
  const columnName = readColumnName(page, crumbs, article.title);
  const named = head.metaOf('ArticleTitle');
  // 示例县·通知公告 names a column, where it has a list.
  const namesColumn = columnName.name !== null && named.endsWith(columnName.name) && named.length < MAX_COLUMN_TITLE;
  const articleLike = (named !== '' && !namesColumn) || metadata !== null || readsAsArticle(page, article);
  const system = recognise(page)?.id ?? null;
  const adapter = system === null ? undefined : adapterOf(system);
  const reading = readLists(page, { articleLike, columnName: columnName.name });
  const lists = [...reading.lists, ...frameLists(snapshot, columnName.name)];
  const ownList = isIndexOfLists(reading.lists, page.url.href) ? null : reading.mainList;
  const mainList = ownList ?? bestOf(lists.slice(reading.lists.length), reading.lists.length);
  const pager = adapter?.pager?.(page) ?? readPager(page);
  const placed = readMenus(page);
  const menus: Menu[] = [...placed.map(({ el: _, ...menu }) => menu), ...scriptTree(adapter?.tree?.(page) ?? [])];
  const dataEndpoints = dataEndpointsOf(page);
  const frames = readFrames(page);
  // A list that stands in the page needs no script.
  const scripted = !articleLike && (lists[mainList ?? -1]?.items.length ?? 0) < ENOUGH && readScripted(page);
  const here = withoutIndexFile(page.url.href);
  const beside = placed.filter((menu) => menu.role !== 'main');
  // Side menus and trees that name the page's own column: its sisters, not its contents.
  const own = beside.filter((menu) => ownNode(menu.nodes, here, columnName.name));
  const node = ownNode(
    menus.flatMap((menu) => menu.nodes),
    here,
    columnName.name,
  );
  const challenge = readChallenge(page);
  const notFoundPhrase = readNotFound(page);
  const emptyState = readEmptyState(page);
  const kind = classifyPage({
    url: page.url,
    status: snapshot.status,
    head,
    told: named !== '' && !(namesColumn && mainList !== null),
    crumbs,
    columnName: columnName.name,
    isMenuItem: node?.url != null && withoutIndexFile(node.url) === here && !HOME_CRUMB.test(node.name),
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
    ownLinks: ownLinks(page, breadcrumb, own, lists),
    ownLines: ownLines(index, main, own),
    inMenu: own.length > 0,
    subColumns: node?.children.length ?? 0,
    listElsewhere: frames.length > 0 || scripted,
    hasEndpoint: dataEndpoints.length > 0,
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
    mainList: isArticle || kind.kind === 'single-content' ? null : mainList,
    pager,
    article: isArticle || kind.kind === 'single-content' ? articleOf(article) : null,
    metadata: metadata?.fields ?? [],
    meta: head.meta,
    tables: readTables(page),
    annualReport: readAnnualReport(page, kind.kind, article.title),
    identity: { ...readIdentity(page), ...readFindErrors(page) },
    search: readSearch(page),
    wrongLinks: readWrongLinks(page),
    telephones: readTelephones(page),
    attachments: readAttachments(page),
    emptyState,
    notFoundPhrase,
    challenge,
    redirect: readRedirect(page),
    frames,
    scripted: scripted && !isArticle,
    dataEndpoints,
    emptyContainers: mainList === null && !isArticle ? readEmptyContainers(page) : [],
    mainTextLength: main.length,
    mainText: firstWords(main),
    text: linesOf(main),
    safety: readSafety(page),
    fingerprint: main.fingerprint,
  };
  return {
    facts,
    kind,
    lists: reading.candidates,
    article,
    metadata,
    columnName,
  };
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

/** Several lists that each have a "more" link to a column of their own: the page only shows what stands there. */
function isIndexOfLists(lists: readonly PageList[], here: string): boolean {
  const leading = lists.filter(
    (list) => list.region === 'main' && list.items.length >= 2 && list.moreUrl !== null && list.moreUrl !== here,
  );
  return new Set(leading.map((list) => list.moreUrl)).size >= 2;
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

/** 页面生成时间：2024-01-08, 最后更新：2024-01-08 */
const PAGE_MADE = /(?:生成|最后更新|最近更新)(?:时间|日期|于)?\s*[:：]/;

/** A sentence for a title, a line of date and source below it, and running text: lists beside it are not its own. */
function readsAsArticle(page: PageContext, article: ArticleReading): boolean {
  const best = article.candidates[0];
  const date = article.shownDate;
  if (!best || best.text.length < MIN_TITLE || !date || !INFO.test(date.line)) return false;
  // A summary that is cut off, and the day on which the page was made, name no article.
  if (/(?:…|\.{3})\s*$/.test(best.text) || PAGE_MADE.test(date.line)) return false;
  const { prose, lines } = mainBlockOf(page);
  // Cards have such a line each.
  if (lines.filter(({ text }) => /\d[-/.月]\d/.test(text) && INFO.test(text)).length >= 3) return false;
  return best.score >= 5 ? prose >= MIN_PROSE : date.labelled && best.score >= 3 && prose >= 3 * MIN_PROSE;
}

const withoutIndexFile = (url: string): string => url.replace(/(?:index|list|default)\.\w+$/, '');

/** The page's own column among the names of menus: by address, else by name; first one that has columns below it. */
function ownNode(nodes: readonly NavNode[], here: string, name: string | null): NavNode | undefined {
  const all = flattened(nodes, []);
  const same = all.filter((node) => node.url?.startsWith(here) && withoutIndexFile(node.url) === here);
  const found = same.length > 0 ? same : all.filter((node) => node.name === name);
  return found.find((node) => node.children.length > 0) ?? found[0];
}

/** Nodes with all below them, in page order, added to `all`. */
function flattened(nodes: readonly NavNode[], all: NavNode[]): NavNode[] {
  for (const node of nodes) {
    all.push(node);
    if (node.children.length > 0) flattened(node.children, all);
  }
  return all;
}

/**
 * Links below the breadcrumb (or the head and navigation of a page without one) and above the footer that lead on within
 * the site, outside of own menus and of lists of articles.
 */
function ownLinks(
  page: PageContext,
  breadcrumb: Breadcrumb | null,
  menus: readonly PlacedMenu[],
  lists: readonly PageList[],
): number {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const from = breadcrumb ? (index.textEnd[breadcrumb.el] ?? 0) : 0;
  const own = `${page.url.origin}/`;
  const listed = new Set(lists.flatMap((list) => list.items.flatMap((item) => (item.url ? [item.url] : []))));
  // Links that open nothing count as well.
  const urls = new Map(linksOf(page).map(({ el, url }) => [el, url]));
  return index.links.filter((el) => {
    const region = regions[el];
    if (region === 'footer' || region === 'head' || region === 'breadcrumb' || region === 'side') return false;
    if ((index.textStart[el] ?? 0) < from || (breadcrumb === null && region === 'nav')) return false;
    if (lengthOf(index, el) === 0 || menus.some((menu) => isWithin(index, el, menu.el))) return false;
    const url = urls.get(el);
    return url === undefined || (url.startsWith(own) && !listed.has(url));
  }).length;
}

/** Lines of the main block with words outside of links and dates, outside of own menus. */
const ownLines = (index: PageIndex, main: MainBlock, menus: readonly PlacedMenu[]): number =>
  main.lines.filter(
    (line) =>
      line.own > 1 &&
      !dateBetween(index, line.start, line.end) &&
      !menus.some((menu) => isWithin(index, line.el, menu.el)),
  ).length;

/** The first lines of the main block on one line. */
function firstWords(main: MainBlock): string {
  let words = '';
  for (const line of main.lines) {
    if (words.length >= KEPT_TEXT) break;
    words += words === '' ? line.text : ` ${line.text}`;
  }
  return words.slice(0, KEPT_TEXT);
}

/** The main block line by line. */
function linesOf(main: MainBlock): string {
  let text = '';
  for (const line of main.lines) {
    if (text.length >= KEPT_LINES) break;
    text += text === '' ? line.text : `\n${line.text}`;
  }
  return text.slice(0, KEPT_LINES);
}
