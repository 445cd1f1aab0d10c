import type { Check } from '../../model/finding';
import { contradictorySiteCodes } from './contradictory-site-codes';
import { failingSearch } from './failing-search';
import { foreignDomain } from './foreign-domain';
import { insecureTransport } from './insecure-transport';
import { irregularDomain } from './irregular-domain';
import { malformedRecords } from './malformed-records';
import { malformedSiteCode } from './malformed-site-code';
import { missingFindErrors } from './missing-find-errors';
import { missingFooterMarks } from './missing-footer-marks';
import { missingPageLabels } from './missing-page-labels';
import { missingSearch } from './missing-search';
import { surplusSite } from './surplus-site';
import { unnamedPages } from './unnamed-pages';

export const siteChecks: readonly Check[] = [
  foreignDomain,
  irregularDomain,
  surplusSite,
  insecureTransport,
  missingFooterMarks,
  malformedSiteCode,
  contradictorySiteCodes,
  malformedRecords,
  missingFindErrors,
  missingSearch,
  failingSearch,
  missingPageLabels,
  unnamedPages,
];
