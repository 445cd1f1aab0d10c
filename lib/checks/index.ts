import type { Instant } from '../model/day';
import type { Check, Finding } from '../model/finding';
import type { Portal } from '../model/portal';
import type { Standard } from '../model/standard';
import { annualReportChecks } from './annual-report';
import { columnsChecks } from './columns';
import { declarationsChecks } from './declarations';
import { disclosuresChecks } from './disclosures';
import { documentsChecks } from './documents';
import { homeChecks } from './home';
import { interactionChecks } from './interaction';
import { linksChecks } from './links';
import { platformChecks } from './platform';
import { safetyChecks } from './safety';
import { serviceChecks } from './service';
import { siteChecks } from './site';
import { websiteReportChecks } from './website-report';

/** Every check there is, area by area. */
export const checks: readonly Check[] = [
  ...safetyChecks,
  ...homeChecks,
  ...columnsChecks,
  ...linksChecks,
  ...siteChecks,
  ...platformChecks,
  ...disclosuresChecks,
  ...interactionChecks,
  ...serviceChecks,
  ...documentsChecks,
  ...annualReportChecks,
  ...websiteReportChecks,
  ...declarationsChecks,
];

/** All findings on a portal, in the order of the checks and of the portal's columns. Pure. */
export function runChecks(portal: Portal, standard: Standard, now: Instant): Finding[] {
  return checks.flatMap((check) => check.run(portal, standard, now));
}
