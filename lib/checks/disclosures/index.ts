import type { Check } from '../../model/finding';
import { missingDisclosures } from './missing-disclosures';
import { outdatedGuide } from './outdated-guide';

export { discloseMatrix } from './matrix';

export const disclosuresChecks: readonly Check[] = [missingDisclosures, outdatedGuide];
