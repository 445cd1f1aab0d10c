import type { Check } from '../../model/finding';
import { foreignDomain } from './foreign-domain';
import { malformedSiteCode } from './malformed-site-code';
import { missingFooterMarks } from './missing-footer-marks';
import { missingPageLabels } from './missing-page-labels';

export const siteChecks: readonly Check[] = [foreignDomain, missingFooterMarks, malformedSiteCode, missingPageLabels];
