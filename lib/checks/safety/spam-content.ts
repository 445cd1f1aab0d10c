import type { Check, Finding } from '../../model/finding';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { injectedNames } from './injected-names';
import { type Advertised, advertisedPlaces } from './spam-places';

const meta = {
  id: 'spam-content',
  title: 'checks.spamContent.title',
  basis: ['IND-VETO-SAFETY'],
  severity: 'veto',
  mode: 'assisted',
} as const;

const SHOWN_WORDS = 5;

function finding(page: ReadPage, places: readonly Advertised[], renamed: boolean): Finding[] {
  if (places.length === 0) return [];
  const { facts } = page;
  const words = [...new Set(places.flatMap((place) => place.words))].slice(0, SHOWN_WORDS).join('、');
  const kind = places[0]?.kind ?? 'gambling';
  const evidence = places.map(({ quotation }) => evidenceOf(page, quotation));
  const params = { words, kind, places: places.length };
  const subject = { name: facts.article?.title || facts.title || facts.url, url: facts.url, evidence };
  return [
    onPage(
      meta,
      subject,
      places.length > 1 || renamed ? { state: 'violation', params } : { state: 'needs-review', text: 'review', params },
    ),
  ];
}

/**
 * Advertisements of gambling, pornography and forbidden trade (涉赌、涉黄、违禁信息) on a page: its title, its labels, its links,
 * its text, each a place of its own. Two places prove it, so does one under an injected site name; else it is asked about. Pages that report on such things, warn of
 * them or run a lottery by law have the same words and are innocent.
 */
export const spamContent: Check = {
  meta,
  run(portal) {
    const pages = readPages(portal);
    const names = injectedNames(pages);
    const told = names.map(({ name }) => name);
    const renamed = new Set(names.flatMap((name) => name.pages));
    return pages.flatMap((page) => finding(page, advertisedPlaces(page.facts, told), renamed.has(page)));
  },
};
