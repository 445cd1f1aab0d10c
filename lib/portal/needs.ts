import type { PageRecord, Purpose } from '../model/portal';
import type { Records } from './records';

/** A look that a verdict hangs on. */
export interface Need {
  purpose: Purpose;
  url: string;
  via: 'fetch' | 'render';
  method: 'GET' | 'POST';
  body: string | null;
}

/** Looks up what was looked at, and notes what was not. */
export class Ask {
  readonly needs: Need[] = [];
  /** What was looked at, asked for and answered. */
  readonly answers: PageRecord[] = [];
  readonly #records: Records;

  constructor(records: Records) {
    this.#records = records;
  }

  /** Something asked for has no answer yet. */
  get waiting(): boolean {
    return this.needs.length > 0;
  }

  look(need: Pick<Need, 'purpose' | 'url' | 'via'> & Partial<Need>): PageRecord | undefined {
    const whole: Need = { method: 'GET', body: null, ...need };
    const record = this.#records.answer(whole);
    if (record) this.answers.push(record);
    else this.needs.push(whole);
    return record;
  }
}
