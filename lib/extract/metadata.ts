import type { MetadataField } from '../model/page-facts';
import { matchesOf } from '../text/matches';
import { BLOCK_LABELS, NO_FIELD, SHARED_LABELS } from './metadata-labels';
import type { PageContext } from './page-context';
import { elementAt, indexPage, isWithin, lengthOf, linksIn, type PageIndex, textOf } from './page-index';
import { regionsByIndex } from './regions';
import { gridOf } from './tables';

export interface MetadataBlock {
  fields: MetadataField[];
  /** Innermost element that holds all of it, as an index of the page index. */
  el: number;
  /** First and last place of it in the page's text. */
  start: number;
  end: number;
}

interface Label {
  name: string;
  /** Of the first character. */
  start: number;
  /** Behind the colon. */
  end: number;
  /** Told by the list of labels, and not shared with other parts of a page. */
  own: boolean;
  /** Innermost element around it. */
  el: number;
  colon: boolean;
}

const OWN = new Set<string>(BLOCK_LABELS);
const SHARED = new Set<string>(SHARED_LABELS);

/** Characters may stand apart: 索 引 号, 文　　号 (full-width spaces are one space by now). */
const spread = (label: string): string => [...label].join(' ?');
const byLength = [...BLOCK_LABELS, ...SHARED_LABELS].sort((a, b) => b.length - a.length);
/**
 * A label: at the beginning of a line, after white space or a bracket; with a colon behind it, or alone in its line or cell.
 * "索 引 号：", "[发文字号]", "文 号 :" · not "本文号召", not "根据成文日期"
 */
const LABEL = new RegExp(
  `(?<=^|[\\s【\\[(（|｜>■●·*])(${byLength.map(spread).join('|')})(?:([\\]】)）]) ?[:：]?| ?([:：])|(?=\\n|$))`,
  'g',
);
/** Any other label inside a block: "服务对象：", "文件状态 :" */
const ANY_LABEL = /(?<=^|[\n ])([\u4e00-\u9fa5]{1,2} ?[\u4e00-\u9fa5]{1,3} ?[\u4e00-\u9fa5]{0,3}) ?[:：]/g;

/** Largest distance, in characters, between two labels of one block: a title may stand between them. */
const REACH = 260;
/** Text of the element around a block in the head of which it stands. */
const HEAD = 4000;

/** 〔〕 号, 无, — and kin stand where a number would: only the brackets of an empty pattern count as blank. */
const EMPTY_PATTERN = /^[〔[（(]\s*[〕\])）]\s*号?$/;

/**
 * The metadata block of an official document (公文元数据), in table, list, paragraph and one-line shapes: field name
 * without spaces and colon → value as written, `''` for one that stands there blank. `null` on pages without a block,
 * on search forms and on lists that repeat the labels.
 */
export function readMetadata(page: PageContext): MetadataBlock | null {
  const index = indexPage(page);
  const labels = labelsOf(index);
  const cluster = firstCluster(index, labels);
  if (!cluster) return null;
  const holder = commonElement(index, cluster);
  if (holder < 0 || isForm(index, holder, cluster) || isList(labels, cluster) || headsRows(index, labels, cluster))
    return null;
  const inside = withShared(index, labels, cluster, holder);
  const fields = fieldsOf(index, inside, holder);
  if (fields.length < 2) return null;
  const start = inside[0]?.start ?? 0;
  const last = inside.at(-1);
  return { fields, el: holder, start, end: last ? endOfValue(index, last, holder) : start };
}

function labelsOf(index: PageIndex): Label[] {
  const regions = regionsByIndex(index);
  const labels: Label[] = [];
  for (const match of matchesOf(index.text, LABEL)) {
    const name = (match[1] ?? '').replaceAll(' ', '');
    const el = elementAt(index, match.index);
    const region = regions[el];
    if (region === 'footer' || region === 'nav' || region === 'breadcrumb') continue;
    // Text in a link names a column (公开目录, 有效性), not a field.
    labels.push({
      name,
      start: match.index,
      end: match.index + match[0].length,
      own: OWN.has(name),
      el,
      colon: match[2] !== undefined || match[3] !== undefined,
    });
  }
  return labels.filter((label) => !insideLink(index, label.el));
}

function insideLink(index: PageIndex, el: number): boolean {
  for (let up = el, steps = 0; up >= 0 && steps < 6; up = index.parent[up] ?? -1, steps++) {
    if (index.els[up]?.name === 'a') return true;
  }
  return false;
}

