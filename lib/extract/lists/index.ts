import type { Element } from 'domhandler';
import type { PageList, Region } from '../../model/page-facts';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';
import { findPager } from '../pager/find-pager';
import { resolveHttp } from '../pager/resolve';
import { regionsByIndex } from '../regions';
import { type Group, groupsOf } from './groups';
import { headingOf, moreReader } from './headings';
import type { Outline } from './outline';
import { pageOutline } from './page-outline';
import { datedEntries, type Entry } from './records';
import { type ListCandidate, MAIN_THRESHOLD, scoreOf } from './score';
import { listsInScripts, type ScriptList } from './script-lists';
import { selectorOf, toList } from './to-list';
import { undatedEntries } from './undated';

export type { ListCandidate } from './score';

/** What the caller knows about the page; each may be left out. */
export interface ListHints {
  /** Region of an element, where the caller knows better than `regionsOf`. */
  regionOf?: (el: Element) => Region;
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
  /** All groups that were weighed, best first. */
  candidates: ListCandidate[];
}

/** A group weighed; its list is made only when something asks for it. */
interface Weighed {
  entries: readonly Entry[];
  region: Region;
  dated: number;
  score: number;
  reasons: string[];
  heading: string | null;
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
  const columnName = hints.columnName ?? null;
  const weigh = (group: Group): Weighed => {
    const heading = headingOf(o, group.holder, group.entries[0]?.seqStart ?? 0);
    const node = o.els[group.holder];
    const region = (node && hints.regionOf?.(node)) ?? regions[group.holder] ?? 'main';
    const moreHref = more(group.holder);
    const { score, reasons } = scoreOf({ o, group, region, heading, more: moreHref, pager, columnName });
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
    return {
      entries: group.entries,
      region,
      dated: group.dated,
      score,
      reasons,
      heading: heading?.text ?? null,
      list: once(make),
    };
  };

  const paired = datedEntries(o);
  const dated = groupsOf(o, paired, pager?.at ?? -1).map(weigh);
  const scripted = listsInScripts(o, page).map(weighScripted);
  const reported = [...dated, ...scripted].filter(isList);
  // Where a dated list is the column's beyond doubt nothing else needs to be weighed.
  const certain = reported.some((w) => w.score >= CERTAIN && followed(w));
  const undated = certain ? [] : undatedGroups(o, paired).map(weigh);
  const addressed = undated.filter((w) => isAddressed(o, w) && isList(w));
  const main = hints.articleLike ? null : chooseMain([...reported, ...addressed], undated, pager?.pager.items ?? null);
  // Dates in addresses are read where the page shows none: beside dated lists such a block is a slide show or a menu.
  const kept = reported.length > 0 ? [...reported] : [...addressed];
  if (main && !kept.includes(main)) kept.push(main);
  kept.sort((a, b) => startOf(a) - startOf(b));
  return {
    lists: kept.map((w) => w.list()),
    mainList: main ? kept.indexOf(main) : null,
    candidates: [...dated, ...scripted, ...undated]
      .sort((a, b) => b.score - a.score)
      .slice(0, 40)
      .map((w) => candidateOf(w, kept)),
  };
}

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
    reasons: w.reasons,
    sample: w.entries.slice(0, 3).map((entry) => entry.title),
  };
}

/** A dated list worth reporting: not a clock beside the login link. */
function isList({ entries, region, score }: Weighed): boolean {
  if (entries.length === 0) return false;
  const length = entries.reduce((sum, entry) => sum + entry.title.length, 0) / entries.length;
  return length >= 4 && region !== 'footer' && region !== 'breadcrumb' && score > -4;
}

/** Most of its items carry a date in their address. */
function isAddressed(o: Outline, w: Weighed): boolean {
  if (w.entries.length < 2 || !w.entries.some((entry) => /(?:19|20)\d{2}/.test(o.links[entry.link]?.href ?? '')))
    return false;
  const { items } = w.list();
  return items.filter((item) => item.date !== null).length * 5 >= items.length * 3;
}

function weighScripted({ list }: ScriptList): Weighed {
  const dated = list.items.filter((item) => item.date !== null).length;
  const entries = list.items.map((item): Entry => ({ ...NOWHERE, title: item.title }));
  return {
    entries,
    region: 'main',
    dated,
    score: 6 + (4 * dated) / Math.max(1, list.items.length),
    reasons: ['records of a script'],
    heading: null,
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
function chooseMain(lists: Weighed[], undated: Weighed[], pagerItems: number | null): Weighed | null {
  const ranked = [...lists].sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best && best.score >= MAIN_THRESHOLD) {
    const rivals = ranked.slice(1).filter((w) => isRival(w, best));
    return followed(best) || rivals.length === 0 ? best : null;
  }
  const [plain, second] = [...undated].sort((a, b) => b.score - a.score);
  if (!plain) return null;
  const counted = pagerItems !== null && pagerItems === plain.entries.length;
  if (counted) return plain;
  if (plain.entries.length < 2) return null;
  const alone = !second || second.score < plain.score - 2;
  return plain.score >= MAIN_THRESHOLD + 2 && (alone || followed(plain)) ? plain : null;
}

const followed = (w: Weighed): boolean => w.reasons.some((r) => r.includes('pager follows'));

/** Another list of the same rank: then the page is an index of lists. */
const isRival = (w: Weighed, best: Weighed): boolean => w.score >= MAIN_THRESHOLD && w.score >= best.score - 3;
