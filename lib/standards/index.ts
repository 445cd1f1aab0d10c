import type { Profile } from '../model/profile';
import type { Standard, StandardData } from '../model/standard';
import type { WeightTable } from '../model/weight-table';
import { national2019 } from './national-2019';
import { withProfile } from './profile/with-profile';

const withLookUp = (data: StandardData): Standard => {
  const rules = new Map(data.rules.map((rule) => [rule.id, rule]));
  const thresholds = new Map(data.thresholds.map((threshold) => [threshold.kind, threshold]));
  const local = new Map(data.local?.thresholds.map((threshold) => [threshold.kind, threshold]));
  return {
    ...data,
    rule(id) {
      const rule = rules.get(id);
      if (!rule) throw new Error(`Standard ${data.id} has no rule ${id}`);
      return rule;
    },
    threshold: (kind) => thresholds.get(kind),
    localThreshold: (kind) => local.get(kind),
  };
};

const standards: ReadonlyMap<string, Standard> = new Map([national2019].map((data) => [data.id, withLookUp(data)]));

/** Ids that {@link standardOf} knows, the default first. */
export const standardIds: readonly string[] = [...standards.keys()];

/** The standard with this id. Throws an error that lists the known ids when there is none. */
export function standardOf(id: string): Standard {
  const standard = standards.get(id);
  if (!standard) throw new Error(`Unknown standard "${id}". Known: ${standardIds.join(', ')}`);
  return standard;
}

/**
 * The standard that a profile makes of its base. The profile was read by {@link readProfile} or validated against it.
 * Throws as {@link standardOf} does.
 */
export const standardWith = (profile: Profile): Standard => withLookUp(withProfile(standardOf(profile.base), profile));

interface Chosen {
  standard: string;
  profile?: Profile | null;
  weights?: WeightTable | null;
}

/** The standard of an audit: the profile's where it has one, with the points that were chosen. */
export function standardFor({ standard, profile, weights }: Chosen): Standard {
  const chosen = profile ? standardWith(profile) : standardOf(standard);
  return weights ? { ...chosen, weights } : chosen;
}

/** The points that an audit's score is estimated by: those chosen for it, else its profile's; `null`: none. */
export const tableFor = ({ profile, weights }: Omit<Chosen, 'standard'>): WeightTable | null =>
  weights ?? profile?.weights ?? null;

/** The standard with this id, `undefined` when there is none. */
export const knownStandard = (id: string): Standard | undefined => standards.get(id);
