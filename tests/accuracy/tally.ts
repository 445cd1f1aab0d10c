/** One answer that was right, wrong (something else was said) or missed (nothing was said). */
export type Outcome = 'right' | 'wrong' | 'missed';

export interface Miss {
  measure: string;
  id: string;
  system: string;
  outcome: Exclude<Outcome, 'right'>;
  expected: unknown;
  got: unknown;
}

export interface Row {
  measure: string;
  /** Publishing system, `all` for the sum. */
  system: string;
  right: number;
  wrong: number;
  missed: number;
}

/** Counts by measure and publishing system, with every miss by page. */
export class Tally {
  readonly misses: Miss[] = [];
  readonly unlabelled: { id: string; what: unknown }[] = [];
  readonly #rows = new Map<string, Row>();

  add(measure: string, system: string, outcome: Outcome, count = 1): void {
    if (count === 0) return;
    for (const of of [system, 'all']) {
      const key = `${measure}\t${of}`;
      const row = this.#rows.get(key) ?? { measure, system: of, right: 0, wrong: 0, missed: 0 };
      row[outcome] += count;
      this.#rows.set(key, row);
    }
  }

  /** Judges one value: equal is right, nothing said where something stands is missed, everything else is wrong. */
  judge(measure: string, page: { id: string; system: string }, expected: unknown, got: unknown, equal = same): void {
    const nothing = got === null || got === undefined || (Array.isArray(got) && got.length === 0);
    const outcome: Outcome = equal(expected, got) ? 'right' : nothing ? 'missed' : 'wrong';
    this.add(measure, page.system, outcome);
    if (outcome !== 'right') this.miss(measure, page, outcome, expected, got);
  }

  miss(
    measure: string,
    page: { id: string; system: string },
    outcome: Miss['outcome'],
    expected: unknown,
    got: unknown,
  ): void {
    this.misses.push({ measure, id: page.id, system: page.system, outcome, expected, got });
  }

  /** Something that was read and that the label does not name: neither right nor wrong. */
  further(page: { id: string }, what: unknown): void {
    this.unlabelled.push({ id: page.id, what });
  }

  rows(): Row[] {
    return [...this.#rows.values()];
  }
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

export const precision = ({ right, wrong }: Row): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed, wrong }: Row, wrongIsMissed = false): number => {
  const all = right + missed + (wrongIsMissed ? wrong : 0);
  return all === 0 ? 1 : right / all;
};
export const f1 = (row: Row): number => {
  const p = precision(row);
  const r = recall(row);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};
