import { useSyncExternalStore } from 'react';

/**
 * Where a page is: `#/audits/ID/columns?verdict=empty`. Filters and selection live here and not in memory, so that a
 * reload, the back button and a copied address show the same. (Own: react-router would be 20 times this file.)
 */
export interface Route {
  path: string[];
  query: Record<string, string>;
}

export function parseHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return {
    path: path.split('/').filter(Boolean).map(decode),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** A stray `%` in a typed address is not an error. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The hash of a route; empty values are left out. */
export function hashOf(path: readonly string[], query: Record<string, string | null | undefined> = {}): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(kept).toString();
  return `#/${path.map(encodeURIComponent).join('/')}${search && `?${search}`}`;
}

const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('hashchange', listener);
  };
};

export function useRoute(): Route {
  return parseHash(useSyncExternalStore(subscribe, () => location.hash));
}

/** Goes to a route, with a step in the history. */
export function goTo(path: readonly string[], query?: Record<string, string | null | undefined>): void {
  location.hash = hashOf(path, query);
}

/** Shows a route in place of the present one, without a step in the history. */
export function replaceRoute(path: readonly string[], query?: Record<string, string | null | undefined>): void {
  history.replaceState(null, '', hashOf(path, query));
  for (const listener of listeners) listener();
}

/** Changes the query where the page is, without a step in the history: a filter, a selection. */
export function changeQuery(changes: Record<string, string | null | undefined>): void {
  const { path, query } = parseHash(location.hash);
  replaceRoute(path, { ...query, ...changes });
}
