import type { Column } from '../../model/column';
import type { Check } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { onPage } from '../finding';
import { evidenceOf, readPages } from '../look';

const meta = {
  id: 'misdirected-links',
  title: 'checks.misdirectedLinks.title',
  basis: ['IND-DED-FUN-LINK'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Names of a home page's links by their addresses. */
function namesOf(portal: Portal): Map<string, string> {
  const names = new Map<string, string>();
  for (const { purpose, facts } of readPages(portal)) {
    if (purpose !== 'home') continue;
    for (const { text, url } of facts.links) if (text.length >= 2 && !names.has(url)) names.set(url, text);
  }
  return names;
}

/** One spelling of an address: scheme, closing slash and index file left out. */
const spelt = (url: string): string =>
  url
    .replace(/^https?:\/\//, '')
    .replace(/(?:index|default)\.\w+$/, '')
    .replace(/\/$/, '');

/** 公开指南 and 政府信息公开指南 have 公开 in common: one names the other. */
function shareWords(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
}

/**
 * A link of the home page that names one column and is redirected to another of quite another name (错链). Portals lead from
 * an old column to the one that took its place by right, so a person looks; landings on the home page are told by `broken-links`.
 */
export const misdirectedLinks: Check = {
  meta,
  run(portal) {
    const columns = new Map<string, Column>();
    for (const column of portal.columns) columns.set(spelt(column.url), column);
    const names = namesOf(portal);
    return portal.pages.flatMap((page) => {
      const { url, finalUrl, via, status } = page.snapshot;
      const name = names.get(url);
      const target = columns.get(spelt(finalUrl));
      if (page.purpose !== 'column' || via !== 'fetch' || status !== 200 || !name || !target) return [];
      // The column's own address leads there, or one of its sections names it so.
      if (columns.has(spelt(url)) || spelt(url) === spelt(finalUrl)) return [];
      const called = [target.name, ...target.places.flatMap(({ path }) => path)];
      if (called.some((one) => shareWords(name, one))) return [];
      const params = { shown: target.name, address: finalUrl };
      return [onPage(meta, { name, url, evidence: [evidenceOf(page)] }, { state: 'needs-review', params })];
    });
  },
};
