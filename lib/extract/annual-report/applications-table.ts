import { APPLICANTS, APPLICATION_ROWS } from '../../model/annual-report';
import { figureOf } from '../../text/figure';
import type { LabelledRow, RowCell } from './labelled-rows';
import { applicants, applicationRows, labelId, nearestId } from './labels';
import { TableDraft } from './table-draft';

type Applicant = (typeof APPLICANTS)[number];

/** Rows that must be recognised before other rows of the same table are called unknown. */
const KNOWN_ROWS = 3;

export const applicationPlaces = APPLICATION_ROWS.flatMap((row) => APPLICANTS.map((column) => `${row}/${column}`));

/**
 * The table on applications received and handled (第三部分表). Its rows are known by the label nearest to their figures,
 * its columns by what stands above; where spans were lost so that nothing stands right above, by their order.
 */
export function readApplications(rows: readonly LabelledRow[]): TableDraft {
  const draft = new TableDraft();
  const heads = new Set<Applicant>();
  /** Rows with figures and no known label, by table: they count only where the table is this one. */
  const strange: { table: number; label: string }[] = [];
  for (const row of rows) {
    const named = headsOf(row.cells);
    if (named.length > 0) {
      for (const head of named) heads.add(head);
      continue;
    }
    const at = row.cells.findLastIndex(({ label, text }) => label && labelId(applicationRows, text) !== null);
    // A group's cell that a broken span moved behind the label is no figure.
    const values = row.cells.slice(at + 1).filter(({ label }) => !label);
    const id = at < 0 ? null : labelId(applicationRows, row.cells[at]?.text ?? '');
    if (id === null) {
      const label = row.cells.findLast((cell) => cell.label)?.text ?? '';
      if (countFigures(row.cells) >= APPLICANTS.length - 1) strange.push({ table: row.table, label });
      continue;
    }
    const { cells, inOrder } = columnsOf(values, heads);
    if (!inOrder) draft.doubt();
    for (const [column, text] of cells) draft.put(id, column, text, row);
  }
  if (draft.size < KNOWN_ROWS) return new TableDraft();
  for (const { table, label } of strange) if (draft.from.has(table)) draft.leave(label);
  return draft;
}

/** Applicants that a row of the head names. 其他 and 总计 alone make no head: rows bear these names, too. */
function headsOf(cells: readonly RowCell[]): Applicant[] {
  const named = cells.flatMap(({ text }) => labelId(applicants, text) ?? []);
  return named.some((id) => id !== 'other' && id !== 'total') ? named : [];
}

const countFigures = (cells: readonly RowCell[]): number =>
  cells.filter(({ text }) => figureOf(text).is === 'number').length;

function columnsOf(
  values: readonly RowCell[],
  heads: ReadonlySet<Applicant>,
): { cells: [Applicant, string][]; inOrder: boolean } {
  const found = new Map<Applicant, string>();
  let clear = true;
  for (const { text, above } of values) {
    const id = nearestId(applicants, above);
    if (id === null) continue;
    if (found.has(id)) clear = false;
    found.set(id, text);
  }
  // Columns in another order than the format's: reordered by hand, or spans that do not fit.
  if (clear && found.size === APPLICANTS.length)
    return { cells: [...found], inOrder: [...found.keys()].every((id, i) => id === APPLICANTS[i]) };
  const row = withoutRest(values);
  const known = APPLICANTS.every((id) => heads.has(id));
  if (known && row.length === APPLICANTS.length)
    return { cells: APPLICANTS.map((id, i) => [id, row[i]?.text ?? '']), inOrder: true };
  return { cells: clear ? [...found] : [], inOrder: true };
}

/** Without blank cells behind the last column, which hand-made tables have. */
function withoutRest(values: readonly RowCell[]): readonly RowCell[] {
  const rest = values.slice(APPLICANTS.length);
  return rest.every(({ text }) => text.trim() === '') ? values.slice(0, APPLICANTS.length) : values;
}
