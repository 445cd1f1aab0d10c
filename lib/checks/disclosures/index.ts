import type { Check } from '../../model/finding';
import { missingDisclosures } from './missing-disclosures';

export { discloseMatrix } from './matrix';

export const disclosuresChecks: readonly Check[] = [missingDisclosures];
