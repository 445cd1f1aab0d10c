import type { CheckMeta, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { onPage, onSite, type Stated } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { nameOf } from './page-words';

/** A page, and what of it proves a finding. */
export interface Proof {
  page: ReadPage;
  quotation: string;
}

const FEW_PAGES = 3;
const SHOWN_PAGES = 5;

/** Whether so many of the pages read are single ones, and not all that a template makes. */
export const areFew = (pages: number, portal: Portal): boolean =>
  pages === 1 || (pages <= FEW_PAGES && pages * 2 <= readPages(portal).length);

/** A finding on each page by its own address where few have it, else one on the whole site. */
export function toldOf(meta: CheckMeta, portal: Portal, proofs: readonly Proof[], stated: Stated): Finding[] {
  const pages = new Map<string, Proof[]>();
  for (const proof of proofs) {
    const known = pages.get(proof.page.facts.url);
    if (known) known.push(proof);
    else pages.set(proof.page.facts.url, [proof]);
  }
  const evidence = (some: readonly Proof[]) => some.map(({ page, quotation }) => evidenceOf(page, quotation));
  if (!areFew(pages.size, portal)) {
    const shown = [...pages.values()].flatMap(([first]) => first ?? []).slice(0, SHOWN_PAGES);
    return [onSite(meta, portal, evidence(shown), { ...stated, params: { ...stated.params, pages: pages.size } })];
  }
  return [...pages].flatMap(([url, some]) => {
    const [first] = some;
    if (!first) return [];
    const params = { ...stated.params, pages: 1 };
    return [onPage(meta, { name: nameOf(first.page.facts), url, evidence: evidence(some) }, { ...stated, params })];
  });
}
