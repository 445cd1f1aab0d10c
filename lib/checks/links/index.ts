import type { Check } from '../../model/finding';
import { brokenLinks } from './broken-links';
import { lapsedLinkTargets } from './lapsed-link-targets';
import { misdirectedLinks } from './misdirected-links';
import { misleadingLinks } from './misleading-links';
import { wrongLinks } from './wrong-links';

export const linksChecks: readonly Check[] = [
  brokenLinks,
  wrongLinks,
  misdirectedLinks,
  misleadingLinks,
  lapsedLinkTargets,
];