/** The first labels of their own kind that stand close together. */
function firstCluster(index: PageIndex, labels: Label[]): Label[] | null {
  const own = labels.filter((label) => label.own);
  let run: Label[] = [];
  const good = (): boolean =>
    new Set(run.map((label) => label.name)).size >= 2 && run.some((l) => l.colon || isCell(index, l.el));
  for (const label of own) {
    const before = run.at(-1);
    if (before && label.start - before.end > REACH) {
      if (good()) return run;
      run = [];
    }
    run.push(label);
  }
  if (good()) return run;
  // 索引号 alone beside shared labels (索引号, 名称, 发布日期) is a block as well.
  const single = own.find(
    (label) => /索引|索取号/.test(label.name) && labels.some((l) => !l.own && Math.abs(l.start - label.end) < REACH),
  );
  return single ? [single] : null;
}

const isCell = (index: PageIndex, el: number): boolean => {
  for (let up = el, steps = 0; up >= 0 && steps < 4; up = index.parent[up] ?? -1, steps++) {
    const name = index.els[up]?.name;
    if (name === 'td' || name === 'th' || name === 'dt') return true;
  }
  return false;
};

function commonElement(index: PageIndex, labels: Label[]): number {
  let el = labels[0]?.el ?? -1;
  for (const label of labels) while (el >= 0 && !isWithin(index, label.el, el)) el = index.parent[el] ?? -1;
  // One label alone: the row or block it opens.
  if (labels.length === 1) {
    while (el >= 0 && lengthOf(index, el) <= (labels[0]?.end ?? 0) - (labels[0]?.start ?? 0) + 60) {
      const up = index.parent[el] ?? -1;
      if (up < 0 || lengthOf(index, up) > 1200) break;
      el = up;
    }
  }
  return el;
}

/** Fields to fill in: <form> … 索引号：<input> 文号：<input> */
function isForm(index: PageIndex, holder: number, cluster: Label[]): boolean {
  let inputs = 0;
  for (let el = holder; el < (index.end[holder] ?? holder); el++) {
    const node = index.els[el];
    if (node?.name === 'input' && !/^(?:hidden|button|submit|image)$/i.test(node.attribs.type ?? '')) inputs++;
  }
  return inputs >= Math.min(2, cluster.length);
}

/** The head of a table that lists documents: 索引号 | 名称 | 发布日期 above rows with links. */
function headsRows(index: PageIndex, labels: Label[], cluster: Label[]): boolean {
  let table = cluster[0]?.el ?? -1;
  while (table >= 0 && index.els[table]?.name !== 'table') table = index.parent[table] ?? -1;
  if (table < 0) return false;
  const { cells } = gridOf(index, table);
  const first = cluster[0]?.el ?? -1;
  const y = cells.findIndex((row) => row.some((cell) => cell >= 0 && isWithin(index, first, cell)));
  const row = cells[y] ?? [];
  const heads = row.filter((cell) =>
    labels.some((label) => isWithin(index, label.el, cell) && isOnly(index, cell, label)),
  );
  if (heads.length < 3 || heads.length < row.length - 1) return false;
  const below = cells.slice(y + 1);
  return (
    below.length > 1 || below.some((cellsBelow) => cellsBelow.some((cell) => cell >= 0 && linksIn(index, cell) > 0))
  );
}

/** A list that shows 索引号 with each of its items. */
function isList(labels: Label[], cluster: Label[]): boolean {
  const first = cluster[0]?.name;
  return labels.filter((label) => label.name === first).length >= 3;
}

/** Labels shared with other parts of a page, where they stand inside the block or on its lines. */
function withShared(index: PageIndex, labels: Label[], cluster: Label[], holder: number): Label[] {
  const first = cluster[0];
  const last = cluster.at(-1);
  if (!first || !last) return [];
  const small = lengthOf(index, holder) < HEAD && isTight(index, holder, cluster);
  const from = small ? (index.textStart[holder] ?? 0) : lineStart(index, first.start);
  const to = small ? (index.textEnd[holder] ?? 0) : lineEnd(index, endOfValue(index, last, holder));
  const chosen = labels.filter(
    (l) => l.start >= from && l.start < to && (l.own ? l.start <= last.start || small : true),
  );
  // Seen once is enough: 标题 of a block and 标题 of a text below it.
  const seen = new Set<string>();
  return chosen.filter((label) => !seen.has(label.name) && seen.add(label.name));
}

/** Whether the holder is the block and little else: its text is at most thrice what the labels and their values take. */
function isTight(index: PageIndex, holder: number, cluster: Label[]): boolean {
  const first = cluster[0];
  const last = cluster.at(-1);
  if (!first || !last) return false;
  const span = endOfValue(index, last, holder) - first.start;
  return lengthOf(index, holder) <= Math.max(span * 1.6, span + 160);
}

const lineStart = (index: PageIndex, at: number): number => index.text.lastIndexOf('\n', at) + 1;
const lineEnd = (index: PageIndex, at: number): number => {
  const end = index.text.indexOf('\n', at);
  return end < 0 ? index.text.length : end;
};

