import { checks } from '../checks';
import { outdatedColumns } from '../checks/columns/outdated-columns';
import type { Rule } from '../model/standard';
import { disclosureDuties } from '../standards/disclosure-duties';
import { thresholds } from '../standards/inspection-2019/thresholds';

/** What looks into one rule (规则覆盖情况). */
export interface RuleCoverage {
  /** Ids of checks that name it as their basis, or that hold columns against its terms. */
  checks: string[];
  /** Whether the disclosure matrix (公开事项) has a row for it. */
  matrix: boolean;
}

/** What looks into each rule, by its id: told by the checks and the matrix themselves, so that a new one counts at once. */
export function coverageOfRules(rules: readonly Pick<Rule, 'id'>[]): Map<string, RuleCoverage> {
  const duties = new Set(disclosureDuties.map(({ ruleId }) => ruleId));
  const terms = new Set(thresholds.flatMap(({ basis }) => basis));
  return new Map(
    rules.map(({ id }) => {
      const naming = checks.filter(({ meta }) => meta.basis.includes(id)).map(({ meta }) => meta.id);
      const named = new Set(terms.has(id) ? [...naming, outdatedColumns.meta.id] : naming);
      return [id, { checks: [...named], matrix: duties.has(id) }];
    }),
  );
}

/** Whether a machine looks into a rule at all. */
export const isChecked = (coverage: RuleCoverage | undefined): boolean =>
  coverage !== undefined && (coverage.checks.length > 0 || coverage.matrix);
