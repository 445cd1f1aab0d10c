import {
  APPLICANTS,
  APPLICATION_ROWS,
  DISCLOSURE_ROWS,
  DISPUTE_GROUPS,
  OUTCOMES,
  type ReportPartId,
} from '../../model/annual-report';
import { compact, figureOf } from '../../text/figure';
import { applicationRows, disclosureRows, labelId } from './labels';
import { TableDraft } from './table-draft';

/** A line that is a row: its words, and the figures behind them. */
interface FigureLine {
  words: string[];
  figures: string[];
  quotation: string;
}

/** Longer lines are sentences. */
const LONGEST = 160;
/** Rows of the table on applications whose label stands in one line with the figures, of 25; the rest is broken in two. */
const FEWEST_LABELS = 15;
/** Labels that say too little to be held against a row: pieces of "（六）其他处理" and "（七）总计". */
const VAGUE = new Set(['other-other', 'total']);

/** "行政规范性文件3 1 21" → 行政规范性文件 | 3, 1, 21; `null` for a line that ends in words. */
function figureLine(text: string): FigureLine | null {
  if (text.length > LONGEST || !/\d$/.test(text)) return null;
  const words = text.trim().split(/\s+/);
  const figures: string[] = [];
  while (words.length > 0 && figureOf(words.at(-1) ?? '').is === 'number') figures.unshift(words.pop() ?? '');
  const glued = /^(.*\p{Script=Han}[”"）)]?)(\d[\d,.]*)$/u.exec(words.at(-1) ?? '');
  if (glued?.[1] && glued[2]) {
    words[words.length - 1] = glued[1];
    figures.unshift(glued[2]);
  }
  return figures.length > 0 ? { words, figures, quotation: text } : null;
}

const at = ({ quotation }: FigureLine) => ({ table: -1, cells: [], quotation, selector: null, context: [] });

/**
 * The format's tables where they are lines of text: in a PDF, which has no cells. A table is taken only as a whole: every row
 * of it with as many figures as it has columns, in the format's order, and no label at odds with its place. Anything less
 * is none. `lines` are those of the part that the table belongs to.
 */
export function readLineTable(part: ReportPartId, lines: readonly string[]): TableDraft {
  const rows = lines.flatMap((line) => figureLine(line) ?? []);
  if (part === 'applications') return applicationsIn(rows);
  if (part === 'disclosure') return disclosureIn(rows);
  return part === 'disputes' ? disputesIn(rows, compact(lines.join(''))) : new TableDraft();
}

function applicationsIn(lines: readonly FigureLine[]): TableDraft {
  const draft = new TableDraft();
  const rows = lines.filter(({ figures }) => figures.length === APPLICANTS.length);
  if (rows.length !== APPLICATION_ROWS.length) return draft;
  const told = rows.map(({ words }) => labelId(applicationRows, words.at(-1) ?? ''));
  const clear = told.filter((id) => id !== null && !VAGUE.has(id));
  const fits = told.every((id, i) => id === null || VAGUE.has(id) || id === APPLICATION_ROWS[i]);
  if (!fits || clear.length < FEWEST_LABELS) return draft;
  rows.forEach((row, i) => {
    APPLICANTS.forEach((column, x) => {
      draft.put(APPLICATION_ROWS[i] ?? '', column, row.figures[x] ?? '', at(row));
    });
  });
  return draft;
}

function disclosureIn(lines: readonly FigureLine[]): TableDraft {
  const draft = new TableDraft();
  const found = DISCLOSURE_ROWS.map((id) =>
    lines.filter(({ words }) => words.length > 0 && labelId(disclosureRows, words.join('')) === id),
  );
  const columns = (id: string): readonly string[] =>
    id === 'rule' || id === 'normative' ? ['made', 'repealed', 'valid'] : [id === 'fee' ? 'amount' : 'decisions'];
  const whole = DISCLOSURE_ROWS.every(
    (id, i) => found[i]?.length === 1 && found[i]?.[0]?.figures.length === columns(id).length,
  );
  if (!whole) return draft;
  DISCLOSURE_ROWS.forEach((id, i) => {
    const row = found[i]?.[0];
    if (row)
      columns(id).forEach((column, x) => {
        draft.put(id, column, row.figures[x] ?? '', at(row));
      });
  });
  return draft;
}

function disputesIn(lines: readonly FigureLine[], text: string): TableDraft {
  const draft = new TableDraft();
  const rows = lines.filter(({ figures }) => figures.length === DISPUTE_GROUPS.length * OUTCOMES.length);
  const [row] = rows;
  const headed = text.includes('未经复议') && text.includes('复议后');
  if (!row || rows.length > 1 || row.words.length > 0 || !headed) return draft;
  DISPUTE_GROUPS.forEach((group, g) => {
    OUTCOMES.forEach((outcome, i) => {
      draft.put(group, outcome, row.figures[g * OUTCOMES.length + i] ?? '', at(row));
    });
  });
  return draft;
}
