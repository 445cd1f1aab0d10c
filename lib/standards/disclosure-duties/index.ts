import { article20Duties } from './article-20';
import { article21Duties } from './article-21';
import { basicDuties } from './basics';
import type { DisclosureDuty } from './duty';
import { grassrootsDuties } from './grassroots';
import { keyAreaDuties } from './key-areas';
import { siteFunctionDuties, zoneDuties } from './other-bodies';

export { type DisclosureDuty, GOVERNMENTS } from './duty';

/** Every duty to disclose but the annual reports, which have a row a year; a row stands before its parts. */
export const disclosureDuties: readonly DisclosureDuty[] = [
  ...basicDuties,
  ...article20Duties,
  ...article21Duties,
  ...keyAreaDuties,
  ...grassrootsDuties,
  ...zoneDuties,
  ...siteFunctionDuties,
];
