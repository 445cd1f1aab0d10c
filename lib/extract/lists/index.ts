import type { PageList, Region } from '../../model/page-facts';
import { dateInAddress } from '../../text/date-in-address';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';
import { findPager } from '../pager/find-pager';
import { resolveHttp } from '../pager/resolve';
import { regionsByIndex } from '../regions';
import { columnHeadings, columnNames } from './column-heading';
import { beginOf, type Group, groupsOf } from './groups';
import { headingOf, moreReader } from './headings';
import { hiddenBelow } from './hidden';
import { linklessEntries } from './linkless';
import { markOf } from './marks';
import { charsBetween, type Outline } from './outline';
import { ownAddressReader } from './own-address';
import { pageOutline } from './page-outline';
import { EMPTY_PHRASE } from './paged';
import { datedEntries, type Entry, withUndatedRows } from './records';
import { type ListCandidate, MAIN_THRESHOLD, reasonText, type Score, type ScoreContext, scoreOf } from './score';
import { listsInScripts, type ScriptList } from './script-lists';
import { selectorOf, toList } from './to-list';
import { undatedEntries } from './undated';

export type { ListCandidate } from './score';

/** What the caller knows about the page; each may be left out. */
export interface ListHints {
  /** The page is an article: none of its lists is what it is there for. */
  articleLike?: boolean;
  /** Name of the column, from breadcrumb or meta tags: a heading that equals it marks the main list. */
  columnName?: string | null;
}

export interface ListReading {
  /** Every dated list of the page, and the main list where it has no dates. In page order. */
  lists: PageList[];
  /** Index in `lists`; `null` when the page is not there for one list. */
  mainList: number | null;
  /** All groups that were weighed, best first: made for those who ask why. */
  candidates(): ListCandidate[];
}

/** A group weighed; its list is made only when something asks for it. */
interface Weighed extends Score {
  entries: readonly Entry[];
  region: Region;
  dated: number;
  heading: string | null;
  /** Tag and class of its heading's element; `null` where that is the column's name. */
  headingMark: string | null;
  /** A "more" link stands with it. */
  more: boolean;
  list(): PageList;
}

/**
 * The lists of a page (信息列表): generic, without a selector for any site. Links and dates are paired where they stand,
 * pairs under one element make a list, lists are weighed by place, heading, length and pager. A page whose own list is
 * empty has no main list, however fresh the lists beside it are.
 */
export function readLists(page: PageContext, hints: ListHints = {}): ListReading {
  const o = pageOutline(page);
  const regions = regionsByIndex(indexPage(page));
  const pager = findPager(page);
  const more = moreReader(o);
  const paired = datedEntries(o).filter(
    ({ root, link }) =>
      !OUTSIDE.has(regions[root] ?? 'main') && !OUTSIDE.has(regions[o.links[link]?.el ?? -1] ?? 'main'),
  );
  const names = columnNames(o, page, hints.columnName ?? null, regions);
  const context: ScoreContext = {
    o,
    pager,
    columnNames: names,
    nameKnown: hints.columnName !== undefined && hints.columnName !== null,
    otherColumns: otherColumnsOf(o, page, new Set(paired.map((entry) => entry.link))),
    columnHeadings: columnHeadings(o, names, regions),
    ownAddress: ownAddressReader(o, page),
    way: regions.indexOf('breadcrumb'),
    emptyPhrase: emptyPhraseOf(o, regions),
  };
  const weigh = (group: Group): Weighed => {
    const heading = headingOf(o, group.holder, beginOf(o, group), regions);
    const region = regions[group.holder] ?? 'main';
    const moreHref = more(group.holder);
    const score = scoreOf(context, group, region, heading, moreHref);
    const make = (): PageList =>
      toList(
        o,
        group.entries,
        {
          name: heading?.text ?? null,
          source: 'html',
          region,
          moreUrl: moreHref ? resolveHttp(moreHref, page.base) : null,
          selector: selectorOf(o, group.holder),
        },
        page.base,
        page.today,
      );
    const { own, beside, paged, reasons } = score;
    return {
      score: score.score,
      own,
      beside,
      paged,
      reasons,
      entries: group.entries,
      region,
      dated: group.dated,
      heading: heading?.text ?? null,
      headingMark: heading && !names.has(heading.text) ? markOf(o, heading.el) : null,
      more: moreHref !== null,
      list: once(make),
    };
  };

  const dated = groupsOf(o, paired, pager?.at ?? -1)
    .map((group) => ({ ...group, entries: withUndatedRows(o, group.entries, group.holder) }))
    .map(weigh);
  const scripted = listsInScripts(o, page).map(weighScripted);
  const reported = [...dated, ...scripted].filter(isList);
  // Where a dated list is the column's beyond doubt nothing else needs to be weighed.
  const certain = reported.some((w) => w.score >= CERTAIN && w.paged);
  // Of an article only lists whose addresses are dated are told.
  const needless =
    certain || (hints.articleLike === true && (reported.length > 0 || !o.links.some(({ href }) => YEAR.test(href))));
  const undatedFound = needless ? [] : undatedGroups(o, paired);
  const undated = undatedFound.filter((group) => mayBeAddressed(o, group) || mayBePlain(o, group, names)).map(weigh);
  const addressed = undated.filter((w) => isList(w) && isAddressed(o, w, page));
  const main = hints.articleLike
    ? null
    : (chooseMain(
        o,
        [...reported, ...addressed],
        undated.filter((w) => isPlainList(w) && mayBePlain(o, w, names)),
      ) ?? chooseLinkless(groupsOf(o, linklessEntries(o), -1).map(weigh)));
  // Dates in addresses are read where the page shows none: beside dated lists such a block is a slide show or a menu.
  const kept = reported.length > 0 ? [...reported] : [...addressed];
  if (main && !kept.includes(main)) kept.push(main);
  kept.sort((a, b) => startOf(a) - startOf(b));
  return {
    lists: kept.map((w) => w.list()),
    mainList: main ? kept.indexOf(main) : null,
    candidates: () =>
      [
        ...dated,
        ...scripted,
        ...undated,
        ...undatedFound.filter((g) => undated.every((w) => w.entries !== g.entries)).map(weigh),
      ]
        .sort((a, b) => b.score - a.score)
        .slice(0, 40)
        .map((w) => candidateOf(w, kept)),
  };
}

