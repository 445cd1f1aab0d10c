import { bodyWords } from './bodies';
import { disclosureWords } from './disclosure';
import { governanceWords } from './governance';
import { furnitureWords } from './not-a-column';
import { releaseWords } from './release';
import { serviceWords } from './service';
import { statutoryWords } from './statutory';
import type { KindWords } from './words';

/** Every word a column's kind is known by. */
export const kindWords: readonly KindWords[] = [
  ...releaseWords,
  ...bodyWords,
  ...disclosureWords,
  ...statutoryWords,
  ...governanceWords,
  ...serviceWords,
  ...furnitureWords,
];
