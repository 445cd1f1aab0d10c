import type { Check, Finding } from '../../model/finding';
import type { WrongLink } from '../../model/page-form';
import type { Portal } from '../../model/portal';
import type { Standard } from '../../model/standard';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';

const meta = {
  id: 'wrong-links',
  title: 'checks.wrongLinks.title',
  basis: ['IND-DED-FUN-LINK'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** A link stands on so many pages, of which the first are shown. */
interface Seen {
  link: WrongLink;
  pages: ReadPage[];
}
const SHOWN = 3;

/** Links by what is wrong with them; one in a template stands on every page and is told once. */
function seenLinks(portal: Portal): Seen[] {
  const seen = new Map<string, Seen>();
  for (const page of readPages(portal)) {
    for (const link of page.facts.wrongLinks ?? []) {
      if (link.why === 'blank') continue;
      const key = `${link.href} ${link.text}`;
      const known = seen.get(key);
      if (known) known.pages.push(page);
      else seen.set(key, { link, pages: [page] });
    }
  }
  return [...seen.values()];
}

function wrong({ link, pages }: Seen, standard: Standard): Finding[] {
  const [first] = pages;
  if (!first) return [];
  const onHome = pages.some(({ purpose }) => purpose === 'home');
  const evidence = pages.slice(0, SHOWN).map((page) => evidenceOf(page, link.text || link.href));
  const name = link.text || link.href;
  return [
    onPage(
      meta,
      { name, url: first.snapshot.finalUrl, evidence },
      {
        state: 'violation',
        text: onHome ? 'onHome' : 'message',
        params: { href: link.href, why: link.why, pages: pages.length, where: onHome ? 'home' : 'other' },
        points: standard.rule('IND-DED-FUN-LINK').points,
        key: `${link.href} ${link.text}`,
      },
    ),
  ];
}

/** Titles that open nothing: a script that was not seen may open them. One template may bring them to every page. */
function blank(portal: Portal): Finding[] {
  const titled = readPages(portal).flatMap((page) => {
    const titles = page.facts.wrongLinks?.filter(({ why }) => why === 'blank') ?? [];
    return titles[0] ? [{ page, title: titles[0].text, links: titles.length }] : [];
  });
  const [first] = titled;
  if (!first) return [];
  const evidence = titled.slice(0, SHOWN).map(({ page, title }) => evidenceOf(page, title));
  const { finalUrl } = first.page.snapshot;
  const links = titled.reduce((sum, one) => sum + one.links, 0);
  const params = { title: first.title, links, pages: titled.length };
  const name = first.page.facts.columnName ?? first.page.facts.title;
  const stated = { state: 'needs-review', severity: 'advice', text: 'blank', params } as const;
  return [{ ...onPage(meta, { name, url: finalUrl, evidence }, stated), id: `${meta.id}:blank` }];
}

/**
 * Links that nobody can open, whatever a server says (错链): to files of an editor's own computer, to hosts of an internal
 * network, to no address at all. Titles that open nothing are for a person to see.
 */
export const wrongLinks: Check = {
  meta,
  run(portal, standard) {
    return [...seenLinks(portal).flatMap((seen) => wrong(seen, standard)), ...blank(portal)];
  },
};