/** End of the line a label's value stands on. */
function endOfValue(index: PageIndex, label: Label, holder: number): number {
  const limit = index.textEnd[holder] ?? index.text.length;
  let at = label.end;
  while (at < limit && /\s/.test(index.text[at] ?? '')) at++;
  return Math.min(limit, lineEnd(index, at));
}

function fieldsOf(index: PageIndex, known: Label[], holder: number): MetadataField[] {
  const labels = withUnknown(index, known, holder);
  const fields = new Map<string, string>();
  labels.forEach((label, i) => {
    if (fields.has(label.name)) return;
    const value = cellValue(index, label, labels, holder) ?? lineValue(index, labels, i, holder);
    fields.set(label.name, tidy(value));
  });
  return [...fields].filter(([name]) => !NO_FIELD.test(name)).map(([name, value]) => ({ name, value }));
}

/** Fields that hold the document's title. */
const TITLE_LABEL = /^(?:(?:信息|文件)?名称|(?:文件)?标题|题名)$/;

/** Labels between the known ones that no list foresees, as long as they end in a colon. */
function withUnknown(index: PageIndex, known: Label[], holder: number): Label[] {
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return [];
  const all = [...known];
  const from = first.start;
  const to = Math.min(index.textEnd[holder] ?? 0, last.start);
  const text = index.text.slice(from, to);
  for (const match of matchesOf(text, ANY_LABEL)) {
    const start = from + match.index;
    const name = (match[1] ?? '').replaceAll(' ', '');
    if (name.length < 2 || known.some((l) => start < l.end && start + match[0].length > l.start)) continue;
    // 名称：一图读懂：… has a colon in its value.
    const before = known.findLast((l) => l.end <= start);
    if (before && TITLE_LABEL.test(before.name) && index.text.slice(before.end, start).trim() === '') continue;
    // "索引号：… 附注：" in a value's own words would cut it; a label of its own begins an element.
    const el = elementAt(index, start);
    if (!startsElement(index, el, start)) continue;
    all.push({ name, start, end: start + match[0].length, own: false, el, colon: true });
  }
  return [...all, ...labelCells(index, all)].sort((a, b) => a.start - b.start);
}

/**
 * Cells of the make that the cells of known labels have and their values lack, without a colon:
 * <td class="t">效力状况</td> beside <td class="t">文件编号</td>
 */
function labelCells(index: PageIndex, labels: readonly Label[]): Label[] {
  const found: Label[] = [];
  const cellsOf = new Map<number, number[]>();
  for (const label of labels) {
    const { cell, table } = cellOf(index, label);
    if (cell >= 0 && table >= 0 && isOnly(index, cell, label))
      cellsOf.set(table, [...(cellsOf.get(table) ?? []), cell]);
  }
  for (const [table, known] of cellsOf) {
    const makes = new Set(known.map((cell) => makeOf(index, cell)));
    if (known.length < 2 || makes.size > 1) continue;
    for (const row of gridOf(index, table).cells) {
      const filled = row.filter((cell, x) => cell >= 0 && cell !== row[x - 1]);
      filled.forEach((cell, i) => {
        const isMade = makes.has(makeOf(index, cell));
        // A label beside a label: the make tells nothing.
        if (isMade && i > 0 && makes.has(makeOf(index, filled[i - 1] ?? -1))) makes.clear();
        const name = textOf(index, cell).replace(/[ :：]/g, '');
        if (!isMade || known.includes(cell) || !PLAIN_LABEL.test(name) || labels.some((l) => l.name === name)) return;
        const start = index.textStart[cell] ?? 0;
        found.push({ name, start, end: index.textEnd[cell] ?? start, own: false, el: cell, colon: false });
      });
    }
    if (makes.size === 0) return [];
  }
  return found;
}

const PLAIN_LABEL = /^[\u4e00-\u9fa5]{2,8}$/;

const makeOf = (index: PageIndex, cell: number): string => {
  const node = index.els[cell];
  return node ? `${node.name} ${node.attribs.class ?? ''}` : '';
};

/** The cell that a label stands in and its table, -1 without. */
function cellOf(index: PageIndex, label: Label): { cell: number; table: number } {
  let cell = label.el;
  while (cell >= 0 && index.els[cell]?.name !== 'td' && index.els[cell]?.name !== 'th') {
    if (index.els[cell]?.name === 'table') return { cell: -1, table: -1 };
    cell = index.parent[cell] ?? -1;
  }
  let table = cell;
  while (table >= 0 && index.els[table]?.name !== 'table') table = index.parent[table] ?? -1;
  return { cell, table };
}

