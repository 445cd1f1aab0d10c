import type { ReportColumn } from '../../lib/model/audit-report';
import { ageOf, shareOf } from './age';

/** Ages as a share of what each column's threshold allows, so that news and annual reports fit one picture. */
export const ageBins = [
  'quarter',
  'half',
  'three-quarters',
  'in-time',
  'double',
  'fourfold',
  'beyond',
  'undated',
] as const;
export type AgeBin = (typeof ageBins)[number];

/** Bins whose columns are past their threshold. */
export const overdueBins: ReadonlySet<AgeBin> = new Set(['double', 'fourfold', 'beyond']);

/** The bin of a column; `undefined` for one that no threshold binds or whose list was not seen. */
export function ageBinOf({ verdict, detail }: Pick<ReportColumn, 'verdict' | 'detail'>): AgeBin | undefined {
  if (!detail.threshold || !['alive', 'outdated', 'cannot-tell'].includes(verdict)) return undefined;
  const age = ageOf(detail);
  if (!age) return detail.newest ? undefined : 'undated';
  const share = shareOf(age);
  if ((detail.overdueDays ?? 0) <= 0) {
    return share <= 0.25 ? 'quarter' : share <= 0.5 ? 'half' : share <= 0.75 ? 'three-quarters' : 'in-time';
  }
  return share <= 2 ? 'double' : share <= 4 ? 'fourfold' : 'beyond';
}

/** Number of columns in each bin. */
export function freshnessHistogram(columns: readonly ReportColumn[]): Record<AgeBin, number> {
  const counts = Object.fromEntries(ageBins.map((bin) => [bin, 0])) as Record<AgeBin, number>;
  for (const column of columns) {
    const bin = ageBinOf(column);
    if (bin) counts[bin]++;
  }
  return counts;
}
