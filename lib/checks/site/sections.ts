import type { ReadPage } from '../look';

/** Levels of folders by which pages are of one section: /zwgk/zdxm/202611/t1.html → /zwgk/zdxm/ */
const DEPTH = 2;

/** The folder of a page that tells its section (栏目目录), with the host. */
function sectionOf({ facts }: ReadPage): string {
  const { host, pathname } = new URL(facts.url);
  const folders = pathname.split('/').slice(1, -1).slice(0, DEPTH);
  return `${host}/${folders.map((folder) => `${folder}/`).join('')}`;
}

/** Pages by the section that they stand in; those at the root of a site are in none. */
export function bySection(pages: readonly ReadPage[]): Map<string, ReadPage[]> {
  const sections = new Map<string, ReadPage[]>();
  for (const page of pages) {
    if (!URL.canParse(page.facts.url)) continue;
    const section = sectionOf(page);
    if (section.split('/').length <= 2) continue;
    const known = sections.get(section);
    if (known) known.push(page);
    else sections.set(section, [page]);
  }
  return sections;
}