/** Nothing there is an item: a date beside a link of the footer is when the page was made. */
const OUTSIDE: ReadonlySet<Region> = new Set<Region>(['footer', 'breadcrumb']);

/** Score of a dated list that a pager follows and nothing speaks against. */
const CERTAIN = 9;

function undatedGroups(o: Outline, paired: readonly Entry[]): Group[] {
  const taken = new Set(paired.map((entry) => entry.link));
  return groupsOf(o, undatedEntries(o, taken), -1);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const startOf = (w: Weighed): number => w.entries[0]?.seqStart ?? Number.MAX_SAFE_INTEGER;

function candidateOf(w: Weighed, kept: readonly Weighed[]): ListCandidate {
  const list = kept.indexOf(w);
  return {
    list: list < 0 ? null : list,
    heading: w.heading,
    items: w.entries.length,
    dated: w.dated,
    score: Math.round(w.score * 100) / 100,
    own: w.own,
    beside: w.beside,
    reasons: w.reasons.map(reasonText),
    sample: w.entries.slice(0, 3).map((entry) => entry.title),
  };
}

/** A dated list worth reporting: not a clock beside the login link. */
function isList({ entries, region, score, own, dated }: Weighed): boolean {
  if (entries.length === 0) return false;
  // 路某, 周某某, each with its day: names of leaders in their own column.
  const isNames = entries.length >= 2 && dated === entries.length && own >= 2;
  return (isNames || averageLength(entries) >= 4) && region !== 'footer' && region !== 'breadcrumb' && score > -2;
}

const YEAR = /(?:19|20)\d{2}/;

/** Several items, and a year in the address of one. */
const mayBeAddressed = (o: Outline, { entries }: { readonly entries: readonly Entry[] }): boolean =>
  entries.length >= 2 && entries.some((entry) => YEAR.test(o.links[entry.link]?.href ?? ''));

/** Most of its items carry a date in their address. */
function isAddressed(o: Outline, { entries }: Weighed, { base, today }: PageContext): boolean {
  if (!mayBeAddressed(o, { entries })) return false;
  let found = 0;
  for (const { link } of entries) {
    const url = resolveHttp(o.links[link]?.href ?? '', base);
    if (url !== null && dateInAddress(url, { today }) !== null) found++;
  }
  return found * 5 >= entries.length * 3;
}

function weighScripted({ list }: ScriptList): Weighed {
  const dated = list.items.filter((item) => item.date !== null).length;
  const entries = list.items.map((item): Entry => ({ ...NOWHERE, title: item.title }));
  return {
    entries,
    region: 'main',
    dated,
    score: 6 + (4 * dated) / Math.max(1, list.items.length),
    own: 2,
    beside: null,
    paged: false,
    reasons: [[0, 'records of a script']],
    heading: null,
    headingMark: null,
    more: false,
    list: () => list,
  };
}

/** An entry that stands in a script: no element, no link. */
const NOWHERE: Entry = {
  root: -1,
  group: -1,
  link: -1,
  date: null,
  dates: [],
  title: '',
  seqStart: Number.MAX_SAFE_INTEGER,
  seqEnd: Number.MAX_SAFE_INTEGER,
};

/** The list the page is there for; of a page of several equal lists none. */
function chooseMain(o: Outline, lists: Weighed[], undated: Weighed[]): Weighed | null {
  const fit = (w: Weighed): boolean => w.beside === null && w.score >= MAIN_THRESHOLD;
  const ranked = lists.filter(fit).sort(byTies);
  const best = ranked[0];
  const plain = undated
    .filter((w) => fit(w) && (w.entries.length >= 2 || w.own >= 6) && !isChapter(w, undated))
    .sort(byTies)[0];
  // Items without dates under the column's heading go before dated ones that nothing ties to it.
  if (plain && plain.own >= 2 && (best?.own ?? 0) < 2) return plain;
  const longer = best && ranked.find((w) => isHeadedBy(o, w, best));
  if (longer) return longer;
  if (best?.more && best.own < 2 && undated.filter((w) => isBox(w)).length >= 2) return null;
  if (best) return ranked.some((w) => w !== best && isRival(w, best)) ? null : best;
  if (!plain) return null;
  const second = undated.filter((w) => w !== plain && fit(w)).sort(byTies)[0];
  const alone = !second || second.score < plain.score - 2;
  return plain.score >= MAIN_THRESHOLD + 2 && alone ? plain : null;
}

/** Rows without links are a list only where heading or pager say so: an article may hold such a table. */
const chooseLinkless = (groups: Weighed[]): Weighed | null =>
  groups.filter((w) => w.own >= 2 && w.beside === null).sort(byTies)[0] ?? null;

/** Ties to the column first, within them the score. */
const byTies = (a: Weighed, b: Weighed): number => Math.floor(b.own / 2) - Math.floor(a.own / 2) || b.score - a.score;

/** /xxgk/, /xxgk/index.html, /c100275/list.shtml, /col/col12/ · not /c_1.html */
const COLUMN_ADDRESS = /(?:\/|(?:index|list)\w*\.\w+|\/col\/col\d+\/\S*)$/i;

/** Average length of titles of which a list may consist, in characters, and of one that nothing ties to the column. */
const TITLE = 5;
const LONG_TITLE = 8;

const averageLength = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + entry.title.length, 0) / entries.length;

