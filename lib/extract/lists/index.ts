import type { Element } from 'domhandler';
import type { PageList, Region } from '../../model/page-facts';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';
import { findPager } from '../pager/find-pager';
import { regionsByIndex } from '../regions';
import { resolveHttp } from '../pager/resolve';
import { type Group, groupsOf } from './groups';
import { headingOf, moreOf } from './headings';
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

interface Weighed {
  list: PageList;
  group: Group | null;
  candidate: ListCandidate;
  more: string | null;
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
  const regionOf = (el: number): Region => {
    const node = o.els[el];
    return (node && hints.regionOf?.(node)) ?? regions[el] ?? 'main';
  };
  const weigh = (group: Group, source: PageList['source']): Weighed => {
    const first = group.entries[0];
    const heading = headingOf(o, group.holder, first?.seqStart ?? 0);
    const more = moreOf(o, group.holder);
    const region = regionOf(group.holder);
    const { score, reasons } = scoreOf({
      o,
      group,
      region,
      heading,
      more,
      pager,
      columnName: hints.columnName ?? null,
    });
    const list = toList(
      o,
      group.entries,
      {
        name: heading?.text ?? null,
        source,
        region,
        moreUrl: more ? resolveHttp(more, page.base) : null,
        selector: selectorOf(o, group.holder),
      },
      page.base,
      page.today,
    );
    return { list, group, more, candidate: candidateOf(list, score, reasons, group.dated) };
  };

  const dated = groupsOf(o, datedEntries(o), pager?.el ?? -1).map((group) => weigh(group, 'html'));
  const scripted = listsInScripts(o, page).map((script) => weighScripted(script));
  const taken = new Set(dated.flatMap((w) => w.group?.entries.map((e) => e.link) ?? []));
  const undated = groupsOf(o, undatedEntries(o, taken), -1)
    .filter((g) => g.entries.length >= 1)
    .map((group) => weigh(group, 'html'));

  const reported = [...dated, ...scripted].filter((w) => isList(w));
  const addressed = undated.filter((w) => isAddressed(w.list) && isList(w));
  const main = hints.articleLike ? null : chooseMain([...reported, ...addressed], undated, pager?.pager.items ?? null);
  // Dates in addresses are read where the page shows none: beside dated lists such a block is a slide show or a menu.
  const kept = reported.length > 0 ? [...reported] : [...addressed];
  if (main && !kept.includes(main)) kept.push(main);
  kept.sort((a, b) => startOf(a) - startOf(b));
  kept.forEach((w, index) => {
    w.candidate.list = index;
  });
  const candidates = [...dated, ...scripted, ...undated].map((w) => w.candidate).sort((a, b) => b.score - a.score);
  return {
    lists: kept.map((w) => w.list),
    mainList: main ? kept.indexOf(main) : null,
    candidates: candidates.slice(0, 40),
  };
}

const startOf = (w: Weighed): number => w.group?.entries[0]?.seqStart ?? Number.MAX_SAFE_INTEGER;

function candidateOf(list: PageList, score: number, reasons: string[], dated: number): ListCandidate {
  return {
    list: null,
    heading: list.name,
    items: list.items.length,
    dated,
    score: Math.round(score * 100) / 100,
    reasons,
    sample: list.items.slice(0, 3).map((item) => item.title),
  };
}

/** A dated list worth reporting: not a clock beside the login link. */
function isList({ list, candidate }: Weighed): boolean {
  if (list.items.length === 0) return false;
  const length = list.items.reduce((sum, item) => sum + item.title.length, 0) / list.items.length;
  if (length < 4) return false;
  if (list.region === 'footer' || list.region === 'breadcrumb') return false;
  return candidate.score > -4;
}

/** Most of its items carry a date in their address. */
function isAddressed({ items }: PageList): boolean {
  const dated = items.filter((item) => item.date !== null).length;
  return items.length >= 2 && dated * 5 >= items.length * 3;
}

function weighScripted({ list }: ScriptList): Weighed {
  const dated = list.items.filter((item) => item.date !== null).length;
  return {
    list,
    group: null,
    more: null,
    candidate: candidateOf(list, 6 + (4 * dated) / list.items.length, ['records of a script'], dated),
  };
}

/** The list the page is there for; of a page of several equal lists none. */
function chooseMain(lists: Weighed[], undated: Weighed[], pagerItems: number | null): Weighed | null {
  const ranked = [...lists].sort((a, b) => b.candidate.score - a.candidate.score);
  const best = ranked[0];
  if (best && best.candidate.score >= MAIN_THRESHOLD) {
    const rivals = ranked.slice(1).filter((w) => isRival(w, best));
    if (followed(best) || rivals.length === 0) return best;
    return null;
  }
  if (best && best.candidate.score >= MAIN_THRESHOLD) return best;
  const [plain, second] = [...undated].sort((a, b) => b.candidate.score - a.candidate.score);
  if (!plain) return null;
  const counted = pagerItems !== null && pagerItems === plain.list.items.length;
  if (!counted && plain.list.items.length < 2) return null;
  if (counted) return plain;
  const alone = !second || second.candidate.score < plain.candidate.score - 2;
  return plain.candidate.score >= MAIN_THRESHOLD + 2 && (alone || followed(plain)) ? plain : null;
}

const followed = (w: Weighed): boolean => w.candidate.reasons.some((r) => r.includes('pager follows'));

/** Another list of the same rank: then the page is an index of lists. */
function isRival(w: Weighed, best: Weighed): boolean {
  return w.candidate.score >= MAIN_THRESHOLD && w.candidate.score >= best.candidate.score - 3;
}

export type { Entry };
