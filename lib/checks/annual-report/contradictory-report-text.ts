import type { NarrativeFigure, NarrativeKind, ReportTableId } from '../../model/annual-report';
import type { Check, Finding } from '../../model/finding';
import { figureOf } from '../../text/figure';
import { onReport, type ReadReport, reportsInForm, tableOf } from './reports';

const meta = {
  id: 'contradictory-report-text',
  title: 'checks.contradictoryReportText.title',
  basis: ['REP-TEXT'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Where the tables count what a sentence counts: any of the sums will do, sentences do not say which they mean. */
const COUNTED: Partial<Record<NarrativeKind, { table: ReportTableId; sums: readonly (readonly string[])[] }>> = {
  applications: { table: 'applications', sums: [['new/total'], ['new/total', 'carried-over/total']] },
  'carried-over': { table: 'applications', sums: [['carried-over/total']] },
  handled: { table: 'applications', sums: [['total/total'], ['new/total'], ['new/total', 'carried-over/total']] },
  'carried-forward': { table: 'applications', sums: [['carried-forward/total']] },
  reviews: { table: 'disputes', sums: [['review/total']] },
  lawsuits: {
    table: 'disputes',
    sums: [['direct/total', 'after-review/total'], ['direct/total'], ['after-review/total']],
  },
  permits: { table: 'disclosure', sums: [['permit/decisions']] },
  penalties: { table: 'disclosure', sums: [['penalty/decisions']] },
  coercions: { table: 'disclosure', sums: [['coercion/decisions']] },
};

/**
 * Figures of the narrative that differ from the tables, or, where there is no table to compare with, from one another. A
 * sentence may count something narrower than it seems to, so it is always a question.
 */
export const contradictoryReportText: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) => {
      const kinds = [...new Set(one.report.figures.map(({ what }) => what))];
      return kinds.flatMap((what) => {
        const figures = one.report.figures.filter((figure) => figure.what === what);
        const sums = sumsOf(one, what);
        return sums ? againstTable(one, figures, sums) : amongThemselves(one, figures);
      });
    }),
};

interface Sums {
  allowed: readonly number[];
  quotation: string | null;
}

/** ICU takes no hyphen in the name of a case. */
const selector = (what: NarrativeKind): string => what.replaceAll('-', '_');

/** What the tables say, `null` where they say nothing certain. */
function sumsOf(one: ReadReport, what: NarrativeKind): Sums | null {
  const counted = COUNTED[what];
  const table = counted && tableOf(one, counted.table);
  if (!counted || !table?.certain) return null;
  const allowed = counted.sums.map((places) =>
    places.reduce<number | null>((sum, place) => {
      const [row = '', column = ''] = place.split('/');
      const figure = figureOf(table.cells[row]?.[column] ?? '');
      if (sum === null || figure.is === 'words') return null;
      return sum + (figure.is === 'number' ? figure.value : 0);
    }, 0),
  );
  const known = allowed.flatMap((sum) => sum ?? []);
  const row = counted.sums[0]?.[0]?.split('/')[0] ?? '';
  return known.length === allowed.length ? { allowed: known, quotation: table.quotes[row] ?? null } : null;
}

function againstTable(one: ReadReport, figures: readonly NarrativeFigure[], sums: Sums): Finding[] {
  const values = [...new Set(figures.map(({ value }) => value))].filter((value) => !sums.allowed.includes(value));
  return values.map((value) => {
    const figure = figures.find((candidate) => candidate.value === value)!;
    return onReport(meta, one, `${figure.what}:${value}`, [figure.quotation, sums.quotation], {
      state: 'needs-review',
      params: { what: selector(figure.what), holds: value, should: sums.allowed[0] ?? null },
    });
  });
}

function amongThemselves(one: ReadReport, figures: readonly NarrativeFigure[]): Finding[] {
  const [first] = figures;
  const other = figures.find(({ value }) => value !== first?.value);
  if (!first || !other) return [];
  return [
    onReport(meta, one, first.what, [first.quotation, other.quotation], {
      state: 'needs-review',
      text: 'review',
      params: { what: selector(first.what), holds: first.value, should: other.value },
    }),
  ];
}
