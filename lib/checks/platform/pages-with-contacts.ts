import type { Portal } from '../../model/portal';
import { type ReadPage, readPages } from '../look';
import { textsOf } from './column-texts';

/** Pages among which a channel would have been seen. */
const ENOUGH_PAGES = 10;

/** The pages on which a portal tells how it is reached. */
export interface PagesWithContacts {
  /** Of the disclosure guide (公开指南). */
  guide: readonly ReadPage[];
  /** All that were read, those of the guide and of applications first. */
  pages: readonly ReadPage[];
}

/** `null` where too little was read to miss anything. */
export function pagesWithContacts(portal: Portal): PagesWithContacts | null {
  const guide = textsOf(portal, 'guide').flatMap((one) => one.pages);
  // A platform on a host of its own has its guide there.
  const texts = [...guide, ...textsOf(portal, 'application').flatMap((one) => one.pages)];
  const pages = [
    ...new Map([...texts, ...readPages(portal)].map((page) => [page.snapshot.finalUrl, page] as const)).values(),
  ];
  if (pages.some(({ facts }) => facts.telephones === undefined)) return null;
  return portal.incomplete || pages.length < ENOUGH_PAGES ? null : { guide, pages };
}
