import type { Check } from '../../model/finding';
import { hiddenWebsiteReport } from './hidden-website-report';
import { lateWebsiteReport } from './late-website-report';
import { missingWebsiteReport } from './missing-website-report';

export const websiteReportChecks: readonly Check[] = [missingWebsiteReport, lateWebsiteReport, hiddenWebsiteReport];
