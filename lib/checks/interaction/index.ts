import type { Check } from '../../model/finding';

export const interactionChecks: readonly Check[] = [];
