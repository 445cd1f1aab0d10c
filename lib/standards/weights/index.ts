import type { Rule } from '../../model/standard';

/** Rules that points may be given to: the indicators of parts 2 and 3. */
export const pricedRuleIds = (rules: readonly Pick<Rule, 'id'>[]): string[] =>
  rules.map(({ id }) => id).filter((id) => /^IND-(?:DED|BONUS)-/.test(id));
