import type { Outline } from './outline';
import { yearOf } from './year-text';

/** Class of the tab whose list is shown. */
const SHOWN = /(?:^|[\s_-])(?:on|cur|current|active|selected|checked|hover|now|this)(?:$|[\s_-])/i;

/** Years beside each other of which some are links: tabs that choose a year (年份页签), and no headings. */
function tabsAround(o: Outline, seq: number): number[] {
  const isYear = (at: number) => yearOf(o.texts[at]?.text ?? '') !== null;
  let first = seq;
  let last = seq;
  while (isYear(first - 1)) first--;
  while (isYear(last + 1)) last++;
  const run = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return run.length > 1 && run.some((at) => isLink(o, at)) ? run : [];
}

const isLink = (o: Outline, seq: number): boolean => (o.texts[seq]?.link ?? -1) >= 0;

/** Whether a text is one of several years to choose from. */
export const isYearTab = (o: Outline, seq: number): boolean => tabsAround(o, seq).length > 0;

/** The year whose tab is the chosen one: by its class, or because it alone leads nowhere; `null` where that cannot be told. */
export function shownYear(o: Outline, seq: number): number | null {
  const tabs = tabsAround(o, seq);
  const [marked, ...more] = tabs.filter((at) => isMarked(o, o.texts[at]?.el ?? -1));
  if (marked !== undefined) return more.length === 0 ? yearOf(o.texts[marked]?.text ?? '') : null;
  const [still, ...others] = tabs.filter((at) => !leadsAway(o, at));
  return still === undefined || others.length > 0 ? null : yearOf(o.texts[still]?.text ?? '');
}

function isMarked(o: Outline, el: number): boolean {
  for (let up = el, steps = 0; up >= 0 && steps < 2; up = o.parent[up] ?? -1, steps++) {
    if (SHOWN.test(o.els[up]?.attribs.class ?? '')) return true;
  }
  return false;
}

function leadsAway(o: Outline, seq: number): boolean {
  const href = o.links[o.texts[seq]?.link ?? -1]?.href ?? '';
  return href !== '' && !/^(?:#|javascript:)/i.test(href);
}