/** Links without dates that may be items: no menu, which has short names that lead to columns, the page's own among them. */
function mayBePlain(
  o: Outline,
  { entries }: { readonly entries: readonly Entry[] },
  names: ReadonlySet<string>,
): boolean {
  if (averageLength(entries) < TITLE || entries.some((entry) => names.has(entry.title))) return false;
  const columns = entries.filter((entry) => COLUMN_ADDRESS.test(o.links[entry.link]?.href ?? '')).length;
  return columns * 5 < entries.length * 3;
}

const isPlainList = ({ entries, own }: Weighed): boolean => own >= 3 || averageLength(entries) >= LONG_TITLE;

/** Links under one of several headings of one make: 办公室, 工作部门, 事业单位 of a page that lists bodies. */
const isChapter = (list: Weighed, undated: readonly Weighed[]): boolean =>
  list.headingMark !== null &&
  !list.paged &&
  undated.filter(
    (w) => w !== list && w.headingMark === list.headingMark && w.region === list.region && w.beside === null,
  ).length >= 2;

/** A list among others of which the page shows the first items: it has a "more" link of its own. */
const isBox = ({ more, region, entries, beside }: Weighed): boolean =>
  more && region === 'main' && entries.length >= 2 && beside === null;

/** Items of a strip of pictures at most, and how much longer the list below it is at least. */
const STRIP = 5;
const LONGER = 2;

/** Whether a few items stand right above a longer list, with nothing between: pictures of the newest or recommended items. */
function isHeadedBy(o: Outline, list: Weighed, strip: Weighed): boolean {
  const end = strip.entries.at(-1)?.seqEnd ?? 0;
  const start = list.entries[0]?.seqStart ?? 0;
  if (list === strip || strip.entries.length > STRIP || list.entries.length < LONGER * strip.entries.length)
    return false;
  return start >= end && start - end <= 2 && charsBetween(o, end, start) <= 2;
}

/** A list of so many items has no rival in a single headline. */
const LONG = 8;

/** Another list of the same rank: then the page is an index of lists. */
const isRival = (w: Weighed, best: Weighed): boolean =>
  // One headline is none beside a list of some length.
  (w.entries.length > 1 || best.entries.length < LONG) &&
  Math.floor(w.own / 2) === Math.floor(best.own / 2) &&
  !best.paged &&
  w.score >= best.score - 3;

/** Short texts of links that lead away from the page's own directory: names of other columns. Tabs, sub-columns and dated items are none. */
function otherColumnsOf(o: Outline, page: PageContext, items: ReadonlySet<number>): Set<string> {
  const { pathname } = page.url;
  const directory = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  const texts = new Set<string>();
  for (const { text, link } of o.texts) {
    if (link < 0 || text.length > 20 || items.has(link)) continue;
    const href = o.links[link]?.href ?? '';
    if (!/^(?:https?:)?\/|^\.\.\//.test(href) || (directory !== '/' && href.startsWith(directory))) continue;
    texts.add(text);
  }
  return texts;
}

function emptyPhraseOf(o: Outline, regions: readonly Region[]): number {
  return o.texts.findIndex(
    ({ text, el, link }) =>
      text.length <= 24 &&
      link < 0 &&
      (regions[el] ?? 'main') === 'main' &&
      EMPTY_PHRASE.test(text) &&
      !hiddenBelow(o, el, 0),
  );
}
