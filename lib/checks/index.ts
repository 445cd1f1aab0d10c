import type { Instant } from '../model/day';
import type { Check, Finding } from '../model/finding';
import type { Portal } from '../model/portal';
import type { Standard } from '../model/standard';
import { brokenCarryOver } from './annual-report/broken-carry-over';
import { contradictoryColumnCounts } from './annual-report/contradictory-column-counts';
import { contradictoryReportText } from './annual-report/contradictory-report-text';
import { declaredIdleColumns } from './annual-report/declared-idle-columns';
import { deniedDecisions } from './annual-report/denied-decisions';
import { incompleteReportOpening } from './annual-report/incomplete-report-opening';
import { lateAnnualReports } from './annual-report/late-annual-reports';
import { missingAnnualReports } from './annual-report/missing-annual-reports';
import { missingReportParts } from './annual-report/missing-report-parts';
import { missingReportTables } from './annual-report/missing-report-tables';
import { onesidedReportProblems } from './annual-report/onesided-report-problems';
import { repeatedReportText } from './annual-report/repeated-report-text';
import { unfilledReportCells } from './annual-report/unfilled-report-cells';
import { unreadableAnnualReports } from './annual-report/unreadable-annual-reports';
import { unstatedReportFees } from './annual-report/unstated-report-fees';
import { wrongReportPeriod } from './annual-report/wrong-report-period';
import { wrongReportTotals } from './annual-report/wrong-report-totals';
import { emptyColumns } from './columns/empty-columns';
import { longOutdatedColumns } from './columns/long-outdated-columns';
import { outdatedColumns } from './columns/outdated-columns';
import { outdatedKeyColumns } from './columns/outdated-key-columns';
import { tooManyEmptyColumns } from './columns/too-many-empty-columns';
import { undatedColumns } from './columns/undated-columns';
import { unreachableColumns } from './columns/unreachable-columns';
import { blankDocumentFields } from './documents/blank-document-fields';
import { impossibleDocumentDates } from './documents/impossible-document-dates';
import { latePublication } from './documents/late-publication';
import { outdatedHome } from './home/outdated-home';
import { slowHome } from './home/slow-home';
import { brokenLinks } from './links/broken-links';
import { irregularPlatformName } from './platform/irregular-platform-name';
import { missingPlatformBlocks } from './platform/missing-platform-blocks';
import { foreignDomain } from './site/foreign-domain';
import { malformedSiteCode } from './site/malformed-site-code';
import { missingFooterMarks } from './site/missing-footer-marks';
import { missingPageLabels } from './site/missing-page-labels';

/** Every check there is, vetoes first. */
export const checks: readonly Check[] = [
  outdatedHome,
  outdatedKeyColumns,
  longOutdatedColumns,
  tooManyEmptyColumns,
  emptyColumns,
  outdatedColumns,
  unreachableColumns,
  undatedColumns,
  brokenLinks,
  slowHome,
  foreignDomain,
  missingFooterMarks,
  malformedSiteCode,
  missingPageLabels,
  missingPlatformBlocks,
  irregularPlatformName,
  blankDocumentFields,
  latePublication,
  impossibleDocumentDates,
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

/** All findings on a portal, in the order of the checks and of the portal's columns. Pure. */
export function runChecks(portal: Portal, standard: Standard, now: Instant): Finding[] {
  return checks.flatMap((check) => check.run(portal, standard, now));
}
