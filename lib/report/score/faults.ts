import { emptyColumns } from '../../checks/columns/empty-columns';
import { outdatedColumns } from '../../checks/columns/outdated-columns';
import { locallyOutdatedColumns } from '../../checks/declarations/locally-outdated-columns';
import type { ReportColumn } from '../../model/audit-report';
import type { Finding } from '../../model/finding';
import { INSPECTOR } from '../inspection/answer-findings';

/** What is charged to one indicator once. */
export interface Charge {
  finding: Finding;
  /** Faults in it: one, but for those an inspector counted. */
  count: number;
  /** Points that the standard's public text gives for it. */
  points: number | null;
}

/** Deductions of one indicator; `null` stands for faults that rest on none of them. */
export interface IndicatorFaults {
  charges: Charge[];
  /** Certain as well, and already deducted for elsewhere or found twice. */
  waived: Finding[];
  open: Finding[];
}

const DEAD: ReadonlySet<string> = new Set([emptyColumns.meta.id, outdatedColumns.meta.id]);

/** What only a local document calls outdated costs no national points, whatever rule it rests on. */
const LOCAL = locallyOutdatedColumns.meta.id;

/** Indicators whose faults are addresses: one that two checks name is one fault. */
const BY_ADDRESS: ReadonlySet<string> = new Set(['IND-DED-FUN-LINK']);

/** The indicator a finding is deducted under: the first that it names, so that it never costs twice. */
export const indicatorOf = ({ basis }: Finding): string | null =>
  basis.find((rule) => rule.startsWith('IND-DED-')) ?? null;

/**
 * Faults by indicator (扣分). A column that is empty or outdated is deducted for once, as that, whatever else is found on
 * it (国办秘函〔2019〕19号, frame). What an inspector counted holds the faults that checks found: only the rest is added.
 */
export function faultsByIndicator(
  columns: readonly ReportColumn[],
  findings: readonly Finding[],
): Map<string | null, IndicatorFaults> {
  const isWaived = waiver(columns, findings);
  const faults = new Map<string | null, IndicatorFaults>();
  // The inspector's own findings come last: they are counted beside the others.
  const deductions = findings.filter(({ severity, check }) => severity === 'deduct' && check !== LOCAL);
  for (const finding of [...deductions.filter(isOthers), ...deductions.filter((each) => !isOthers(each))]) {
    const indicator = indicatorOf(finding);
    const sum = faults.get(indicator) ?? { charges: [], waived: [], open: [] };
    faults.set(indicator, sum);
    if (finding.state === 'needs-review') sum.open.push(finding);
    else if (isWaived(finding)) sum.waived.push(finding);
    else sum.charges.push(chargeOf(finding, sum.charges));
  }
  return faults;
}

const isOthers = ({ check }: Finding): boolean => check !== INSPECTOR;

function chargeOf(finding: Finding, charged: readonly Charge[]): Charge {
  if (isOthers(finding)) return { finding, count: 1, points: finding.points };
  const before = charged.reduce((sum, { count }) => sum + count, 0);
  const isCharged = charged.some(({ points }) => points !== null);
  const counted = Number(finding.message.params.count ?? 1);
  return { finding, count: Math.max(0, counted - before), points: isCharged ? null : finding.points };
}

/** Tells which findings cost nothing more, of those that are certain. Each is asked about once, in order. */
function waiver(columns: readonly ReportColumn[], findings: readonly Finding[]): (finding: Finding) => boolean {
  const dead = columns.filter(({ verdict }) => verdict === 'empty' || verdict === 'outdated');
  const ids = new Set(dead.map(({ id }) => id));
  const byUrl = new Map(dead.map(({ url, id }) => [url, id]));
  const columnOf = ({ columnId, url }: Finding): string | null => {
    const column = columnId ?? byUrl.get(url);
    return column !== undefined && ids.has(column) ? column : null;
  };
  const chargedAs = new Map<string, string>();
  const certain = findings.filter(({ severity, state }) => severity === 'deduct' && state === 'violation');
  for (const finding of [...certain.filter(({ check }) => DEAD.has(check)), ...certain]) {
    const column = columnOf(finding);
    if (column !== null && !chargedAs.has(column)) chargedAs.set(column, finding.id);
  }
  const addresses = new Set<string>();
  return (finding) => {
    const column = columnOf(finding);
    if (column !== null) return chargedAs.get(column) !== finding.id;
    const indicator = indicatorOf(finding);
    if (!isOthers(finding) || indicator === null || !BY_ADDRESS.has(indicator)) return false;
    const key = `${indicator} ${finding.url}`;
    if (addresses.has(key)) return true;
    addresses.add(key);
    return false;
  };
}
