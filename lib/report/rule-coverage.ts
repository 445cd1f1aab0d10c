import { checks } from '../checks';
import { outdatedColumns } from '../checks/columns/outdated-columns';
import type { Rule } from '../model/standard';
import { thresholds } from '../standards/inspection-2019/thresholds';

/**
 * Which checks look into a rule (规则覆盖情况), by rule id: those that name it as their basis, and for the terms of column
 * kinds the check that holds columns against them.
 */
export function checksOfRules(rules: readonly Pick<Rule, 'id'>[]): Map<string, string[]> {
  const found = new Map<string, string[]>(rules.map(({ id }) => [id, []]));
  for (const { meta } of checks) for (const id of meta.basis) found.get(id)?.push(meta.id);
  for (const id of new Set(thresholds.flatMap(({ basis }) => basis))) {
    const named = found.get(id);
    if (named && !named.includes(outdatedColumns.meta.id)) named.push(outdatedColumns.meta.id);
  }
  return found;
}
