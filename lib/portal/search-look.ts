import type { PageRecord } from '../model/portal';
import { searchWord } from '../text/search-word';
import type { Need } from './needs';
import type { Scope } from './scope';

/** A form with more hidden fields than these is no simple question. */
const MOST_FIXED = 8;

/**
 * One question to the portal's own search (站内搜索), as a visitor would ask it, for a harmless word or the one `asked`; `null` where the home page has no form that
 * can be asked without its scripts, the search stands on a host that is not the portal's, or the portal's charset would
 * need another encoding of the words than an address has.
 */
export function searchLook({ facts, snapshot }: PageRecord, scope: Scope, asked?: string): Need | null {
  const box = facts?.search;
  if (!facts || !box?.url || !box.field || !scope.owns(box.url) || Object.keys(box.fixed).length > MOST_FIXED)
    return null;
  if (!/^utf-?8$/i.test(snapshot.charset?.name ?? 'utf-8')) return null;
  const word = asked ?? searchWord(facts);
  if (word === null) return null;
  const query = new URLSearchParams({ ...box.fixed, [box.field]: word });
  if (box.method === 'POST') {
    return { purpose: 'search', url: box.url, via: 'fetch', method: 'POST', body: query.toString() };
  }
  // A browser replaces the query that a GET form's address may have.
  const url = new URL(box.url);
  url.search = query.toString();
  url.hash = '';
  return { purpose: 'search', url: url.href, via: 'fetch', method: 'GET', body: null };
}
