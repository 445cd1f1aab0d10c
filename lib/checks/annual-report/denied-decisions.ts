import type { ColumnKind } from '../../model/column';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { figureOf } from '../../text/figure';
import { isOwnReport } from '../../text/report-owner';
import { evidenceOf } from '../look';
import { pagesOfColumn } from './listed-reports';
import { onReport, type ReadReport, reportsInForm, tableOf } from './reports';

const meta = {
  id: 'denied-decisions',
  title: 'checks.deniedDecisions.title',
  basis: ['REP-CONTENT-PORTAL'],
  severity: 'advice',
  mode: 'assisted',
} as const;

interface Kind {
  row: 'permit' | 'penalty';
  figure: 'permits' | 'penalties';
  column: ColumnKind;
  /** Titles of decisions; lists of items, bases and yearly statistics are none. */
  decision: RegExp;
}

const KINDS: readonly Kind[] = [
  { row: 'penalty', figure: 'penalties', column: 'penalty', decision: /处罚决定|罚决?字|罚〔\d{4}〕|行政处罚信息公示/ },
  {
    row: 'permit',
    figure: 'permits',
    column: 'permit',
    decision: /许可决定|准予|许可〔\d{4}〕|行政许可信息公示|关于.{2,40}的批复/,
  },
];

/** Permits or penalties of a year that a report says had none (in its table or its words), in the portal's own columns. */
export const deniedDecisions: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal)
      .filter(({ title }) => isOwnReport(title, portal) === true)
      .flatMap((one) => KINDS.flatMap((kind) => contradictionOf(portal, one, kind) ?? [])),
};

function contradictionOf(portal: Portal, one: ReadReport, { row, figure, column, decision }: Kind): Finding | null {
  const table = tableOf(one, 'disclosure');
  const cell = table?.certain ? figureOf(table.cells[row]?.decisions ?? '') : null;
  const sentence = one.report.figures.find(({ what, value }) => what === figure && value === 0);
  const none = cell?.is === 'number' ? cell.value === 0 : sentence !== undefined;
  if (!none) return null;
  for (const candidate of portal.columns) {
    if (candidate.kind !== column) continue;
    for (const page of pagesOfColumn(portal, candidate))
      for (const list of page.facts.lists)
        for (const { title, date, precision } of list.items)
          if (precision === 'day' && date?.startsWith(`${one.year}-`) && decision.test(title)) {
            const quote = cell?.is === 'number' ? (table?.quotes[row] ?? null) : (sentence?.quotation ?? null);
            const found = onReport(meta, one, row, [quote], {
              state: 'needs-review',
              params: { kind: row, column: candidate.name, item: title, date },
            });
            return { ...found, evidence: [...found.evidence, evidenceOf(page, title)] };
          }
  }
  return null;
}
