import type { Check } from '../../model/finding';
import { irregularPlatformName } from './irregular-platform-name';
import { missingPlatformBlocks } from './missing-platform-blocks';

export const platformChecks: readonly Check[] = [missingPlatformBlocks, irregularPlatformName];
