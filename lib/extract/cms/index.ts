import type { Day } from '../../model/day';
import type { DataEndpoint } from '../../model/page-facts';
import type { PageContext } from '../page-context';
import type { CmsAdapter, EndpointReading } from './adapter';
import { empirecms } from './empirecms';
import { epoint } from './epoint';
import { fetched } from './fetched';
import { gdUnified } from './gd-unified';
import { gkmlpt } from './gkmlpt';
import { hebei } from './hebei';
import { jcms } from './jcms';
import { jpaas } from './jpaas';
import { signalsOf } from './signals';
import { siteserver } from './siteserver';
import { trs } from './trs';
import { ucap } from './ucap';
import { vsb } from './vsb';

export type { CmsAdapter, EndpointReading } from './adapter';

/** All known publishing systems. */
export const adapters: readonly CmsAdapter[] = [
  trs,
  jcms,
  vsb,
  gkmlpt,
  gdUnified,
  ucap,
  siteserver,
  empirecms,
  epoint,
  hebei,
  jpaas,
  fetched,
];

const byId = new Map(adapters.map((adapter) => [adapter.id, adapter]));

/** Least confidence at which a system counts as recognised. */
const SURE = 0.3;

/** The page's publishing system with the confidence (0 to 1), `null` when none is recognised. */
export function recognise(page: PageContext): { id: string; confidence: number } | null {
  const signals = signalsOf(page);
  let best: { id: string; confidence: number } | null = null;
  for (const adapter of adapters) {
    const confidence = Math.min(1, adapter.matches(signals));
    if (confidence >= SURE && (!best || confidence > best.confidence)) best = { id: adapter.id, confidence };
  }
  return best;
}

export const adapterOf = (id: string): CmsAdapter | undefined => byId.get(id);

/** Addresses that answer with the column's records (数据接口), as the page's own scripts would ask them. */
export function dataEndpointsOf(page: PageContext): DataEndpoint[] {
  const seen = new Set<string>();
  const signals = signalsOf(page);
  const own = adapters.filter((adapter) => adapter.dataEndpoints && adapter.matches(signals) > 0);
  return own
    .flatMap((adapter) => adapter.dataEndpoints?.(page) ?? [])
    .filter(({ url, body }) => {
      const key = `${url} ${body ?? ''}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}

/** Reads the answer of a data endpoint with the adapter that named it; `null` when the answer is no such thing. */
export function readEndpoint(system: string, body: string, url: string, today: Day): EndpointReading | null {
  return byId.get(system)?.readEndpoint?.(body, url, today) ?? null;
}
