import type { ReportTable } from '../../model/annual-report';
import type { Check, Finding } from '../../model/finding';
import { columnName, RELATIONS, type Relation, rowName, TABLE_NAMES } from '../../standards/annual-report-2021/format';
import { figureOf } from '../../text/figure';
import { onReport, type ReadReport, reportsInForm, tableOf } from './reports';

const meta = {
  id: 'wrong-report-totals',
  title: 'checks.wrongReportTotals.title',
  basis: ['REP-T3-COLSUM', 'REP-T3-RESULTS', 'REP-T3-BALANCE', 'REP-T4-SUM'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** More broken sums than that are more likely a table misread, or filled by another key, than wrong one by one. */
const MOST_BROKEN = 12;

interface Broken {
  relation: Relation;
  /** What the sum of the parts is, and what the whole says. */
  parts: number;
  whole: number;
  /** Blank cells and strokes stood in for 0. */
  filled: boolean;
}

/**
 * Sums of the tables on applications and disputes that do not hold (勾稽关系). Judged only in tables whose every label was
 * recognised. A blank or a stroke among the parts counts as 0; where a sum with one is broken, a person decides. A total
 * that was left blank is an unfilled cell, no wrong sum.
 */
export const wrongReportTotals: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) =>
      (['applications', 'disputes'] as const).flatMap((id) => {
        const table = tableOf(one, id);
        if (!table?.certain) return [];
        const broken = RELATIONS.filter((relation) => relation.table === id).flatMap(
          (relation) => breakOf(relation, table) ?? [],
        );
        if (broken.length <= MOST_BROKEN) return broken.map((fault) => findingOn(one, table, fault));
        const [first] = broken;
        return first ? [manyBroken(one, table, first, broken.length)] : [];
      }),
    ),
};

function breakOf(relation: Relation, table: ReportTable): Broken | null {
  const [row = '', column = ''] = relation.whole[0]?.split('/') ?? [];
  if (figureOf(table.cells[row]?.[column] ?? '').is !== 'number') return null;
  let filled = false;
  const sum = (places: readonly string[]): number | null => {
    let total = 0;
    for (const place of places) {
      const [row = '', column = ''] = place.split('/');
      const figure = figureOf(table.cells[row]?.[column] ?? '');
      if (figure.is === 'words') return null;
      if (figure.is === 'number') total += figure.value;
      else filled = true;
    }
    return total;
  };
  const parts = sum(relation.parts);
  const whole = sum(relation.whole);
  if (parts === null || whole === null || Math.abs(parts - whole) < 1e-6) return null;
  return { relation, parts, whole, filled };
}

const TEXTS: Record<Relation['basis'], string> = {
  'REP-T3-COLSUM': 'message',
  'REP-T3-RESULTS': 'results',
  'REP-T3-BALANCE': 'balance',
  'REP-T4-SUM': 'outcomes',
};

function findingOn(one: ReadReport, table: ReportTable, { relation, parts, whole, filled }: Broken): Finding {
  const [row = '', column = ''] = relation.whole[0]?.split('/') ?? [];
  const rows = [...new Set([...relation.whole, ...relation.parts].map((place) => place.split('/')[0] ?? ''))];
  // Of a column's 22 rows those that are not 0 make the sum.
  const telling = rows.filter((id, i) => i < 4 && (i === 0 || rows.length <= 4 || isCounted(table, id, column)));
  const quotes = telling.flatMap((id) => table.quotes[id] ?? []);
  const by = relation.basis === 'REP-T3-COLSUM' || relation.basis === 'REP-T4-SUM' ? row : column;
  return onReport(meta, one, `${relation.basis}:${by}`, quotes.length > 0 ? quotes : [null], {
    state: filled ? 'needs-review' : 'violation',
    severity: filled ? 'advice' : 'deduct',
    text: TEXTS[relation.basis],
    basis: [relation.basis],
    params: {
      table: TABLE_NAMES[table.id],
      row: rowName(row),
      column: columnName(table.id, column),
      holds: whole,
      should: parts,
    },
  });
}

const isCounted = (table: ReportTable, row: string, column: string): boolean => {
  const figure = figureOf(table.cells[row]?.[column] ?? '');
  return figure.is === 'number' && figure.value !== 0;
};

function manyBroken(one: ReadReport, table: ReportTable, { relation }: Broken, count: number): Finding {
  const row = relation.whole[0]?.split('/')[0] ?? '';
  return onReport(meta, one, table.id, [table.quotes[row] ?? null], {
    state: 'needs-review',
    severity: 'advice',
    text: 'many',
    params: { table: TABLE_NAMES[table.id], count },
  });
}
