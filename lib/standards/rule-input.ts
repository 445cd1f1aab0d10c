import type { Rule } from '../model/standard';

/** A rule as its data file writes it: what is left out does not exist (no limit, no points, no article of its own). */
export interface RuleInput extends Pick<Rule, 'id' | 'name' | 'status' | 'mode'> {
  article?: string;
  limit?: number;
  points?: number;
}

/** Rules of one document (文件), named once. */
export const rulesOf = (document: string, inputs: readonly RuleInput[]): Rule[] =>
  inputs.map(({ id, name, status, mode, article, limit, points }) => ({
    id,
    name,
    document,
    article: article ?? null,
    status,
    mode,
    limit: limit ?? null,
    points: points ?? null,
  }));
