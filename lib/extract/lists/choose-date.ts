import type { DateLabel } from './accept-dates';
import { type DateToken, type Outline, tagOf } from './outline';

/** Of several dates beside an item the one of publication: by label, by the head of its table column, else the last. */
export function chooseDate(o: Outline, dates: DateToken[]): DateToken | null {
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
