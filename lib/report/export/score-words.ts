import type { Translate } from '../../../locales';
import type { AuditReport } from '../../model/audit-report';
import type { ScoreLine } from '../../model/score-line';

/** Whether a line has anything to tell: a fault, a bonus, an open question, or that it was left out. */
export const isScored = ({ count, open, waived, skipped }: ScoreLine): boolean =>
  count > 0 || open.length > 0 || waived.length > 0 || skipped;

/** `−2.5`, `+10`, `0`; words where nobody knows. */
export function pointsOfLine({ part, points }: ScoreLine, t: Translate): string {
  if (points === null) return t('report.scoreTable.unknown');
  if (points === 0) return '0';
  return part === 'bonus' ? `+${points}` : `−${points}`;
}

/** What else is to be said of a line: left out, or faults that were deducted elsewhere. */
export function lineState({ skipped, waived }: ScoreLine, t: Translate): string {
  if (skipped) return t('report.scoreTable.skipped');
  return waived.length > 0 ? t('report.scoreTable.waived', { count: waived.length }) : '';
}

/** Whose points these are, what they leave out, and what was guessed: sentences that stand by every estimate. */
export function scoreNotes(report: AuditReport, t: Translate): string[] {
  const { table, frame, vetoes, sum } = report.score;
  const notes = [
    table && t(`report.scoreNote.table.${table.origin}`, { name: table.name, source: table.source || 'none' }),
    vetoes.some(({ state }) => state === 'hit') && t('report.scoreNote.vetoed'),
    frame && !frame.isPortal && t('report.scoreNote.noPortal', { by: frame.isPortalBy }),
    frame?.isPortal && frame.isPortalBy === 'guess' && t('report.scoreNote.portalGuessed'),
    frame && !frame.hasServices && t('report.scoreNote.noServices', { by: frame.hasServicesBy }),
    sum && sum.open > 0 && t('report.scoreNote.open', { count: sum.open }),
  ];
  return notes.filter((note) => typeof note === 'string');
}
