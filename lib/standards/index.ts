import type { Standard, StandardData } from '../model/standard';
import { national2019 } from './national-2019';

const withLookUp = (data: StandardData): Standard => {
  const rules = new Map(data.rules.map((rule) => [rule.id, rule]));
  const thresholds = new Map(data.thresholds.map((threshold) => [threshold.kind, threshold]));
  return {
    ...data,
    rule(id) {
      const rule = rules.get(id);
      if (!rule) throw new Error(`Standard ${data.id} has no rule ${id}`);
      return rule;
    },
    threshold: (kind) => thresholds.get(kind),
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
