import { readFileSync } from 'node:fs';
import type { Profile } from '../lib/model/profile';
import { knownStandard } from '../lib/standards';
import { readProfile } from '../lib/standards/profile/read-profile';
import type { Translate } from '../locales';
import { UsageError } from './arguments';

/** The profile in a file. @throws UsageError that names each field at fault */
export function readProfileFile(file: string, t: Translate): Profile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError('cli.usage.profileFile', {
      got: file,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  const { profile, faults } = readProfile(text, knownStandard);
  if (profile) return profile;
  throw new UsageError('cli.usage.profile', {
    got: file,
    faults: faults.map(({ problem }) => `  ${t(problem)}`).join('\n'),
  });
}
