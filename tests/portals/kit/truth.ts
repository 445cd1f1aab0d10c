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

/** What every government discloses: fourteen categories of article 20; cities and counties those of article 21, too. */
const GOVERNMENTS: Partial<Record<PortalTruth['level'], string[]>> = Object.fromEntries(
  (['national', 'provincial', 'city', 'county'] as const).map((level) => [
    level,
    [
      ...Array.from({ length: 14 }, (_, i) => `REG-20-${i + 1}`),
      ...(level === 'city' || level === 'county' ? ['REG-21-CITY'] : []),
    ],
  ]),
);

/**
 * Categories of the Regulation's articles 20 and 21 whose columns hold nothing at all, and of a government those that have
 * no column. What another site holds is not missing.
 */
function missingDisclosures(columns: readonly ColumnTruth[], level: PortalTruth['level']): string[] {
  const wanted = new Set([
    ...(GOVERNMENTS[level] ?? []),
    ...columns.flatMap(({ category }) => (category?.startsWith('REG-2') ? [category] : [])),
  ]);
  for (const { category, verdict } of columns) {
    if (category && ['alive', 'outdated', 'single-content', 'external'].includes(verdict)) wanted.delete(category);
  }
  return [...wanted].sort();
}

type Fault = PortalTruth['plantedFaults'][number];

/** Indicators that deduct for one kind of column; every other kind falls under 其他栏目. */
const INDICATORS: Readonly<Record<string, string>> = {
  news: 'IND-DED-NEWS',
  statistics: 'IND-DED-DATA',
  reply: 'IND-DED-INT-OPEN',
  survey: 'IND-DED-INT-SURVEY',
  interview: 'IND-DED-INT-SURVEY',
  press: 'IND-DED-INT-SURVEY',
  'annual-report': 'REG-49-DEADLINE',
  'website-report': 'GUIDE-YEARLY',
  interpretation: 'GUIDE-COLUMN',
  response: 'GUIDE-COLUMN',
  party: 'GUIDE-COLUMN',
  investment: 'GUIDE-COLUMN',
  'data-open': 'GUIDE-COLUMN',
};

function indicatorOf({ verdict, kind, level }: ColumnTruth): string {
  if (verdict === 'unreachable') return 'IND-DED-FUN-LINK';
  if (verdict === 'outdated' && kind === 'policy' && level === 1) return 'IND-DED-POLICY';
  return verdict === 'empty' ? 'IND-DED-COLUMN' : (INDICATORS[kind] ?? 'IND-DED-COLUMN');
}

/** Each dead column is a fault that the inspection indicators deduct, or advise on. */
const columnFaults = (columns: readonly ColumnTruth[]): Fault[] =>
  columns
    .filter(({ verdict }) => ['empty', 'outdated', 'unreachable'].includes(verdict))
    .map((column) => ({
      ruleId: indicatorOf(column),
      url: column.url,
      note: `${column.name}: ${column.verdict}`,
    }));

/** Kinds whose age costs no points: they make no column one that ought to be updated. */
const ADVISED = new Set(['GUIDE-COLUMN', 'IND-DED-INT-SURVEY']);

/** Enough dead columns fail the whole site (单项否决); each of them is then a fault once more. */
function columnVetoes(columns: readonly ColumnTruth[]): Fault[] {
  const outdated = columns.filter(({ verdict }) => verdict === 'outdated');
  const empty = columns.filter(({ verdict }) => verdict === 'empty');
  const key = outdated.filter(
    ({ kind, level }) => kind === 'news' || (level === 1 && (kind === 'notice' || kind === 'policy')),
  );
  const long = [...outdated.filter((column) => !ADVISED.has(indicatorOf(column))), ...empty];
  const veto = (ruleId: string, of: readonly ColumnTruth[], limit: number): Fault[] =>
    of.length < limit ? [] : of.map(({ url, name }) => ({ ruleId, url, note: `${name}: one of ${of.length}` }));
  return [
    ...veto('IND-VETO-COLUMN-1', key, 5),
    ...veto('IND-VETO-COLUMN-2', long, 10),
    ...veto('IND-VETO-COLUMN-3', empty, 5),
  ];
}

/** The truth with faults of the whole site that its every page has, by rule id and what is missing. */
export function withSiteFaults(
  truth: PortalTruth,
  faults: readonly (readonly [ruleId: string, note: string])[],
): PortalTruth {
  const added = faults.map(([ruleId, note]) => ({ ruleId, url: truth.url, note }));
  return { ...truth, plantedFaults: [...truth.plantedFaults, ...added] };
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
    missingDisclosures: missingDisclosures(columns, of.level),
    plantedFaults: [...columnFaults(columns), ...columnVetoes(columns)],
  };
}
