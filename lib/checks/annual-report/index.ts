import type { Check } from '../../model/finding';
import { brokenCarryOver } from './broken-carry-over';
import { contradictoryColumnCounts } from './contradictory-column-counts';
import { contradictoryReportText } from './contradictory-report-text';
import { declaredIdleColumns } from './declared-idle-columns';
import { deniedDecisions } from './denied-decisions';
import { incompleteReportOpening } from './incomplete-report-opening';
import { lateAnnualReports } from './late-annual-reports';
import { missingAnnualReports } from './missing-annual-reports';
import { missingReportParts } from './missing-report-parts';
import { missingReportTables } from './missing-report-tables';
import { onesidedReportProblems } from './onesided-report-problems';
import { repeatedReportText } from './repeated-report-text';
import { unfilledReportCells } from './unfilled-report-cells';
import { unreadableAnnualReports } from './unreadable-annual-reports';
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
  contradictoryReportText,
  contradictoryColumnCounts,
  wrongReportPeriod,
  incompleteReportOpening,
  unstatedReportFees,
  declaredIdleColumns,
  deniedDecisions,
  repeatedReportText,
  onesidedReportProblems,
];
