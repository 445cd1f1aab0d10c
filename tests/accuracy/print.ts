import { f1, type Miss, precision, type Row, recall } from './tally';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
/** Chinese characters take two places on a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Measures whose answers can be too many as well as too few. */
const BY_F1 = new Set(['items', 'metadata field', 'empty']);

/** Columns of text, the first wide. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, i) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[i] ?? ''))));
  const line = (cells: string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** Every measure, the sum first, then each publishing system; denominators beside the rates. */
export function measuresTable(rows: readonly Row[]): string {
  const measures = [...new Set(rows.map((row) => row.measure))];
  const lines = measures.flatMap((measure) => {
    const own = rows.filter((row) => row.measure === measure);
    const ordered = [
      ...own.filter((r) => r.system === 'all'),
      ...own.filter((r) => r.system !== 'all').sort((a, b) => a.system.localeCompare(b.system)),
    ];
    return ordered.map((row) => cellsOf(row));
  });
  return table(['measure', 'system', 'right', 'wrong', 'missed', 'of', 'rate'], lines);
}

function cellsOf(row: Row): string[] {
  const counts = [row.right, row.wrong, row.missed].map(String);
  const name = row.system === 'all' ? row.measure : '';
  if (BY_F1.has(row.measure)) {
    const rate = `F1 ${f1(row).toFixed(4)}  P ${percent(precision(row))}  R ${percent(recall(row))}`;
    return [name, row.system, ...counts, String(row.right + row.missed), rate];
  }
  const of = row.right + row.wrong + row.missed;
  return [name, row.system, ...counts, String(of), percent(of === 0 ? 1 : row.right / of)];
}

export function missesText(misses: readonly Miss[]): string {
  if (misses.length === 0) return 'No misses.';
  const show = (value: unknown): string => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return text.length > 160 ? `${text.slice(0, 160)}…` : text;
  };
  return misses
    .map((m) => `${m.measure} · ${m.id} · ${m.outcome}\n    expected ${show(m.expected)}\n    got      ${show(m.got)}`)
    .join('\n');
}
