import type { DateLabel } from './accept-dates';
import { charsBetween, charsIn, type DateToken, datesIn, linksIn, type Outline, tagOf } from './outline';
import { collapse, namesNoItem, titleOf } from './titles';

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

/** Elements made to hold one item. */
const ROWS = new Set(['li', 'tr', 'article']);
/** Elements made to hold many. */
const HOLDERS = new Set(['ul', 'ol', 'tbody', 'thead', 'table', 'dl', 'body', 'html']);

/** Which link and which date belong together, wherever a date is. */
export function datedEntries(o: Outline): Entry[] {
  const claimed = new Uint8Array(o.links.length);
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
  for (const date of edges) {
    const el = o.links[date.link]?.el;
    if (el === undefined || claimed[date.link] === 1 || !titled.is(date.link)) continue;
    const entry = entryOf(o, el, [date.link], [date], true);
    if (!entry) continue;
    claimed[date.link] = 1;
    entries.push(entry);
  }
  return entries.sort((a, b) => a.seqStart - b.seqStart || a.root - b.root);
}

/** How far below an element without rows its link and date may stand, and how much text between them. */
const DEPTH = 3;
const GAP = 240;

/** Whether links and dates that meet only in this element can belong together: not a clock in the head and a menu. */
function near(o: Outline, el: number, links: readonly number[], dates: readonly DateToken[]): boolean {
  const depth = links.length === 1 ? DEPTH + 3 : DEPTH;
  if (dates.some((date) => depthOf(o, date.el, el, depth) > depth)) return false;
  if (links.some((link) => depthOf(o, o.links[link]?.el ?? -1, el, depth) > depth)) return false;
  const link = o.links[links[0] ?? -1];
  const date = dates[0];
  if (links.length > 1 || !link || !date) return true;
  return (
    charsBetween(o, link.seqEnd, Math.floor(date.seq)) <= GAP &&
    charsBetween(o, Math.ceil(date.seq), link.seqStart) <= GAP
  );
}

function depthOf(o: Outline, inner: number, outer: number, limit: number): number {
  let depth = 0;
  let up = inner;
  while (up > outer && depth <= limit) {
    up = o.parent[up] ?? -1;
    depth++;
  }
  return depth;
}

/** Dates one item can have; in markup gone wrong everything below belongs to the last link. */
const MOST_DATES = 8;

/**
 * The rows without a date among the dated ones of a list: their date is missing, lies ahead or does not exist, but they
 * are items all the same. In page order.
 */
