import type { Column } from '../model/column';
import type { LinkFailure, PageRecord } from '../model/portal';
import { type Failure, failureOf } from './failure';
import { landsOnHome } from './link-looks';
import type { MissingPages } from './missing-pages';
import { digestOf } from './page-digest';
import type { Records } from './records';
import type { Scope } from './scope';

/** An address that did not open: how, and the looks that say so. */
export interface DeadAddress {
  failure: LinkFailure;
  /** Of a column its verdict has decided; of another link only 404 and 410 do. */
  doubtful: boolean;
  looks: PageRecord[];
}

/** Failures of a look that are held against a link; refusals, logins and files are none. */
const COUNTED: Partial<Record<Failure, LinkFailure>> = {
  missing: 'missing',
  server: 'server',
  timeout: 'timeout',
  network: 'network',
  expired: 'expired',
  untrusted: 'untrusted',
  loop: 'loop',
};

/** Purposes whose looks say nothing of a link. */
const NO_LINKS: ReadonlySet<PageRecord['purpose']> = new Set(['probe', 'robots', 'endpoint', 'search', 'duty-search']);
/** Purposes whose doubtful failures are told, too: of what was tried as a column and is none as well, of a column its verdict tells. */
const DOUBTED: ReadonlySet<PageRecord['purpose']> = new Set(['article', 'link', 'outward', 'column']);

/**
 * Addresses of the portal that did not open (断链), by canonical address: columns found so, and other links that were
 * followed. What a tab opened after all is well.
 */
export function deadAddresses(
  columns: readonly Column[],
  home: PageRecord | undefined,
  records: Records,
  scope: Scope,
  missing: MissingPages,
): Map<string, DeadAddress> {
  const dead = new Map<string, DeadAddress>();
  const own = columns.filter(({ verdict }) => verdict.state !== 'external');
  const judged = new Set(own.map(({ canonicalUrl }) => canonicalUrl));
  for (const { canonicalUrl, url, verdict } of columns) {
    if (verdict.state !== 'unreachable') continue;
    const looks = [records.page(url), records.page(url, 'render')].filter((record) => record !== undefined);
    const failures = looks.flatMap((look) => COUNTED[failureOf(look) ?? 'blocked'] ?? []);
    dead.set(canonicalUrl, { failure: failures[0] ?? 'soft', doubtful: false, looks });
  }
  const names = home?.facts ? digestOf(home.facts).links : undefined;
  for (const record of records.all) {
    const { purpose, snapshot } = record;
    if (NO_LINKS.has(purpose) || snapshot.via !== 'fetch') continue;
    const canonical = scope.canonical(snapshot.url);
    if (judged.has(canonical) || scope.isHome(canonical)) continue;
    const failure = failureIn(record, names?.get(canonical)?.text ?? '', scope, missing);
    if (failure === null || (failure !== 'missing' && !DOUBTED.has(purpose))) continue;
    const tab = records.page(snapshot.url, 'render');
    if (tab && failureOf(tab) === null && missing.compare(tab) === null && !isHomeAgain(tab, failure, scope)) continue;
    const looks = tab && failureOf(tab) !== 'render-failed' ? [record, tab] : [record];
    dead.set(canonical, { failure, doubtful: failure !== 'missing', looks });
  }
  return dead;
}

const isHomeAgain = ({ snapshot }: PageRecord, failure: LinkFailure, scope: Scope): boolean =>
  failure === 'home' && scope.isHome(scope.canonical(snapshot.finalUrl));

function failureIn(record: PageRecord, text: string, scope: Scope, missing: MissingPages): LinkFailure | null {
  const failure = failureOf(record);
  if (failure !== null) return COUNTED[failure] ?? null;
  if (record.purpose !== 'link' && record.purpose !== 'column') return null;
  if (landsOnHome(record, text, scope)) return 'home';
  if (record.purpose === 'column') return null;
  const like = missing.compare(record);
  return like === 'home' ? 'home' : like === 'template' ? 'soft' : null;
}
