import { type Message, message } from '../../model/evidence';
import type { Weight } from '../../model/weight-table';

/** One row of a table as its file has it: nothing of it is checked yet. */
export interface WeightRow {
  /** Line of a CSV file, or place in a JSON list; both from 1. */
  at: number;
  unit: 'line' | 'item';
  ruleId: string;
  points: string;
  /** `''`: the indicator's own points are not told. */
  cap: string;
}

/** The rows as weights, or what is wrong with them by line and field. Points may be given to `ruleIds` only. */
export function weightsOf(
  rows: readonly WeightRow[],
  ruleIds: readonly string[],
): { weights: Weight[]; faults: Message[] } {
  const known = new Set(ruleIds);
  const seen = new Set<string>();
  const faults: Message[] = rows.length ? [] : [message('errors.weights.blank')];
  const weights = rows.map(({ at, unit, ruleId, points, cap }): Weight => {
    const tell = (name: string, field: string, got: string) =>
      void faults.push(message(`errors.weights.${name}`, { at, unit, field, got: got.slice(0, 40) }));
    if (!known.has(ruleId)) tell('rule', 'ruleId', ruleId);
    else if (seen.has(ruleId)) tell('twice', 'ruleId', ruleId);
    seen.add(ruleId);
    const each = pointsIn(points);
    const most = cap === '' ? null : pointsIn(cap);
    if (each === undefined) tell('points', 'points', points);
    if (most === undefined) tell('points', 'cap', cap);
    if (each !== undefined && typeof most === 'number' && most < each) tell('cap', 'cap', cap);
    return { ruleId, points: each ?? 0, cap: most ?? null };
  });
  return { weights, faults };
}

/** `5`, `−5`, `0.5 分`: points above 0 and up to 100; a deduction may be written with its sign. */
function pointsIn(text: string): number | undefined {
  const match = /^[-−–—]?\s{0,3}(\d{1,3}(?:\.\d{1,3})?)\s{0,3}分?$/.exec(text);
  const points = Number(match?.[1] ?? 0);
  return points > 0 && points <= 100 ? points : undefined;
}
