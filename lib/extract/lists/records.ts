import { zeros } from '../zeros';
import { alignedIn, near } from './align';
import { chooseDate } from './choose-date';
import { markOf } from './marks';
import { charsBetween, charsIn, type DateToken, datesIn, linksIn, type Outline, tagOf } from './outline';
import { HOLDERS, ROWS } from './rows';
import { type TitledLinks, titledLinks } from './titled-links';
import { collapse, titleOf } from './titles';

/** One item as it stands in the page: a link and what dates it. */
export interface Entry {
  /** Element that holds this item and no other. */
  root: number;
  /** The element whose children (or own content) the items of this list are. */
  group: number;
  /** Index of the link that names it. */
  link: number;
  date: DateToken | null;
  /** All dates that stand with it. */
  dates: DateToken[];
  title: string;
  /** Text tokens it spans. */
  seqStart: number;
  seqEnd: number;
}

/** Which link and which date belong together, wherever a date is. */
export function datedEntries(o: Outline): Entry[] {
  const claimed = zeros(o.links.length);
  const titled = titledLinks(o);
  const nearestWithLink = withLinks(o, titled);
  const pending = new Map<number, number[]>();
  /** Dates at the end of a title: only for items that nothing else dates. */
  const edges: DateToken[] = [];
  o.dates.forEach((date, index) => {
    if (date.link >= 0 && !date.alone) {
      edges.push(date);
      return;
    }
    const el =
      date.link >= 0 && titled.is(date.link) ? (o.links[date.link]?.el ?? -1) : (nearestWithLink[date.el] ?? -1);
    if (el < 0) return;
    const list = pending.get(el);
    if (list) list.push(index);
    else pending.set(el, [index]);
  });
  const entries: Entry[] = [];
  const owners = new Map<number, Entry>();
  // Deepest first: what a row has taken is not offered to the elements around it.
  for (const el of [...pending.keys()].sort((a, b) => b - a)) {
    const dates = (pending.get(el) ?? []).map((i) => o.dates[i]).filter((d): d is DateToken => d !== undefined);
    const links = titled.freeIn(el, claimed);
    if (!ROWS.has(tagOf(o, el)) && links.length > 0 && !near(o, el, links, dates)) continue;
    if (links.length === 0) {
      const owner = soleOwner(o, el, owners);
      if (owner && owner.dates.length < MOST_DATES) addDates(o, owner, el, dates);
      continue;
    }
    for (const [ls, ds] of alignedIn(o, el, links, dates)) {
      const entry = entryOf(o, el, ls, ds, links.length === ls.length);
      if (!entry) continue;
      for (const l of ls) {
        claimed[l] = 1;
        owners.set(l, entry);
      }
      entries.push(entry);
    }
  }
  const edged: Entry[] = [];
  for (const date of edges) {
    const el = o.links[date.link]?.el;
    if (el === undefined || claimed[date.link] === 1 || !titled.is(date.link)) continue;
    const entry = entryOf(o, el, [date.link], [date], true);
    if (!entry) continue;
    claimed[date.link] = 1;
    edged.push(entry);
  }
  entries.push(...withoutTitleDates(o, edged, titled));
  return entries.sort((a, b) => a.seqStart - b.seqStart || a.root - b.root);
}

/**
 * 关于停水的通告（2024年1月8日）: a date in brackets at the end of a title dates its item where most titles of the list
 * have one; on a single one it is part of the title.
 */
function withoutTitleDates(o: Outline, entries: readonly Entry[], titled: TitledLinks): Entry[] {
  const holders = entries.map(({ group }) => {
    let el = group;
    while (el > 0 && (titled.countIn(el) <= 1 || ROWS.has(tagOf(o, el)))) el = o.parent[el] ?? -1;
    return el;
  });
  const count = new Map<number, number>();
  for (const holder of holders) count.set(holder, (count.get(holder) ?? 0) + 1);
  return entries.filter(({ date }, i) => {
    const holder = holders[i] ?? -1;
    if (holder < 0 || (count.get(holder) ?? 0) * 2 >= titled.countIn(holder)) return true;
    const text = o.texts[date?.seq ?? -1]?.text ?? '';
    return !/[)）】\]]\s*$/.test(text);
  });
}

/** Dates one item can have; in markup gone wrong everything below belongs to the last link. */
const MOST_DATES = 8;

/**
 * The rows without a date among the dated ones of a list: their date is missing, lies ahead or does not exist, but they
 * are items all the same. In page order.
 */
export function withUndatedRows(o: Outline, entries: readonly Entry[], holder: number): Entry[] {
  const first = entries[0];
  if (!first || first.group !== holder) return [...entries];
  const tag = tagOf(o, first.root);
  // Boxes are rows where all are of one make.
  const mark = ROWS.has(tag) ? null : markOf(o, first.root);
  if (mark !== null && (entries.length < 3 || entries.some(({ root }) => markOf(o, root) !== mark)))
    return [...entries];
  const roots = new Set(entries.map((entry) => entry.root));
  const taken = new Set(entries.map((entry) => entry.link));
  const titled = titledLinks(o);
  const found: Entry[] = [];
  for (let el = holder + 1; el < (o.end[holder] ?? 0); el = o.end[el] ?? el + 1) {
    if (roots.has(el) || tagOf(o, el) !== tag || (mark !== null && markOf(o, el) !== mark)) continue;
    const links: number[] = [];
    for (let i = o.linkStart[el] ?? 0; i < (o.linkEnd[el] ?? 0) && links.length < 4; i++) {
      if (titled.is(i) && !taken.has(i)) links.push(i);
    }
    const entry = links.length > 0 ? entryOf(o, el, links, [], true) : null;
    if (entry && entry.title.length >= 4) found.push({ ...entry, root: el, group: holder });
  }
  return found.length === 0 ? [...entries] : [...entries, ...found].sort((a, b) => a.seqStart - b.seqStart);
}

