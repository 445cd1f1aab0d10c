import type { Check } from '../../model/finding';
import { outdatedHome } from './outdated-home';
import { slowHome } from './slow-home';

export const homeChecks: readonly Check[] = [outdatedHome, slowHome];
