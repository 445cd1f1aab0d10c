import type { PageRecord } from '../model/portal';
import { keyOf } from './key-of';
import type { Scope } from './scope';
import type { Want } from './wants';

export type Looked = Pick<Want, 'url' | 'via' | 'method' | 'body'>;

/** Meta and script redirects that are followed from one page; browsers stop at twenty, portals use one or two. */
const MOST_HOPS = 5;

/** A page with the redirects in its markup followed. */
export interface Follow {
  /** Looks in order; the last one is what a visitor sees, unless `next` or `loop` says otherwise. */
  records: PageRecord[];
  last: PageRecord;
  /** Address that the last one leads to and that was not looked at yet. */
  next: string | null;
  loop: boolean;
}

/** All looks of an audit by what was asked for. */
export class Records {
  readonly all: readonly PageRecord[];
  readonly #byKey = new Map<string, PageRecord>();
  readonly #completing = new Map<string, PageRecord[]>();
  readonly #scope: Scope;

  constructor(records: readonly PageRecord[], scope: Scope) {
    this.#scope = scope;
    this.all = [...records].sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const record of this.all) {
      const key = scopedKey(record.key, scope);
      // The address without its `www` twin and with it: the one that sorts first stands for both.
      if (!this.#byKey.has(key)) this.#byKey.set(key, record);
      if (record.completes === null) continue;
      const siblings = this.#completing.get(record.completes);
      if (siblings) siblings.push(record);
      else this.#completing.set(record.completes, [record]);
    }
  }

  answer(look: Looked): PageRecord | undefined {
    return this.#byKey.get(scopedKey(keyOf(look), this.#scope));
  }

  page(url: string, via: 'fetch' | 'render' = 'fetch'): PageRecord | undefined {
    return this.answer({ url, via, method: 'GET', body: null });
  }

  /** Looks that were taken to complete this one, in key order. */
  completing(key: string): readonly PageRecord[] {
    return this.#completing.get(key) ?? [];
  }

  /** The fetched page at an address, behind redirects in its markup. `undefined` while it was not fetched. */
  follow(url: string): Follow | undefined {
    const first = this.page(url);
    if (!first) return undefined;
    const records = [first];
    const seen = new Set([this.#scope.canonical(url), this.#scope.canonical(first.snapshot.finalUrl)]);
    let last = first;
    for (;;) {
      const to = redirectOf(last);
      if (!to || !this.#scope.owns(to)) return { records, last, next: null, loop: false };
      const canonical = this.#scope.canonical(to);
      // A page that refreshes itself (`<meta http-equiv="refresh" content="300">`) is no loop.
      if (canonical === this.#scope.canonical(last.snapshot.finalUrl))
        return { records, last, next: null, loop: false };
      if (seen.has(canonical) || records.length > MOST_HOPS) return { records, last, next: null, loop: true };
      const record = this.page(to);
      if (!record) return { records, last, next: to, loop: false };
      seen.add(canonical);
      seen.add(this.#scope.canonical(record.snapshot.finalUrl));
      records.push(record);
      last = record;
    }
  }
}

/** A page with a list or a text of its own is a page, whatever its head says. */
const PASSAGE_TEXT = 200;

/** Where a page's markup sends its visitor, `null` when it is a page to stay on. */
export function redirectOf({ snapshot, facts }: PageRecord): string | null {
  if (!facts?.redirect || snapshot.error || facts.mainList !== null || facts.mainTextLength > PASSAGE_TEXT) return null;
  return facts.redirect.url;
}

/** `fetch GET http://host/path body`: the address is the third word. */
function scopedKey(key: string, scope: Scope): string {
  const [via, method, url, ...body] = key.split(' ');
  return [via, method, scope.fold(url ?? ''), ...body].join(' ');
}
