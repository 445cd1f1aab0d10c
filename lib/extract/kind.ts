import type { z } from 'zod';
import type { Crumb, Menu, PageKind, PageList } from '../model/page-facts';
import type { ArticleReading } from './article';
import { ARTICLE_ADDRESS } from './article-address';
import type { MainBlock } from './main-block';
import type { PageHead } from './meta-tags';
import type { MetadataBlock } from './metadata';
import { titleParts } from './site-name';

type Kind = z.infer<typeof PageKind>;

/** What the readers found, as far as the kind of a page depends on it. */
export interface KindSigns {
  url: URL;
  status: number | null;
  head: PageHead;
  /** Meta ArticleTitle names an article. */
  told: boolean;
  crumbs: readonly Crumb[];
  columnName: string | null;
  /** A menu leads to the page under a name that is not 首页. */
  isMenuItem: boolean;
  metadata: MetadataBlock | null;
  article: ArticleReading;
  main: MainBlock;
  lists: readonly PageList[];
  mainList: number | null;
  /** Of more than one page. */
  hasPager: boolean;
  /** A pager stands there though it has nothing to turn. */
  emptyPager: boolean;
  /** The page title names the site and nothing else. */
  titleIsSite: boolean;
  menus: readonly Menu[];
  challenge: boolean;
  notFound: boolean;
  emptyState: boolean;
  /** Form fields a person fills in, outside of search. */
  formFields: number;
  links: number;
  /** Links between the page's head and its foot that stand in no menu which names the page's own column. */
  ownLinks: number;
  /** Lines of the main block outside such menus. */
  ownLines: number;
  /** One of its menus names the page's own column. */
  inMenu: boolean;
  /** Names that hang below the page's own column in a menu. */
  subColumns: number;
  /** Scripts or a frame bring what static HTML lacks. */
  listElsewhere: boolean;
  /** An endpoint answers with the column's records. */
  hasEndpoint: boolean;
}

export interface KindReading {
  kind: Kind;
  /** 0 to 1: how far the winner is ahead of the next. */
  confidence: number;
  /** Every kind that has a score, best first, with the reasons. */
  scores: { kind: Kind; score: number; reasons: string[] }[];
}

const ANNUAL_REPORT =
  /(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度报告|年报|年度工作报告|情况年度报告|工作报告|工作年度报告|情况报告)/;
const PLATFORM = /^(?:.{0,16})?(?:政府信息公开(?:平台|专栏)?|信息公开(?:平台|目录)|公开目录|法定主动公开内容)$/;
const SITE_MAP = /网站地图|站点地图|网站导航|sitemap/i;
const APPLICATION = /依申请公开|公开申请(?:表|书)?|申请公开/;
/** Fields that a form for disclosure on request asks for (申请表, REG-28-CHANNEL). */
const APPLICATION_FIELDS =
  /申请人|证件(?:名称|号码)|所需(?:的)?(?:政府)?信息|获取(?:政府)?信息的?方式|信息用途|所需.{0,6}用途|载体形式/g;
/** Columns whose page is one text. */
const SINGLE =
  /指南|职能|职责|简介|概况|简历|领导|联系(?:我们|方式)|关于我们|网站声明|隐私|机构设置|内设机构|版权|使用帮助|申请公开|公开制度|办公地址|须知/;
/** Columns whose page is a form to write to somebody (渠道). */
const CHANNEL = /信箱|咨询|投诉|留言|写信|举报/;
/** Columns that never are anything else, however little stands there. */
const ALWAYS_SINGLE = /联系(?:我们|方式)|关于(?:我们|本站)|指南|网站声明|版权|隐私|使用帮助/;
/** Characters of a title that no column has for a name. */
const ARTICLE_TITLE = 14;
/** Links of a page's own that are more than a text without words needs. */
const MANY_LINKS = 8;
const COLUMN_PATH =
  /\/(?:index|list|default|node)(?:_\d+)?\.\w+$|\/$|\/col\/col\d+|\/(?:channels|column)\/\d+|_\d{1,3}\.s?html?$/i;
const HOME_PATH = /^\/(?:(?:index|default|main|home)\d*\.\w+)?$/i;

/** The kind of a page (页面类型), scored: every sign adds to the kinds it speaks for; the highest sum wins. */
export function classifyPage(signs: KindSigns): KindReading {
  const board = new Map<Kind, { score: number; reasons: string[] }>();
  const add = (kind: Kind, points: number, why: string): void => {
    const entry = board.get(kind) ?? { score: 0, reasons: [] };
    entry.score += points;
    entry.reasons.push(`${why} ${points > 0 ? '+' : ''}${points}`);
    board.set(kind, entry);
  };
  signals(signs, add);
  const scores = [...board].map(([kind, entry]) => ({ kind, ...entry })).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score <= 0) return { kind: 'single-content', confidence: 0.1, scores };
  const lead = first.score - Math.max(0, second?.score ?? 0);
  return { kind: first.kind, confidence: Math.max(0.1, Math.min(1, 0.5 + lead / 12)), scores };
}

