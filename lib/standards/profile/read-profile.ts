import { message } from '../../model/evidence';
import { Profile } from '../../model/profile';
import type { Standard } from '../../model/standard';
import { contradictionsIn } from './contradictions';
import { faultsOf, type ProfileFault } from './faults';

export type ProfileReading = { profile: Profile; faults: null } | { profile: null; faults: ProfileFault[] };

/** Characters of a profile's file; a province's longest word list is a tenth of it. */
const LONGEST = 2_000_000;

/**
 * Reads a profile's JSON file (检查方案). Whatever is wrong with it is told by field, in words of the locale files; it
 * never throws.
 * @param standardOf the standard with an id, `undefined` where there is none
 */
export function readProfile(text: string, standardOf: (id: string) => Standard | undefined): ProfileReading {
  if (text.length > LONGEST) return wrong([{ field: '', problem: message('errors.profile.tooLong') }]);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return wrong([{ field: '', problem: message('errors.profile.noJson', { detail }) }]);
  }
  return checkProfile(value, standardOf);
}

/** Checks a profile as {@link readProfile} does, when it is a value already. */
export function checkProfile(value: unknown, standardOf: (id: string) => Standard | undefined): ProfileReading {
  const parsed = Profile.safeParse(value, { reportInput: true });
  if (!parsed.success) return wrong(faultsOf(parsed.error.issues));
  const faults = contradictionsIn(parsed.data, standardOf(parsed.data.base));
  return faults.length > 0 ? wrong(faults) : { profile: parsed.data, faults: null };
}

const wrong = (faults: ProfileFault[]): ProfileReading => ({ profile: null, faults });

/** A profile as its file holds it. */
export const profileText = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;