/** The one entry that all titled links of an element belong to. */
function soleOwner(o: Outline, el: number, owners: ReadonlyMap<number, Entry>): Entry | null {
  const start = o.linkStart[el] ?? 0;
  const end = o.linkEnd[el] ?? 0;
  if (end - start > 8) return null;
  let sole: Entry | null = null;
  for (let link = start; link < end; link++) {
    const owner = owners.get(link);
    if (!owner) continue;
    if (sole && sole !== owner) return null;
    sole = owner;
  }
  return sole;
}

/** A row whose summary held a date, too: the row's own date is weighed against it. */
function addDates(o: Outline, entry: Entry, el: number, dates: DateToken[]): void {
  entry.dates = [...entry.dates, ...dates].sort((a, b) => a.seq - b.seq);
  entry.date = chooseDate(o, entry.dates);
  entry.root = lifted(o, el, 1);
  entry.group = o.parent[entry.root] ?? -1;
  for (const date of dates) {
    entry.seqStart = Math.min(entry.seqStart, Math.floor(date.seqStart));
    entry.seqEnd = Math.max(entry.seqEnd, Math.floor(date.seq) + 1);
  }
}

/** For each element the nearest one at or above it with a titled link in it, -1 for none. */
function withLinks(o: Outline, titled: TitledLinks): number[] {
  const nearest = zeros(o.els.length);
  for (let el = 0; el < o.els.length; el++) {
    const up = o.parent[el] ?? -1;
    nearest[el] = titled.countIn(el) > 0 ? el : up < 0 ? -1 : (nearest[up] ?? -1);
  }
  return nearest;
}

function entryOf(o: Outline, el: number, links: number[], dates: DateToken[], sole: boolean): Entry | null {
  const link = nameLink(o, links);
  const token = o.links[link];
  if (!token) return null;
  const date = chooseDate(o, dates);
  const dateSeqs = new Set<number>();
  for (const d of dates) if (d.alone && d.from !== 'script') for (let s = d.seqStart; s <= d.seq; s++) dateSeqs.add(s);
  const title = withoutEdgeDate(titleOf(o, token, dateSeqs), date, link);
  if (title.length < 2) return null;
  const seqStart = Math.floor(Math.min(token.seqStart, date?.seqStart ?? token.seqStart));
  const seqEnd = Math.max(token.seqEnd, Math.floor(date?.seq ?? 0) + 1);
  const root = sole ? lifted(o, el, links.length) : token.el;
  // Two items side by side in one row are items of the table, not of the row.
  const group = sole || ROWS.has(tagOf(o, el)) ? (o.parent[sole ? root : el] ?? -1) : el;
  return { root, group, link, date, dates, title, seqStart, seqEnd };
}

/** <a>关于…的通知 2024-01-08</a>: the date is no part of the title. */
function withoutEdgeDate(title: string, date: DateToken | null, link: number): string {
  if (!date || date.alone || date.link !== link) return title;
  const text = collapse(date.mention.text);
  const at = title.indexOf(text);
  if (at < 0) return title;
  const rest = `${title.slice(0, at)} ${title.slice(at + text.length)}`;
  return collapse(rest.replace(/[([（【]\s*[)\]）】]/g, ' ').replace(/\s\d{1,2}:\d{2}(?::\d{2})?\s*$/, ''));
}

/**
 * The link that names the item: the first with a text of some length, before summaries; [部门] and short marks before it
 * are passed over, a heading or a link marked as the title goes first.
 */
function nameLink(o: Outline, links: number[]): number {
  let best = links[0] ?? -1;
  let bestRank = -1;
  for (const index of links) {
    const rank = nameRank(o, index);
    if (rank > bestRank) {
      best = index;
      bestRank = rank;
    }
  }
  return best;
}

function nameRank(o: Outline, index: number): number {
  const link = o.links[index];
  if (!link || link.seqEnd === link.seqStart) return 0;
  const length = charsBetween(o, link.seqStart, link.seqEnd);
  const text = o.texts[link.seqStart]?.text ?? '';
  if (length < 6 || /^[[【(（〔].{1,12}[\]】)）〕]$/.test(text)) return 1;
  let names = `${link.node.attribs.class ?? ''}`;
  let up = o.parent[link.el] ?? -1;
  for (let steps = 0; steps < 2 && up >= 0; steps++) {
    if (/^h[1-6]$/.test(tagOf(o, up))) return 4;
    names += ` ${o.els[up]?.attribs.class ?? ''}`;
    up = o.parent[up] ?? -1;
  }
  if (/(?:^|[\s_-])(?:title|tit|bt|biaoti)(?:$|[\s_-])|Title(?:$|\s)/.test(names)) return 3;
  return 2;
}

/** The highest element around an item that holds nothing else of weight, at most a row. */
function lifted(o: Outline, el: number, links: number): number {
  let root = el;
  for (let steps = 0; steps < 12; steps++) {
    if (ROWS.has(tagOf(o, root))) return root;
    const up = o.parent[root] ?? -1;
    if (up < 0 || HOLDERS.has(tagOf(o, up))) return root;
    if (linksIn(o, up) > Math.max(links, linksIn(o, root)) || datesIn(o, up) > datesIn(o, root)) return root;
    if (charsIn(o, up) - charsIn(o, root) > 120) return root;
    root = up;
  }
  return root;
}
