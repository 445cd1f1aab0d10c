import {
  feeQuestions,
  grassrootsQuestions,
  platformQuestions,
  regulationQuestions,
  reportQuestions,
} from './disclosure';
import { indicatorQuestions } from './indicators';
import type { InspectionQuestion } from './question';
import { bodyQuestions, deadlineQuestions, guidelineQuestions } from './site';

export type { InspectionQuestion } from './question';

/** Every rule that a person may have to answer, gravest part first. A report leaves out what checks decide. */
export const inspectionQuestions: readonly InspectionQuestion[] = [
  ...indicatorQuestions,
  ...regulationQuestions,
  ...feeQuestions,
  ...reportQuestions,
  ...platformQuestions,
  ...guidelineQuestions,
  ...deadlineQuestions,
  ...grassrootsQuestions,
  ...bodyQuestions,
];

/** Rules that no question follows from, and why; for docs/coverage.md. */
export const rulesWithoutDuty: ReadonlyMap<string, string> = new Map([
  ['REG-16-INTERNAL', 'allows to withhold: its absence is no fault'],
  ['REP-OLDFORM', 'tells which reports the format is not applied to: checks of reports keep to it'],
]);
