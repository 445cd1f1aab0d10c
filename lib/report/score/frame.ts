import type { Answer } from '../../model/answer';
import type { ReportColumn } from '../../model/audit-report';
import type { Level } from '../../model/portal';
import type { ScoreFrame } from '../../model/score-line';
import { GOVERNMENTS } from '../../standards/disclosure-duties';

const SERVICES = 'IND-DED-SVC-';

/** Whether an indicator is one of the services (办事服务). */
export const isServiceIndicator = (ruleId: string): boolean => ruleId.startsWith(SERVICES);

/**
 * What of the indicators holds for this portal (国办秘函〔2019〕19号, frame). What the inspector has not said is taken from
 * the level, and where that leaves a doubt, guessed: a township has no portal of its own, a department without any service
 * column serves nobody outside.
 */
export function frameOf(
  level: Level,
  columns: readonly Pick<ReportColumn, 'kind'>[],
  answers: readonly Answer[],
): ScoreFrame {
  const said = (ruleId: string): boolean | undefined => {
    const answer = answers.find((each) => each.ruleId === ruleId)?.answer;
    return answer === undefined || answer === 'not-applicable' ? undefined : answer === 'met';
  };
  const by = GOVERNMENTS.has(level) ? 'level' : 'guess';
  const isPortal = said('IND-FRAME-PORTAL');
  const hasServices = said('IND-FRAME-SERVICES');
  return {
    isPortal: isPortal ?? level !== 'township',
    isPortalBy: isPortal === undefined ? by : 'answer',
    hasServices: hasServices ?? (level !== 'department' || columns.some(({ kind }) => kind === 'service')),
    hasServicesBy: hasServices === undefined ? by : 'answer',
  };
}
