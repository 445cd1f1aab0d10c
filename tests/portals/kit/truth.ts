import type { ColumnTruth, PortalTruth } from '../sample-portal';
import type { PlacedColumn } from './column-plan';
import type { Day } from './days';
import { categoryOf } from './kinds';
import { verdictOf } from './verdict';

const absolute = (host: string, at: string): string => (/^https?:/.test(at) ? at : `http://${host}${at}`);

/** The truth about one column, from the data that its pages are made of. */
function columnTruth<Look>(column: PlacedColumn<Look>, host: string, now: Day): ColumnTruth {
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
function missingDisclosures(columns: readonly ColumnTruth[]): string[] {
  const wanted = new Set(columns.flatMap(({ category }) => (category?.startsWith('REG-2') ? [category] : [])));
  for (const { category, verdict } of columns) {
    if (category && ['alive', 'outdated', 'single-content'].includes(verdict)) wanted.delete(category);
  }
  return [...wanted].sort();
}

/** Each dead column is a fault that the inspection indicators deduct. */
function columnFaults(columns: readonly ColumnTruth[]): { ruleId: string; url: string; note: string }[] {
  return columns
    .filter(({ verdict }) => ['empty', 'outdated', 'unreachable'].includes(verdict))
    .map(({ url, verdict, name }) => ({
      ruleId: verdict === 'unreachable' ? 'IND-DED-FUN-LINK' : 'IND-DED-COLUMN',
      url,
      note: `${name}: ${verdict}`,
    }));
}

/** The truth about a portal on one day, from its columns. */
export function portalTruth<Look>(
  of: Pick<PortalTruth, 'name' | 'siteCode' | 'level'> & { host: string },
  placed: readonly PlacedColumn<Look>[],
  now: Day,
): PortalTruth {
  const columns = placed.map((column) => columnTruth(column, of.host, now));
  return {
    now: `${now}T10:00:00+08:00`,
    url: `http://${of.host}/`,
    name: of.name,
    siteCode: of.siteCode,
    level: of.level,
    columns,
    missingDisclosures: missingDisclosures(columns),
    plantedFaults: columnFaults(columns),
  };
}
