import type { Translate } from '../../../locales';
import type { AuditReport } from '../../model/audit-report';
import type { ScoreLine } from '../../model/score-line';
import { groupByCheck } from '../group-findings';

/** Whether a line has anything to tell: a fault, a bonus, an open question, or that it was left out. */
export const isScored = ({ count, open, waived, skipped }: ScoreLine): boolean =>
  count > 0 || open.length > 0 || waived.length > 0 || skipped;

/** Points as people write them: `2.5`, `0.1`; `?` where nobody tells. */
export const pointsOrUnknown = (points: number | null): string => (points === null ? '?' : String(points));

/** `−2.5`, `+10`, `0`; words where nobody knows. */
export function pointsOfLine({ part, points }: ScoreLine, t: Translate): string {
  if (points === null) return t('report.scoreTable.unknown');
  if (points === 0) return '0';
  return part === 'bonus' ? `+${points}` : `−${points}`;
}

/** What else is to be said of a line: left out, faults that were deducted elsewhere, what is open. */
export function lineRemark({ skipped, waived }: ScoreLine, t: Translate): string {
  if (skipped) return t('report.scoreTable.skipped');
  return waived.length > 0 ? t('report.scoreTable.waived', { count: waived.length }) : '';
}

/** The estimate in one sentence; `null` where nothing is estimated. */
export function estimateText({ score }: AuditReport, t: Translate): string | null {
  const { table, estimate } = score;
  if (!table || typeof estimate !== 'number') return null;
  return t('report.scoreTable.estimate', { origin: table.origin, name: table.name, points: estimate });
}

/** How the estimate comes about. */
export function sumText({ score }: AuditReport, t: Translate): string | null {
  if (!score.sum) return null;
  const { base, deducted, partTwo, bonus, bonusCounts } = score.sum;
  return t('report.scoreTable.sum', { base, deducted, partTwo, bonus, counts: String(bonusCounts) });
}

/** Whose points these are, what they leave out, and what was guessed: sentences that stand by every estimate. */
export function scoreNotes(report: AuditReport, t: Translate): string[] {
  const { table, frame, vetoes, sum, lines = [] } = report.score;
  const doubtful = lines.reduce((count, { open }) => count + open.length, 0);
  const notes = [
    table
      ? t(`report.scoreNote.table.${table.origin}`, { name: table.name, source: table.source || 'none' })
      : t('report.scoreNote.noTable'),
    vetoes.some(({ state }) => state === 'hit') && t('report.scoreNote.vetoed'),
    frame && !frame.isPortal && t('report.scoreNote.noPortal', { by: frame.isPortalBy }),
    frame?.isPortal && frame.isPortalBy === 'guess' && t('report.scoreNote.portalGuessed'),
    frame && !frame.hasServices && t('report.scoreNote.noServices', { by: frame.hasServicesBy }),
    sum && sum.open > 0 && t('report.scoreNote.open', { count: sum.open }),
    doubtful > 0 && t('report.scoreNote.doubtful', { count: doubtful }),
  ];
  return notes.filter((note) => typeof note === 'string');
}

/** Numbers that findings have in the report's list, by id. */
export const findingNumbers = (report: AuditReport): ReadonlyMap<string, number> =>
  new Map(
    groupByCheck(report.findings)
      .flatMap(({ findings }) => findings)
      .map(({ id }, index) => [id, index + 1]),
  );

/** `3、5–9`: runs of numbers in one. */
export function numberRuns(numbers: readonly number[], separator: string): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(separator);
}
