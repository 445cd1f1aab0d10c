import type { Column } from '../../model/column';
import type { NoOccurrence } from '../../model/declaration';
import type { Evidence } from '../../model/evidence';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { eventKinds } from '../../standards/column-kinds/events';
import { figureOf } from '../../text/figure';
import { isOwnReport } from '../../text/report-owner';
import { pagesOfColumn } from '../annual-report/listed-reports';
import { readReports, tableOf } from '../annual-report/reports';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'contradicted-statements',
  title: 'checks.contradictedStatements.title',
  basis: ['GUIDE-COLUMN', 'REG-53-STALE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** What other pages say against a statement. */
interface Contradiction {
  text: 'message' | 'report';
  params: Record<string, string | number>;
  evidence: Evidence[];
}

/**
 * Statements that nothing happened (无发生说明) which other pages of the portal contradict: a decision dated in the period,
 * or the annual report's count for the year. Bodies share a portal, so that another body's decision proves nothing.
 */
export const contradictedStatements: Check = {
  meta,
  run: (portal) =>
    portal.columns.flatMap((column) => {
      if (column.declared?.what !== 'no-occurrence') return [];
      const found = inLists(portal, column, column.declared) ?? inReport(portal, column, column.declared);
      return found ? [finding(column, column.declared, found)] : [];
    }),
};

function finding(column: Column, { unit, on, from, until }: NoOccurrence, found: Contradiction): Finding {
  const made = onColumn(meta, column, {
    state: 'needs-review',
    text: found.text,
    params: { unit, on, from, until, ...found.params },
  });
  return { ...made, evidence: [...made.evidence, ...found.evidence] };
}

/** One kind has columns of several things: a penalty contradicts no statement on 行政强制. */
const APART = ['处罚', '强制', '土地', '房屋'];

/** 双公示 columns hold permits and penalties of all kinds. */
const SHARED_BY: ReadonlySet<Column['kind']> = new Set(['permit', 'penalty']);

function inLists(portal: Portal, column: Column, { unit, from, until }: NoOccurrence): Contradiction | null {
  const proof = eventKinds.get(column.kind)?.items;
  if (!proof) return null;
  const apart = APART.filter((word) => column.name.includes(word));
  const isWholeBody = portal.name.includes(unit) || unit.includes(portal.name);
  for (const other of portal.columns) {
    const isSame = other.id === column.id;
    if (other.kind !== column.kind && !(other.kind === 'credit' && SHARED_BY.has(column.kind))) continue;
    for (const page of pagesOfColumn(portal, other)) {
      const list = page.facts.lists.find((one, at) => at === page.facts.mainList || one.source === 'endpoint');
      for (const { title, date, precision } of list?.items ?? []) {
        if (precision !== 'day' || date === null || date < from || date > until || !proof.test(title)) continue;
        if (!isSame && !isWholeBody && !namesBody(title, unit)) continue;
        if (!isSame && apart.length > 0 && !apart.some((word) => title.includes(word))) continue;
        return {
          text: 'message',
          params: { column: other.name, item: title, date },
          evidence: [evidenceOf(page, title)],
        };
      }
    }
  }
  return null;
}

/** 青石县民政局 is named by 民政局, its own part of the name. */
const namesBody = (title: string, unit: string): boolean =>
  title.includes(unit) || title.includes(unit.replace(/^.{2,8}?(?:省|市|县|区|旗|州)/, ''));

/** Rows of the report's table 2 that count what fills a column. */
function rowsOf({ kind, name }: Column): readonly string[] {
  if (kind === 'permit') return ['permit'];
  if (kind !== 'penalty') return [];
  return name.includes('强制') ? (name.includes('处罚') ? ['penalty', 'coercion'] : ['coercion']) : ['penalty'];
}

/** The body's own annual report counts decisions of a year that the statement covers whole. */
function inReport(portal: Portal, column: Column, { unit, from, until }: NoOccurrence): Contradiction | null {
  if (!portal.name.includes(unit) && !unit.includes(portal.name)) return null;
  for (const one of readReports(portal)) {
    if (from > `${one.year}-01-01` || until < `${one.year}-12-31`) continue;
    if (isOwnReport(one.title, portal) !== true) continue;
    const table = tableOf(one, 'disclosure');
    for (const row of rowsOf(column)) {
      const cell = table?.certain ? figureOf(table.cells[row]?.decisions ?? '') : null;
      if (cell?.is !== 'number' || cell.value <= 0) continue;
      return {
        text: 'report',
        params: { report: one.title, count: cell.value },
        evidence: [evidenceOf(one.page, table?.quotes[row] ?? null)],
      };
    }
  }
  return null;
}
