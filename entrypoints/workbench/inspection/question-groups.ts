import type { InspectionEntry } from '../../../lib/model/answer';

const PREFIXES: readonly (readonly [prefix: string, group: string])[] = [
  ['IND-FRAME-', 'frame'],
  ['IND-VETO-', 'veto'],
  ['IND-DED-', 'deduction'],
  ['IND-BONUS-', 'bonus'],
  ['IND-SUP-', 'supervision'],
  ['REG-', 'regulation'],
  ['FEE-', 'fees'],
  ['REP-', 'report'],
  ['PLAT-', 'platform'],
  ['GUIDE-', 'guideline'],
  ['TIME-', 'deadlines'],
  ['GRASS-', 'grassroots'],
];

/** Name of the group that a rule's question stands in; a key under `inspection.group`. */
export const groupOf = (ruleId: string): string =>
  PREFIXES.find(([prefix]) => ruleId.startsWith(prefix))?.[1] ?? 'bodies';

export interface QuestionGroup {
  group: string;
  entries: InspectionEntry[];
}

/** Questions by group, in the list's order. */
export function groupQuestions(entries: readonly InspectionEntry[]): QuestionGroup[] {
  const groups = new Map<string, InspectionEntry[]>();
  for (const entry of entries) {
    const group = groupOf(entry.ruleId);
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups].map(([group, own]) => ({ group, entries: own }));
}

/** Whether an entry is shown: `state` and `group` as the address has them, `q` in the words. */
export function matchesQuestion(
  entry: InspectionEntry,
  { state, group, q }: { state?: string; group?: string; q?: string },
  words: string,
): boolean {
  const isIn = (list: string | undefined, value: string) => !list || list.split(',').includes(value);
  return (
    isIn(state, entry.answer ?? 'open') &&
    isIn(group, groupOf(entry.ruleId)) &&
    words.toLowerCase().includes((q ?? '').trim().toLowerCase())
  );
}
