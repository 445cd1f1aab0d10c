import type { Day } from '../../model/day';
import type { Portal } from '../../model/portal';
import type { DisclosureDuty } from '../../standards/disclosure-duties';
import { type OwnPage, ownPages, TELLING_KINDS } from './own-pages';

/** A single item or page whose title discloses something. */
export interface Sighting {
  title: string;
  url: string;
  day: Day | null;
}

/** So many prove enough. */
const ENOUGH = 5;
/** Longer texts are paragraphs, not titles. */
const LONGEST_TITLE = 120;

/** A report of an event about the matter (县财政局召开2024年部门预算编制会), not the matter itself. */
export const TELLS = /召开|举行|举办|开展|调研|督导|部署|动员|推进会|座谈会|培训|签约|走访|检查指导|解读|答记者问/;

/** One spelling for the addresses of a column: scheme, index file and query left out. */
const folded = (url: string): string =>
  url
    .replace(/^https?:\/\//, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/(?:index(?:\.\w+)?)?$/, '');

const newestFirst = (a: Sighting, b: Sighting): number => ((a.day ?? '') < (b.day ?? '') ? 1 : -1);

/**
 * For each duty the newest items and pages of the portal that disclose it by their titles, wherever they are listed or
 * linked; columns of news and the like are left out. Duties without titles have none.
 */
export function sightingsOf(portal: Portal, duties: readonly DisclosureDuty[]): Map<DisclosureDuty, Sighting[]> {
  const found = new Map<DisclosureDuty, Sighting[]>();
  const asked = duties.flatMap((duty) => (duty.titles ? [{ duty, titles: duty.titles }] : []));
  if (asked.length === 0) return found;
  const any = new RegExp(asked.map(({ titles }) => `(?:${titles.source})`).join('|'));
  const columns = new Set(portal.columns.flatMap(({ url, canonicalUrl }) => [folded(url), folded(canonicalUrl)]));
  const names = new Set(portal.columns.map(({ name }) => name));
  const pages = ownPages(portal);
  const isTelling = ({ column }: OwnPage): boolean => column !== null && TELLING_KINDS.has(column.kind);
  // Home page and search show the same news again.
  const told = new Set(
    pages.filter(isTelling).flatMap(({ page }) => page.facts.lists.flatMap(({ items }) => items.map(({ url }) => url))),
  );
  const seen = new Set<string>();
  const see = (title: string, url: string | null, day: Day | null): void => {
    if (url === null || title.length < 5 || title.length > LONGEST_TITLE) return;
    const key = `${title}\n${url}`;
    if (seen.has(key)) return;
    seen.add(key);
    // A link to a column says what the column is for, not that anything is in it.
    if (!any.test(title) || TELLS.test(title) || names.has(title) || told.has(url) || columns.has(folded(url))) return;
    for (const { duty, titles } of asked) {
      if (!titles.test(title)) continue;
      const known = found.get(duty);
      if (known) known.push({ title, url, day });
      else found.set(duty, [{ title, url, day }]);
    }
  };
  for (const own of pages) {
    if (isTelling(own)) continue;
    const { facts } = own.page;
    for (const { items } of facts.lists) for (const { title, url, date } of items) see(title, url, date);
    if (facts.article?.title) see(facts.article.title, facts.url, facts.article.publishedOn);
    for (const { text, url, region } of facts.links) if (region === 'main') see(text, url, null);
  }
  for (const [duty, sightings] of found) found.set(duty, eachOnce(sightings));
  return found;
}

/** A list and a link give the same page: the one with a day is kept. */
function eachOnce(sightings: readonly Sighting[]): Sighting[] {
  const byUrl = new Map<string, Sighting>();
  for (const one of [...sightings].sort(newestFirst)) if (!byUrl.has(one.url)) byUrl.set(one.url, one);
  return [...byUrl.values()].slice(0, ENOUGH);
}
