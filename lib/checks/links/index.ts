import type { Check } from '../../model/finding';
import { brokenLinks } from './broken-links';

export const linksChecks: readonly Check[] = [brokenLinks];
