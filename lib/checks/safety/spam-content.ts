import type { Check, Finding } from '../../model/finding';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { injectedNames } from './injected-names';
import { nameOf } from './page-words';
import { type Advertised, advertisedPlaces } from './spam-places';

const meta = {
  id: 'spam-content',
  title: 'checks.spamContent.title',
  basis: ['IND-VETO-SAFETY'],
  severity: 'veto',
  mode: 'assisted',
} as const;

const SHOWN_WORDS = 5;

const SHOWN_PAGES = 5;

/** Pages that advertise in the same way: a list of links in a template stands on every page. */
interface Told {
  pages: ReadPage[];
  places: readonly Advertised[];
  proved: boolean;
}

function tell(pages: readonly ReadPage[]): Told[] {
  const names = injectedNames(pages);
  const told = names.map(({ name }) => name);
  const renamed = new Set(names.flatMap((name) => name.pages));
  const found = new Map<string, Told>();
  for (const page of pages) {
    const places = advertisedPlaces(page.facts, told);
    if (places.length === 0) continue;
    const onlyLinks = places.every(({ place }) => place === 'links');
    const key = onlyLinks ? places.map(({ quotation }) => quotation).join('\n') : page.facts.url;
    const known = found.get(key);
    if (known) known.pages.push(page);
    else found.set(key, { pages: [page], places, proved: places.length > 1 || renamed.has(page) });
  }
  return [...found.values()];
}

function finding({ pages, places, proved }: Told): Finding[] {
  const [first] = [...pages].sort((a, b) => (a.facts.url < b.facts.url ? -1 : 1));
  if (!first) return [];
  const words = [...new Set(places.flatMap((place) => place.words))].slice(0, SHOWN_WORDS);
  const params = { words, kind: places[0]?.kind ?? 'gambling', places: places.length, pages: pages.length };
  const evidence =
    pages.length === 1
      ? places.map(({ quotation }) => evidenceOf(first, quotation))
      : pages.slice(0, SHOWN_PAGES).map((page) => evidenceOf(page, places[0]?.quotation));
  const subject = { name: nameOf(first.facts), url: first.facts.url, evidence };
  return [
    onPage(meta, subject, proved ? { state: 'violation', params } : { state: 'needs-review', text: 'review', params }),
  ];
}

/**
 * Advertisements of gambling, pornography and forbidden trade (涉赌、涉黄、违禁信息) on a page: its title, its labels, its links,
 * its text, each a place of its own. Two places prove it, so does one under an injected site name; else it is asked
 * about. Pages that report on such things, warn of
 * them or run a lottery by law have the same words and are innocent.
 */
export const spamContent: Check = {
  meta,
  run: (portal) => tell(readPages(portal)).flatMap(finding),
};
