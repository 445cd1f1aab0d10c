import { DISCLOSURE_ROWS } from '../../model/annual-report';
import type { LabelledRow } from './labelled-rows';
import { disclosureColumns, disclosureRows, labelId, nearestId } from './labels';
import { TableDraft } from './table-draft';

const DOCUMENT_COLUMNS = ['made', 'repealed', 'valid'] as const;
type Row = (typeof DISCLOSURE_ROWS)[number];
const columnOf = (row: Row): 'decisions' | 'amount' => (row === 'fee' ? 'amount' : 'decisions');
const isDocument = (row: Row): boolean => row === 'rule' || row === 'normative';

export const disclosurePlaces = DISCLOSURE_ROWS.flatMap((row) =>
  isDocument(row) ? DOCUMENT_COLUMNS.map((column) => `${row}/${column}`) : [`${row}/${columnOf(row)}`],
);

/** Rows that must be recognised before a table is taken for this one. */
const KNOWN_ROWS = 2;

/** The table on proactive disclosure (第二部分表): four blocks, one below the other, in one `<table>` or in several. */
export function readDisclosure(rows: readonly LabelledRow[]): TableDraft {
  const draft = new TableDraft();
  let documentHead = false;
  for (const row of rows) {
    const heads = row.cells.flatMap(({ text }) => labelId(disclosureColumns, text) ?? []);
    if (heads.length > 0) {
      documentHead = DOCUMENT_COLUMNS.every((column, i) => heads[i] === column);
      continue;
    }
    const at = row.cells.findLastIndex(({ label, text }) => label && labelId(disclosureRows, text) !== null);
    const id = at < 0 ? null : labelId(disclosureRows, row.cells[at]?.text ?? '');
    if (id === null) continue;
    const values = row.cells.slice(at + 1).filter(({ label }) => !label);
    if (isDocument(id)) {
      const named = values.flatMap(({ text, above }) => {
        const column = nearestId(disclosureColumns, above);
        return column ? [[column, text] as const] : [];
      });
      const distinct = new Set(named.map(([column]) => column)).size === named.length;
      if (distinct && DOCUMENT_COLUMNS.every((column) => named.some(([one]) => one === column)))
        for (const [column, text] of named) draft.put(id, column, text, row);
      else if (documentHead && values.length === DOCUMENT_COLUMNS.length)
        DOCUMENT_COLUMNS.forEach((column, i) => {
          draft.put(id, column, values[i]?.text ?? '', row);
        });
      continue;
    }
    const column = columnOf(id);
    // Only under the heading of 2021: the older form had other columns (上一年项目数量, 本年增/减, 处理决定数量).
    const under = values.filter(({ above }) => nearestId(disclosureColumns, above) === column);
    const filled = under.filter(({ text }) => text.trim() !== '');
    const [value] = filled.length > 0 ? filled : under;
    if (value && filled.length <= 1) draft.put(id, column, value.text, row);
  }
  return draft.size < KNOWN_ROWS ? new TableDraft() : draft;
}
