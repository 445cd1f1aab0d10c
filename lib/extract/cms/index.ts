import type { Day } from '../../model/day';
import type { DataEndpoint } from '../../model/page-facts';
import { oncePer } from '../once-per';
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

/** How sure each system is of a page, in the order of `adapters`. */
const confidencesOf = oncePer((page: PageContext): number[] => {
  const signals = signalsOf(page);
  return adapters.map((adapter) => Math.min(1, adapter.matches(signals)));
});

/** The page's publishing system with the confidence (0 to 1), `null` when none is recognised. */
export function recognise(page: PageContext): { id: string; confidence: number } | null {
  const confidences = confidencesOf(page);
  let best: { id: string; confidence: number } | null = null;
  adapters.forEach(({ id }, i) => {
    const confidence = confidences[i] ?? 0;
    if (confidence >= SURE && confidence > (best?.confidence ?? 0)) best = { id, confidence };
  });
  return best;
}

export const adapterOf = (id: string): CmsAdapter | undefined => byId.get(id);

/** Addresses that answer with the column's records (数据接口), as the page's own scripts would ask them. */
export function dataEndpointsOf(page: PageContext): DataEndpoint[] {
  const seen = new Set<string>();
  const confidences = confidencesOf(page);
  const own = adapters.filter((adapter, i) => adapter.dataEndpoints && (confidences[i] ?? 0) > 0);
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
