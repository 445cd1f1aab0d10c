import type { Coverage, ReportColumn, Score, VetoCount } from '../model/audit-report';
import type { Finding } from '../model/finding';
import type { Standard } from '../model/standard';
import { vetoCounts } from './vetoes';

/** Points that can be lost before the rest of the hundred is below sixty and the site fails (part 2 of the indicators). */
const POINTS_TO_SPARE = 40;

/**
 * How the portal stands (评分). Never an official score: most deductions of the indicators have no published number of
 * points, so only the known ones are summed and the others counted. `passed` says that no veto indicator looked into is
 * hit, not more.
 */
export function scoreOf(
  columns: readonly ReportColumn[],
  findings: readonly Finding[],
  standard: Standard,
  { sections }: Pick<Coverage, 'sections'>,
  incomplete: boolean,
): Score {
  const vetoes = vetoCounts(findings, standard);
  const deductions = deductionsOf(columns, findings);
  const knownDeduction = deductions.reduce<number>((sum, points) => sum + (points ?? 0), 0);
  return {
    outcome: outcomeOf(vetoes, knownDeduction, incomplete || tooLittle(sections)),
    vetoes,
    knownDeduction,
    unpricedFaults: deductions.filter((points) => points === null).length,
  };
}

function outcomeOf(vetoes: readonly VetoCount[], knownDeduction: number, open: boolean): Score['outcome'] {
  if (vetoes.some(({ state }) => state === 'hit')) return 'failed';
  if (open || vetoes.some(({ state }) => state === 'needs-review')) return 'undecided';
  // The points are known, but not where an indicator's deductions are capped: the sum alone proves no failure.
  return knownDeduction > POINTS_TO_SPARE ? 'undecided' : 'passed';
}

/** Fewer than half of the known columns were judged, or none is known: a portal is not fine for want of a look at it. */
function tooLittle(sections: Coverage['sections']): boolean {
  const known = sections.reduce((sum, section) => sum + section.known, 0);
  const lookedAt = sections.reduce((sum, section) => sum + section.lookedAt, 0);
  return lookedAt === 0 || lookedAt * 2 < known;
}

/**
 * Points of every certain fault, `null` where they are not known. A column that is empty or outdated is deducted for
 * once, whatever else is found on it (国办秘函〔2019〕19号, frame).
 */
function deductionsOf(columns: readonly ReportColumn[], findings: readonly Finding[]): (number | null)[] {
  const dead = new Set(
    columns.filter(({ verdict }) => verdict === 'empty' || verdict === 'outdated').map(({ id }) => id),
  );
  const faults = new Map<string, number | null>();
  for (const { id, severity, state, columnId, points } of findings) {
    if (severity !== 'deduct' || state !== 'violation') continue;
    const fault = columnId !== null && dead.has(columnId) ? columnId : id;
    const known = faults.get(fault) ?? null;
    faults.set(fault, points === null ? known : Math.max(points, known ?? 0));
  }
  return [...faults.values()];
}