/** Whether an element's text begins here, or a line does. */
const startsElement = (index: PageIndex, el: number, start: number): boolean =>
  start === 0 || index.text[start - 1] === '\n' || (index.textStart[el] ?? 0) >= start - 1;

/** Value of a label that has a cell of its own: the cell beside it, or below it in a row of labels. */
function cellValue(index: PageIndex, label: Label, labels: Label[], holder: number): string | null {
  const { cell, table } = cellOf(index, label);
  if (cell < 0 || table < 0 || !isOnly(index, cell, label)) return null;
  const { cells } = gridOf(index, table);
  const y = cells.findIndex((row) => row.includes(cell));
  const row = cells[y] ?? [];
  const isLabel = (other: number): boolean =>
    labels.some((l) => isWithin(index, l.el, other) && isOnly(index, other, l));
  const begins = (other: number): boolean =>
    labels.some((l) => isWithin(index, l.el, other) && index.text.slice(index.textStart[other], l.start).trim() === '');
  const filled = row.filter((other) => other >= 0);
  if (filled.length > 1 && filled.every(isLabel)) {
    const below = cells[y + 1]?.[row.indexOf(cell)] ?? -1;
    return below >= 0 && !begins(below) ? textOf(index, below) : '';
  }
  const beside = row[row.lastIndexOf(cell) + 1] ?? -1;
  // A row below those of the known labels stands outside of what these have around them.
  const around = holder === cell || !isWithin(index, cell, holder) ? table : holder;
  if (beside < 0 || begins(beside) || !isWithin(index, beside, around)) return '';
  return textOf(index, beside);
}

/** Whether a cell holds this label and nothing else. */
const isOnly = (index: PageIndex, cell: number, label: Label): boolean => {
  const text = textOf(index, cell)
    .replaceAll(' ', '')
    .replace(/[:：[\]【】]/g, '');
  return text === label.name;
};

/** Value behind a label: the rest of its line up to the next label; what stands on the next line where that is empty. */
function lineValue(index: PageIndex, labels: readonly Label[], i: number, holder: number): string {
  const label = labels[i];
  if (!label) return '';
  const own = restOfLine(index, label, labels[i + 1], holder);
  if (own.trim() !== '') return cutAtLabel(own);
  const limit = limitOf(index, labels[i + 1], holder);
  const from = lineEnd(index, label.end) + 1;
  if (from >= limit || !mayStandBelow(index, labels, label, holder, from)) return '';
  return cutAtLabel(index.text.slice(from, Math.min(limit, lineEnd(index, from))));
}

const limitOf = (index: PageIndex, next: Label | undefined, holder: number): number =>
  Math.min(next?.start ?? Number.MAX_SAFE_INTEGER, index.textEnd[holder] ?? index.text.length);

const restOfLine = (index: PageIndex, label: Label, next: Label | undefined, holder: number): string =>
  index.text.slice(label.end, Math.min(limitOf(index, next, holder), lineEnd(index, label.end)));

/**
 * Whether the line below a label can be its value: inside the row that the label opens (<li><b>有效性：</b><p>有效</p></li>),
 * in the dd behind its dt, or anywhere in a block that writes no value beside its label. Else what stands below a blank
 * field is the next thing of the page.
 */
function mayStandBelow(
  index: PageIndex,
  labels: readonly Label[],
  label: Label,
  holder: number,
  from: number,
): boolean {
  const below = elementAt(index, from);
  for (let up = below; up >= 0 && up !== holder; up = index.parent[up] ?? -1)
    if (index.els[up]?.name === 'dd') return true;
  let row = label.el;
  while (row >= 0 && row !== holder && !isWithin(index, below, row)) row = index.parent[row] ?? -1;
  if (row < 0 || !isWithin(index, below, row)) return false;
  if (labels.filter((other) => isWithin(index, other.el, row)).length === 1) return true;
  return (
    labels.every((other, j) => restOfLine(index, other, labels[j + 1], holder).trim() === '') &&
    lineStart(index, label.start) >= label.start - 1
  );
}

/** "省教育厅 浏览次数：12" → "省教育厅" · times of day (13:44) and addresses stay whole */
function cutAtLabel(value: string): string {
  for (const match of value.matchAll(/(?:^|\s)([\u4e00-\u9fa5]{2,6})\s?[:：]/g)) {
    const name = match[1] ?? '';
    if (NO_FIELD.test(name) || OWN.has(name) || SHARED.has(name)) return value.slice(0, match.index);
  }
  return value;
}

function tidy(value: string): string {
  // An opening bracket at the end is the next label's: 【索引号】0112　【发文字号】
  const text = value.replace(/\s+/g, ' ').replace(/^[\s:：]+|[\s【[(（]+$/g, '');
  return EMPTY_PATTERN.test(text) ? '' : text;
}
