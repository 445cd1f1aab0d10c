import type { Check } from '../../model/finding';

export const declarationsChecks: readonly Check[] = [];
