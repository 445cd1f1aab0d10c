import type { ReportTable, ReportTableId } from '../../model/annual-report';
import { compact } from '../../text/figure';
import type { LabelledRow } from './labelled-rows';

/** A report's table while its rows are gathered from wherever they stand. */
export class TableDraft {
  readonly #cells = new Map<string, Map<string, string>>();
  readonly #quotes: Record<string, string> = {};
  readonly #unknown: string[] = [];
  #contradicted = false;
  #selector: string | null = null;
  /** The `<table>`s it was read from. */
  readonly from = new Set<number>();

  get size(): number {
    return this.#cells.size;
  }

  /** Takes one cell. A second text for the same cell makes the table uncertain; a blank gives way to a text. */
  put(row: string, column: string, text: string, { table, quotation, selector }: LabelledRow): void {
    let cells = this.#cells.get(row);
    if (!cells) {
      cells = new Map();
      this.#cells.set(row, cells);
    }
    const bare = compact(text);
    const known = cells.get(column);
    if (known !== undefined && known !== '' && bare !== '' && known !== bare) this.#contradicted = true;
    if (known === undefined || known === '') {
      cells.set(column, bare);
      if (this.#quotes[row] === undefined || bare !== '') this.#quotes[row] = quotation;
    }
    this.from.add(table);
    this.#selector ??= selector;
  }

  /** A row with figures that the format has no name for: it may belong to the sums. */
  leave(label: string): void {
    this.#unknown.push(label);
  }

  /** Something about its shape is not the format's. */
  doubt(): void {
    this.#contradicted = true;
  }

  /** `null` where nothing of the table was found. `expected` lists its `row/column`. */
  done(id: ReportTableId, expected: readonly string[]): ReportTable | null {
    if (this.#cells.size === 0) return null;
    const missing = expected.filter((place) => {
      const [row = '', column = ''] = place.split('/');
      return this.#cells.get(row)?.get(column) === undefined;
    });
    return {
      id,
      certain: missing.length === 0 && this.#unknown.length === 0 && !this.#contradicted,
      cells: Object.fromEntries([...this.#cells].map(([row, cells]) => [row, Object.fromEntries(cells)])),
      missing,
      unknown: [...new Set(this.#unknown)],
      quotes: this.#quotes,
      selector: this.#selector,
    };
  }
}
