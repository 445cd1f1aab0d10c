import type { Check } from '../../model/finding';
import { incompleteApplicationForm } from './incomplete-application-form';
import { incompleteGuide } from './incomplete-guide';
import { irregularPlatformName } from './irregular-platform-name';
import { missingConsultationTelephone } from './missing-consultation-telephone';
import { missingDisclosureRules } from './missing-disclosure-rules';
import { missingPlatformBlocks } from './missing-platform-blocks';
import { missingPlatformSearch } from './missing-platform-search';
import { missingSupervisionChannel } from './missing-supervision-channel';
import { newsOnPlatform } from './news-on-platform';
import { unnamedReadingPlaces } from './unnamed-reading-places';

export const platformChecks: readonly Check[] = [
  missingPlatformBlocks,
  irregularPlatformName,
  incompleteGuide,
  incompleteApplicationForm,
  missingDisclosureRules,
  missingConsultationTelephone,
  missingSupervisionChannel,
  unnamedReadingPlaces,
  newsOnPlatform,
  missingPlatformSearch,
];
