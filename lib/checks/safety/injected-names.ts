import type { ReadPage } from '../look';
import { isBodyName, type NameFault, nameFault, type SiteName, siteNamesOf } from './site-names';

/** A name that does not belong where the site's own stands, and the pages that bear it. */
export interface InjectedName {
  name: string;
  fault: NameFault;
  places: Set<SiteName['place']>;
  pages: ReadPage[];
  /** Names of a public body that the same pages give. */
  contradicted: Set<string>;
}

/** Injected names of a portal, those on most pages first. */
export function injectedNames(pages: readonly ReadPage[]): InjectedName[] {
  const found = new Map<string, InjectedName>();
  // The same names stand on page after page.
  const faults = new Map<string, NameFault | null>();
  for (const page of pages) {
    const names = siteNamesOf(page.facts);
    for (const { name, place } of names) {
      let fault = faults.get(name);
      if (fault === undefined) {
        fault = nameFault(name);
        faults.set(name, fault);
      }
      // A title that only promises something may be that of a page for an app.
      if (fault === null || (fault === 'doubtful' && place === 'title')) continue;
      const known = found.get(name) ?? { name, fault, places: new Set(), pages: [], contradicted: new Set() };
      known.places.add(place);
      if (known.pages.at(-1) !== page) known.pages.push(page);
      for (const other of names) if (isBodyName(other.name)) known.contradicted.add(other.name);
      found.set(name, known);
    }
  }
  return [...found.values()].sort((a, b) => b.pages.length - a.pages.length || (a.name < b.name ? -1 : 1));
}