export function withUndatedRows(o: Outline, entries: readonly Entry[], holder: number): Entry[] {
  const first = entries[0];
  if (!first || !ROWS.has(tagOf(o, first.root)) || first.group !== holder) return [...entries];
  const roots = new Set(entries.map((entry) => entry.root));
  const taken = new Set(entries.map((entry) => entry.link));
  const tag = tagOf(o, first.root);
  const titled = titledLinks(o);
  const found: Entry[] = [];
  for (let el = holder + 1; el < (o.end[holder] ?? 0); el = o.end[el] ?? el + 1) {
    if (roots.has(el) || tagOf(o, el) !== tag) continue;
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

/** Links that can name an item, with fast answers about them. */
interface TitledLinks {
  is(link: number): boolean;
  /** Those inside an element that no entry has taken yet. */
  freeIn(el: number, claimed: Uint8Array): number[];
  countIn(el: number): number;
}

export function titledLinks(o: Outline): TitledLinks {
  const before = new Int32Array(o.links.length + 1);
  const good = new Uint8Array(o.links.length);
  const dateSeqs = wholeDateSeqs(o);
  for (let i = 0; i < o.links.length; i++) {
    const link = o.links[i];
    if (!link) continue;
    let text = '';
    for (let seq = link.seqStart; seq < link.seqEnd && text.length < 40; seq++) {
      if (!dateSeqs.has(seq)) text += o.texts[seq]?.text ?? '';
    }
    const hasText = text.length >= 2 && !namesNoItem(text);
    good[i] = hasText || (text === '' && link.seqStart === link.seqEnd && titleOf(o, link, NONE).length >= 4) ? 1 : 0;
    before[i + 1] = (before[i] ?? 0) + (good[i] ?? 0);
  }
  // Skips taken links in nearly constant time.
  const jump = new Int32Array(o.links.length + 1);
  for (let i = 0; i <= o.links.length; i++) jump[i] = i;
  const nextFree = (from: number, claimed: Uint8Array): number => {
    let i = from;
    while (i < o.links.length && (claimed[i] === 1 || good[i] === 0)) {
      const next = jump[i] ?? i;
      i = next > i ? next : i + 1;
    }
    let j = from;
    while (j < i) {
      const next = jump[j] ?? j;
      jump[j] = i;
      j = next > j ? next : j + 1;
    }
    return i;
  };
  return {
    is: (link) => good[link] === 1,
    countIn: (el) => (before[o.linkEnd[el] ?? 0] ?? 0) - (before[o.linkStart[el] ?? 0] ?? 0),
    freeIn: (el, claimed) => {
      const free: number[] = [];
      const end = o.linkEnd[el] ?? 0;
      for (let i = nextFree(o.linkStart[el] ?? 0, claimed); i < end; i = nextFree(i + 1, claimed)) free.push(i);
      return free;
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

/** Text tokens that are a date and nothing else. */
export function wholeDateSeqs(o: Outline): Set<number> {
  const seqs = new Set<number>();
  for (const date of o.dates) {
    if (!date.alone || date.from === 'script') continue;
    for (let seq = date.seqStart; seq <= date.seq; seq++) seqs.add(seq);
  }
  return seqs;
}

/** For each element the nearest one at or above it with a titled link in it, -1 for none. */
function withLinks(o: Outline, titled: TitledLinks): Int32Array {
  const nearest = new Int32Array(o.els.length);
  for (let el = 0; el < o.els.length; el++) {
    const up = o.parent[el] ?? -1;
    nearest[el] = titled.countIn(el) > 0 ? el : up < 0 ? -1 : (nearest[up] ?? -1);
  }
  return nearest;
}

/** Splits an element's links and dates into items. */
function alignedIn(o: Outline, el: number, links: number[], dates: DateToken[]): [number[], DateToken[]][] {
  if (links.length === 1) return [[links, dates]];
  const order = [
    ...links.map((link) => ({ at: o.links[link]?.seqStart ?? 0, link, date: null as DateToken | null })),
    ...dates.map((date) => ({ at: date.seqStart, link: -1, date: date as DateToken | null })),
  ].sort((a, b) => a.at - b.at || (a.date ? 1 : 0) - (b.date ? 1 : 0));
  const dateFirst = order[0]?.date !== null;
  // Titles in one cell, their dates in another: <td><p>a</p><p>b</p></td><td><p>2024-01-08</p>…
  if (links.length >= 3 && links.length === dates.length && inTwoRuns(order)) {
    return links.map((link, i) => [[link], dates.slice(i, i + 1)]);
  }
  const runs: { links: number[]; dates: DateToken[] }[] = [];
  let run: { links: number[]; dates: DateToken[] } | null = null;
  let last: 'link' | 'date' | null = null;
  for (const token of order) {
    const kind = token.date ? 'date' : 'link';
    const starts = dateFirst ? kind === 'date' && last !== 'date' : kind === 'link' && last !== 'link';
    if (!run || starts) {
      run = { links: [], dates: [] };
      runs.push(run);
    }
    if (token.date) run.dates.push(token.date);
    else run.links.push(token.link);
    last = kind;
  }
  const whole = runs.filter((r) => r.links.length > 0 && r.dates.length > 0);
  // One row, though it has several links: [部门] title … date.
  if (whole.length <= 1 && (ROWS.has(tagOf(o, el)) || links.length <= 3)) return [[links, dates]];
  // One date and many links in no row: the date is of something else.
  if (whole.length <= 1) return [];
  if (ROWS.has(tagOf(o, el)) && !whole.every((r) => longest(o, r.links) >= 6)) return [[links, dates]];
  return whole.map((r) => [dateFirst ? nearestLinks(o, r.links, true) : nearestLinks(o, r.links, false), r.dates]);
}

/** All links, then all dates, or the other way round. */
const inTwoRuns = (order: readonly { date: DateToken | null }[]): boolean =>
  order.filter((token, i) => i > 0 && (token.date === null) !== (order[i - 1]?.date === null)).length === 1;

const longest = (o: Outline, links: number[]): number =>
  Math.max(...links.map((l) => charsBetween(o, o.links[l]?.seqStart ?? 0, o.links[l]?.seqEnd ?? 0)));

/** Of several links before one date, those in the same child as the last: the others are items without a date. */
function nearestLinks(o: Outline, links: number[], first: boolean): number[] {
  const anchor = first ? links[0] : links.at(-1);
  if (anchor === undefined) return links;
  const parent = o.parent[o.links[anchor]?.el ?? 0];
  const near = links.filter((l) => o.parent[o.links[l]?.el ?? 0] === parent);
  return near.length <= 3 && tagOf(o, parent ?? 0) !== 'div' ? near : [anchor];
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

/** Of several dates beside an item the one of publication: by label, by the head of its table column, else the last. */
function chooseDate(o: Outline, dates: DateToken[]): DateToken | null {
  if (dates.length <= 1) return dates[0] ?? null;
  const named = dates.map((date) => ({ date, name: date.label ?? columnLabel(o, date) }));
  const published = named.find((d) => d.name === 'published');
  if (published) return published.date;
  const open = named.filter((d) => d.name === null);
  const begun = open.length > 0 ? open : named.filter((d) => d.name === 'other');
  const rest = begun.length > 0 ? begun.map((d) => d.date) : dates;
  const days = rest.filter((d) => d.mention.precision === 'day');
  const alone = days.filter((d) => d.alone);
  const pool = alone.length > 0 ? alone : days.length > 0 ? days : rest;
  // 2024-01-01 至 2024-02-01 in one text: a period begins when it is published.
  if (pool.length > 1 && pool.every((d) => d.seq === pool[0]?.seq)) return pool[0] ?? null;
  return pool.at(-1) ?? null;
}

/** What the head of the table says about the column a date stands in. */
function columnLabel(o: Outline, date: DateToken): DateLabel | null {
  let cell = date.el;
  for (let steps = 0; steps < 6 && cell >= 0 && tagOf(o, cell) !== 'td'; steps++) cell = o.parent[cell] ?? -1;
  const row = o.parent[cell] ?? -1;
  if (cell < 0 || tagOf(o, row) !== 'tr') return null;
  const column = indexInRow(o, row, cell);
  let table = o.parent[row] ?? -1;
  if (tagOf(o, table) === 'tbody') table = o.parent[table] ?? table;
  let head = table + 1;
  while (head < (o.end[table] ?? 0) && tagOf(o, head) !== 'tr') head++;
  if (head >= (o.end[table] ?? 0) || head === row) return null;
  const text = cellText(o, head, column);
  if (/发布|公开|发文|上网|公布|更新/.test(text)) return 'published';
  if (/截止|有效|结束|到期|失效|废止/.test(text)) return 'end';
  return /成文|生成|印发|生效|开始|起始|实施|施行|决定|许可|受理/.test(text) ? 'other' : null;
}

function indexInRow(o: Outline, row: number, cell: number): number {
  let index = 0;
  for (let el = row + 1; el < cell; el = o.end[el] ?? el + 1) index++;
  return index;
}

function cellText(o: Outline, row: number, index: number): string {
  let el = row + 1;
  for (let i = 0; i < index && el < (o.end[row] ?? 0); i++) el = o.end[el] ?? el + 1;
  if (el >= (o.end[row] ?? 0)) return '';
  let text = '';
  for (let seq = o.textStart[el] ?? 0; seq < (o.textEnd[el] ?? 0) && text.length < 40; seq++)
    text += o.texts[seq]?.text;
  return text;
}
