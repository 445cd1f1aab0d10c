import type { Check } from '../../model/finding';

export const serviceChecks: readonly Check[] = [];
