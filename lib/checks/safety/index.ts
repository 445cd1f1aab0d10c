import type { Check } from '../../model/finding';

export const safetyChecks: readonly Check[] = [];