type Add = (kind: Kind, points: number, why: string) => void;

function signals(signs: KindSigns, add: Add): void {
  const { url, head, told, article, main, lists, mainList, metadata, crumbs } = signs;
  const title = article.title ?? '';
  const dated = lists.filter((list) => list.newest !== null && list.items.length >= 2);
  const inMain = dated.filter((list) => list.region === 'main');
  const items = mainList === null ? 0 : (lists[mainList]?.items.length ?? 0);
  const bodyText = signs.main.prose;

  if (signs.challenge) add('challenge', 40, 'marks of a firewall or challenge');
  if (signs.status !== null && signs.status >= 400 && signs.status !== 412) add('error', 30, `HTTP ${signs.status}`);
  if (signs.notFound) add('error', main.length < 200 ? 14 : 6, 'says that it does not exist');

  homeSigns(signs, inMain.length, add);

  // An article's signs speak for documents and reports as well, which are articles with something more.
  const readsAs = (points: number, why: string): void => {
    add('article', points, why);
    if (metadata) add('official-document', points, why);
    if (isReport) add('annual-report', points, why);
  };
  const reportName = ANNUAL_REPORT.test(title.replace(/\s/g, ''));
  const isReport = reportName && items === 0 && (told || bodyText > 150);
  // The text of a column of one text, at the column's own address.
  if (told && isColumnText(signs)) readsAs(-4, 'meta ArticleTitle at the address of a column of one text');
  else if (told) readsAs(7, 'meta ArticleTitle');
  else if (head.metaOf('ColumnName') !== '') readsAs(-4, 'meta ColumnName and no ArticleTitle');
  if (ARTICLE_ADDRESS.test(url.pathname + url.search)) readsAs(4, 'address of an article');
  if (article.shownDate?.reason === 'written by a script') readsAs(3, 'a script writes a date');
  else if (article.shownDate) readsAs(4, 'a date stands below the title');
  if (article.source) readsAs(2, 'a source is named');
  if ((article.candidates[0]?.score ?? 0) >= 6) readsAs(3, 'a title stands out');
  if (bodyText > 250 && items === 0) readsAs(2, 'running text');
  const named = told || metadata !== null || ARTICLE_ADDRESS.test(url.pathname + url.search);
  if (article.length === 0 && !named) readsAs(-12, 'nothing stands below the title');
  if (items >= 3 && !told) readsAs(-6, 'a list is what it is there for');
  if (crumbs.some((crumb) => /正文|详情/.test(crumb.name))) readsAs(4, 'the breadcrumb ends in 正文');
  else if (title.length >= ARTICLE_TITLE && crumbs.at(-1)?.name === title)
    readsAs(2, 'the breadcrumb ends in its title');
  if (metadata)
    add('official-document', metadata.fields.length >= 3 ? 9 : 6, `metadata block of ${metadata.fields.length} fields`);
  if (isReport) add('annual-report', /\d{4}\s*年?/.test(title) ? 16 : 10, 'title of an annual report on disclosure');

  columnSigns(signs, inMain, items, add);
  formSigns(signs, add);

  if (SITE_MAP.test(head.title) || crumbs.some((crumb) => SITE_MAP.test(crumb.name))) {
    add('sitemap', signs.links > 25 ? 18 : 8, 'called a site map');
  }
}

const isColumnText = ({ url, columnName }: KindSigns): boolean =>
  COLUMN_PATH.test(url.pathname) && columnName !== null && SINGLE.test(columnName);

const belongsNowhere = ({ columnName, crumbs, isMenuItem, url }: KindSigns): boolean =>
  !columnName && crumbs.length === 0 && (!isMenuItem || HOME_PATH.test(url.pathname));

function homeSigns(signs: KindSigns, listsInMain: number, add: Add): void {
  const { url, head, told, crumbs } = signs;
  if (HOME_PATH.test(url.pathname) && url.search === '') add('home', 6, 'address of a home page');
  if (/^(?:首页|网站首页)$/.test(head.metaOf('ColumnName'))) add('home', 6, 'meta ColumnName is 首页');
  if (head.metaOf('ColumnName') === '' && head.metaOf('SiteName') !== '' && !told)
    add('home', 2, 'names the site and no column');
  if (crumbs.length > 1) add('home', -10, 'has a breadcrumb');
  if (told) add('home', -8, 'meta ArticleTitle');
  else if (signs.columnName && head.metaOf('ColumnName') === signs.columnName) add('home', -3, 'meta ColumnName');
  if (belongsNowhere(signs) && !told) add('home', 5, 'belongs to no column');
  if (listsInMain >= 2) add('home', 2, 'several lists');
  if (signs.links >= 60) add('home', 3, 'many links');
  else if (signs.links >= 30) add('home', 1, 'many links');
  if (signs.mainList !== null) add('home', -3, 'one list stands out');
  if (signs.hasPager) add('home', -5, 'has a pager');
}

