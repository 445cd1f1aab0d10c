import type { Check } from '../../model/finding';
import { incompleteFunctions } from './incomplete-functions';
import { incompleteLeaders } from './incomplete-leaders';
import { incompleteServiceGuides } from './incomplete-service-guides';
import { missingBasicColumns } from './missing-basic-columns';
import { missingServiceForms } from './missing-service-forms';
import { missingSiteFunctions } from './missing-site-functions';
import { noServices } from './no-services';
import { outdatedProfile } from './outdated-profile';
import { outdatedServiceStatistics } from './outdated-service-statistics';

export const serviceChecks: readonly Check[] = [
  noServices,
  incompleteServiceGuides,
  missingServiceForms,
  outdatedServiceStatistics,
  missingBasicColumns,
  incompleteFunctions,
  incompleteLeaders,
  outdatedProfile,
  missingSiteFunctions,
];
