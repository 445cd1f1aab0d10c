import type { Check } from '../../model/finding';
import { brokenCarryOver } from './broken-carry-over';
import { contradictoryColumnCounts } from './contradictory-column-counts';
import { contradictoryReportText } from './contradictory-report-text';
import { declaredIdleColumns } from './declared-idle-columns';
import { deniedDecisions } from './denied-decisions';
import { incompleteReportOpening } from './incomplete-report-opening';
import { inconsistentDocumentCounts } from './inconsistent-document-counts';
import { lateAnnualReports } from './late-annual-reports';
import { missingAnnualReports } from './missing-annual-reports';
import { missingReportParts } from './missing-report-parts';
import { missingReportTables } from './missing-report-tables';
import { onesidedReportProblems } from './onesided-report-problems';
import { persistingReportProblems } from './persisting-report-problems';
import { repeatedReportText } from './repeated-report-text';
import { unfilledReportCells } from './unfilled-report-cells';
import { unreadableAnnualReports } from './unreadable-annual-reports';
import { unstatedReportAssessment } from './unstated-report-assessment';
import { unstatedReportFees } from './unstated-report-fees';
import { wrongReportPeriod } from './wrong-report-period';
import { wrongReportTotals } from './wrong-report-totals';

export const annualReportChecks: readonly Check[] = [
  missingAnnualReports,
  lateAnnualReports,
  unreadableAnnualReports,
  missingReportParts,
  missingReportTables,
  unfilledReportCells,
  wrongReportTotals,
  brokenCarryOver,
  inconsistentDocumentCounts,
  contradictoryReportText,
  contradictoryColumnCounts,
  wrongReportPeriod,
  incompleteReportOpening,
  unstatedReportFees,
  unstatedReportAssessment,
  declaredIdleColumns,
  persistingReportProblems,
  deniedDecisions,
  repeatedReportText,
  onesidedReportProblems,
];