function columnSigns(signs: KindSigns, inMain: PageList[], items: number, add: Add): void {
  const { url, head, told, crumbs, columnName } = signs;
  const bodyText = signs.main.prose;
  const isColumnPath = COLUMN_PATH.test(url.pathname) && !HOME_PATH.test(url.pathname);
  // One dated line beside running text is an announcement above it.
  const one = items === 1 && bodyText >= 100 && !signs.hasPager && !signs.emptyPager;
  if (one) add('column-list', 1, 'a list of 1 beside running text');
  else if (signs.mainList !== null) add('column-list', items >= 3 ? 9 : 6, `a list of ${items} stands out`);
  if (signs.hasPager) add('column-list', 5, 'has a pager');
  else if (signs.emptyPager) add('column-list', 7, 'a pager of one page or none');
  if (signs.emptyState && signs.mainList === null) add('column-list', 8, 'says that it holds nothing');
  if (signs.mainList === null && !told) {
    if (signs.hasEndpoint) add('column-list', 7, 'an endpoint has its records');
    else if (signs.listElsewhere && bodyText < 100) add('column-list', 5, 'a script or frame brings its list');
  }
  const bare =
    signs.mainList === null &&
    signs.subColumns === 0 &&
    signs.ownLinks < 3 &&
    signs.ownLines < 10 &&
    bodyText < 60 &&
    inMain.length < 2;
  if (bare && !told && columnName && !SINGLE.test(columnName) && (crumbs.length > 1 || signs.inMenu)) {
    add('column-list', 5, 'a column that shows nothing of its own');
    if (signs.inMenu && !PLATFORM.test(columnName)) add('platform', -7, 'the tree stands beside a column of its own');
  }
  if (isColumnPath) add('column-list', 2, 'address of a column');
  if (crumbs.length > 1) add('column-list', 1, 'has a breadcrumb');
  if (told) add('column-list', -8, 'meta ArticleTitle');

  if (signs.mainList === null && inMain.length >= 2)
    add('column-index', 6 + Math.min(4, inMain.length), `${inMain.length} lists side by side`);
  if (signs.mainList === null && inMain.length < 2 && (signs.ownLinks >= 4 || signs.ownLines >= 8) && bodyText < 200)
    add('column-index', 5, 'links and little text');
  if (signs.mainList === null && signs.subColumns > 0 && !signs.emptyPager && bodyText < 200)
    add('column-index', 8, 'columns hang below it in a menu');
  if (isColumnPath || columnName || !belongsNowhere(signs)) add('column-index', 2, 'belongs to a column');
  if (belongsNowhere(signs)) add('column-index', -3, 'belongs to no column');
  if (told) add('column-index', -8, 'meta ArticleTitle');
  if (signs.hasPager) add('column-index', -3, 'has a pager');

  if ((signs.mainList === null || one) && bodyText > 60)
    add('single-content', bodyText > 150 ? 6 : 3, 'text and no list');
  if (columnName && CHANNEL.test(columnName) && signs.formFields >= 2) add('single-content', 12, 'form of a channel');
  if (columnName && SINGLE.test(columnName)) {
    // 公开指南 of twelve bodies, each a link: no text of its own.
    const isText =
      bodyText > 40 || (ALWAYS_SINGLE.test(columnName) && (signs.ownLines > 2 || signs.ownLinks < MANY_LINKS));
    add('single-content', isText && signs.subColumns === 0 ? 6 : 3, 'column of one text by its name');
  }
  if (!told && (isColumnPath || crumbs.length > 1 || head.metaOf('ColumnName') !== ''))
    add('single-content', 2, 'a column, no article');
  if (told && isColumnText(signs)) add('single-content', 4, 'text at the address of a column of one text');
  else if (told) add('single-content', -5, 'meta ArticleTitle');
  if ((signs.mainList !== null && !one) || (inMain.length > 0 && bodyText < 200))
    add('single-content', -4, 'has lists');
  if (signs.metadata) add('single-content', -3, 'has a metadata block');

  const trees = signs.menus.filter((menu) => menu.role === 'tree').length;
  const named = [columnName ?? '', ...titleParts(head.title)].some((name) => PLATFORM.test(name));
  if (signs.mainList === null && !told && bodyText < 400) {
    if (trees > 0) add('platform', signs.emptyPager ? 3 : 8, 'a catalogue tree and little else');
    if (named) add('platform', 8, 'named as a platform');
  }
  if (told || signs.hasPager || (signs.hasEndpoint && !named)) add('platform', -8, 'an article or a list');
  if (columnName && SINGLE.test(columnName)) add('platform', -3, 'column of one text by its name');
}

function formSigns(signs: KindSigns, add: Add): void {
  if (signs.formFields < 5) return;
  const fields = new Set(signs.main.lines.flatMap((line) => line.text.match(APPLICATION_FIELDS) ?? [])).size;
  if (signs.formFields >= 5 && fields >= 2) add('application-form', 20, 'form for disclosure on request');
  else if (signs.formFields >= 5 && APPLICATION.test(`${signs.columnName ?? ''} ${signs.head.title}`))
    add('application-form', 14, 'form in a column of applications');
}
