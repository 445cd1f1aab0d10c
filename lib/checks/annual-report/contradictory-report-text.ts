import type { NarrativeFigure, NarrativeKind } from '../../model/annual-report';
import type { Check, Finding } from '../../model/finding';
import { figureOf } from '../../text/figure';
import { COUNTED } from './counted-figures';
import { onReport, type ReadReport, reportsInForm, tableOf } from './reports';

const meta = {
  id: 'contradictory-report-text',
  title: 'checks.contradictoryReportText.title',
  basis: ['REP-TEXT'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/**
 * Figures of the narrative that differ from the tables, or, where there is no table to compare with, from one another. A
 * sentence may count something narrower than it seems to, so it is always a question.
 */
export const contradictoryReportText: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) => {
      const kinds = [...new Set(one.report.figures.map(({ what }) => what))];
      const found = kinds.flatMap((what) => {
        const all = one.report.figures.filter((figure) => figure.what === what && !isDenial(figure));
        const figures = all.filter((figure) => otherYear(figure, one.year) === null);
        const [foreign] = all;
        if (figures.length === 0 && foreign) return ofOtherYear(one, foreign);
        const sums = sumsOf(one, what);
        return sums ? againstTable(one, figures, sums) : amongThemselves(one, figures);
      });
      return [...found, ...balanceOf(one)];
    }),
};

/** 结转2025年度办理2件, 2023年结转1件: the years before and after, of which the report tells by right. */
const CARRIED = /结转(?:至|到|入)?\s*20\d{2}年度?|20\d{2}年度?结转/g;

/** The year that a sentence names where it names others than the report's alone: last year's figures, or last year's text. */
function otherYear({ quotation }: NarrativeFigure, year: number): number | null {
  const named = [...quotation.replace(CARRIED, '').matchAll(/(20\d{2})年/g)].map((match) => Number(match[1]));
  return named.length > 0 && !named.includes(year) ? (named[0] ?? null) : null;
}

/** Whatever a report counts, it tells of another year alone: written for that one, or copied from it. */
function ofOtherYear(one: ReadReport, figure: NarrativeFigure): Finding[] {
  // 2023年结转1件 is what a report on 2024 carries over; fees are told with the year of a rule.
  const told = otherYear(figure, one.year);
  if (told === null || !YEARLY.has(figure.what)) return [];
  return [
    onReport(meta, one, `${figure.what}:year`, [figure.quotation], {
      state: 'needs-review',
      text: 'year',
      params: { what: selector(figure.what), holds: told, should: one.year },
    }),
  ];
}

const YEARLY: ReadonlySet<NarrativeKind> = new Set([
  'applications',
  'handled',
  'reviews',
  'lawsuits',
  'permits',
  'penalties',
  'coercions',
]);

/** That there were no fees is held against the table by a check of its own. */
const isDenial = ({ what, value }: NarrativeFigure): boolean => what === 'business-fees' && value === 0;

/** Where no table counts applications: what came in against what went out, each told once. */
function balanceOf(one: ReadReport): Finding[] {
  if (tableOf(one, 'applications')) return [];
  const [received, before, handled, forward] = (
    ['applications', 'carried-over', 'handled', 'carried-forward'] as const
  ).map((what) => {
    const figures = one.report.figures.filter((figure) => figure.what === what);
    return new Set(figures.map(({ value }) => value)).size === 1 ? figures[0] : undefined;
  });
  if (!received || !before || !handled || !forward) return [];
  const should = received.value + before.value;
  const holds = handled.value + forward.value;
  if (should === holds) return [];
  const quotations = [...new Set([received, handled, forward].map(({ quotation }) => quotation))];
  return [
    onReport(meta, one, 'balance', quotations, {
      state: 'needs-review',
      text: 'balance',
      params: { received: received.value, before: before.value, holds, should },
    }),
  ];
}

interface Sums {
  allowed: readonly number[];
  quotation: string | null;
}

/** Sums of fractions: 12.5 × 10,000. */
const SAME = 0.5;

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
      return sum + (figure.is === 'number' ? figure.value * (counted.unit ?? 1) : 0);
    }, 0),
  );
  const known = allowed.flatMap((sum) => sum ?? []);
  const row = counted.sums[0]?.[0]?.split('/')[0] ?? '';
  return known.length === allowed.length ? { allowed: known, quotation: table.quotes[row] ?? null } : null;
}

function againstTable(one: ReadReport, figures: readonly NarrativeFigure[], sums: Sums): Finding[] {
  const values = [...new Set(figures.map(({ value }) => value))].filter(
    (value) => !sums.allowed.some((sum) => Math.abs(sum - value) < SAME),
  );
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
