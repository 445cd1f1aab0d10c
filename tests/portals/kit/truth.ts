import type { ColumnTruth } from '../sample-portal';
import type { PlacedColumn } from './column-plan';
import type { Day } from './days';
import { categoryOf } from './kinds';
import { verdictOf } from './verdict';

const absolute = (host: string, at: string): string => (/^https?:/.test(at) ? at : `http://${host}${at}`);

/** The truth about one column, from the data that its pages are made of. */
export function columnTruth<Look>(column: PlacedColumn<Look>, host: string, now: Day): ColumnTruth {
  const { plan, section, level, path } = column;
  return {
    name: plan.name,
    url: absolute(host, plan.at),
    aliases: plan.aliases.map((alias) => absolute(host, alias)),
    section,
    level,
    path,
    kind: plan.kind,
    category: categoryOf(plan.kind),
    ...verdictOf(plan.holds, plan.kind, now),
  };
}

/** Categories of the Regulation's articles 20 and 21 whose columns hold nothing at all. */
export function missingDisclosures(columns: readonly ColumnTruth[]): string[] {
  const wanted = new Set(columns.flatMap(({ category }) => (category?.startsWith('REG-2') ? [category] : [])));
  for (const { category, verdict } of columns) {
    if (category && ['alive', 'outdated', 'single-content'].includes(verdict)) wanted.delete(category);
  }
  return [...wanted].sort();
}

/** Each dead column is a fault that the inspection indicators deduct. */
export function columnFaults(columns: readonly ColumnTruth[]): { ruleId: string; url: string; note: string }[] {
  return columns
    .filter(({ verdict }) => ['empty', 'outdated', 'unreachable'].includes(verdict))
    .map(({ url, verdict, name }) => ({
      ruleId: verdict === 'unreachable' ? 'IND-DED-FUN-LINK' : 'IND-DED-COLUMN',
      url,
      note: `${name}: ${verdict}`,
    }));
}
