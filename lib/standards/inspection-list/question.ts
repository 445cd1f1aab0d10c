import type { Level } from '../../model/portal';

/** A rule that an inspector answers (人工核查项). Its words stand in the locale files under `inspection.list.<text>`. */
export interface InspectionQuestion {
  ruleId: string;
  text: string;
  /** Whom the rule binds; everybody where it is left out. */
  levels?: readonly Level[];
}

/** Questions with words of their own, for bodies of these levels. */
export const ask = (ruleIds: readonly string[], levels?: readonly Level[]): InspectionQuestion[] =>
  ruleIds.map((ruleId) => ({ ruleId, text: ruleId, ...(levels && { levels }) }));
