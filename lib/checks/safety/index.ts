import type { Check } from '../../model/finding';
import { cloakedPages } from './cloaked-pages';
import { foreignSources } from './foreign-sources';
import { hiddenLinks } from './hidden-links';
import { injectedScripts } from './injected-scripts';
import { injectedSiteNames } from './injected-site-names';
import { linkFarms } from './link-farms';
import { publishedBankCards } from './published-bank-cards';
import { publishedIdentityNumbers } from './published-identity-numbers';
import { publishedMobileNumbers } from './published-mobile-numbers';
import { secrecyMarks } from './secrecy-marks';
import { spamContent } from './spam-content';
import { wrongWordings } from './wrong-wordings';

export const safetyChecks: readonly Check[] = [
  injectedSiteNames,
  spamContent,
  hiddenLinks,
  linkFarms,
  injectedScripts,
  cloakedPages,
  foreignSources,
  secrecyMarks,
  publishedIdentityNumbers,
  publishedBankCards,
  publishedMobileNumbers,
  wrongWordings,
];
