import type { PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';
import { failureOf } from './failure';
import { isFile } from './link-shape';
import { isSiteMapName, platformRank, sameName } from './names';
import { type DigestMenu, type DigestNode, digestOf } from './page-digest';
import { type Scope, siteOf } from './scope';

interface Named {
  name: string;
  url: string;
  canonical: string;
  inMenu: boolean;
}

/** Every named address of a page, menus first. */
function namedLinks(facts: PageFacts): Named[] {
  const { links } = digestOf(facts);
  const found: Named[] = [];
  const visit = (nodes: readonly DigestNode[]): void => {
    for (const { name, url, canonical, children } of nodes) {
      if (url !== null && canonical !== null) found.push({ name, url, canonical, inMenu: true });
      visit(children);
    }
  };
  for (const { nodes } of navigationMenus(facts)) visit(nodes);
  for (const { text, url, canonical } of links.values()) found.push({ name: text, url, canonical, inMenu: false });
  return found;
}

/** The portal's site map (网站地图) as the home page links to it. */
export function siteMapAddress(home: PageFacts, scope: Scope): string | null {
  const named = home.identity.siteMapUrl ?? namedLinks(home).find(({ name }) => isSiteMapName(name))?.url ?? null;
  if (named === null || !scope.owns(named) || isFile(named) || scope.isHome(scope.canonical(named))) return null;
  return named;
}

/**
 * The disclosure platform (政府信息公开平台) as the home page links to it: by name, a menu's entry before any other link. A
 * platform on another host belongs to the portal when the host is under the same domain.
 */
export function platformAddress(home: PageFacts, scope: Scope): string | null {
  const site = siteOf(new URL(home.url).host);
  let best: { rank: number; url: string } | null = null;
  for (const { name, url, canonical, inMenu } of namedLinks(home)) {
    const rank = platformRank(name);
    if (rank === null || !/^https?:/.test(url) || isFile(url) || scope.isHome(scope.fold(canonical))) continue;
    if (!scope.owns(url) && siteOf(new URL(url).host) !== site) continue;
    const weight = 2 * rank + (inMenu ? 0 : 1);
    if (!best || weight < best.rank) best = { rank: weight, url };
  }
  return best?.url ?? null;
}

/** A page that a platform has: its tree holds guide, rules, annual reports or the application channel. */
const PLATFORM_BLOCKS = /公开指南|公开制度|法定主动公开|公开年报|年度报告|依申请公开/;

/**
 * Whether a page is a disclosure platform's own by what it holds, for portals that give it another name: its columns' pages
 * show the same tree, but stand in it.
 */
export function isPlatformPage(record: PageRecord, scope: Scope): boolean {
  if (failureOf(record) || !record.facts) return false;
  if (record.facts.kind !== 'platform' && (record.facts.mainList !== null || record.facts.pager !== null)) return false;
  const own = scope.canonical(record.snapshot.finalUrl);
  const name = record.facts.columnName ?? '';
  const holdsSelf = (nodes: readonly DigestNode[]): boolean =>
    nodes.some(
      (node) =>
        (node.canonical !== null && scope.fold(node.canonical) === own) ||
        sameName(node.name, name) ||
        holdsSelf(node.children),
    );
  return digestOf(record.facts).menus.some(({ role, nodes }) => {
    if (role !== 'tree') return false;
    const [root] = nodes;
    const top = nodes.length === 1 && root?.children.length ? root.children : nodes;
    return top.filter(({ name }) => PLATFORM_BLOCKS.test(name)).length >= 2 && !holdsSelf(top);
  });
}

/** Fewer links in menus than this are no navigation: scripts may make it. */
const FEWEST_ENTRIES = 3;

/** The menus by which a home page is navigated: those told as such, else its largest other menu that leads home, too. */
export function navigationMenus(facts: PageFacts): DigestMenu[] {
  const { menus } = digestOf(facts);
  const main = menus.filter(({ role, size }) => role === 'main' && size >= FEWEST_ENTRIES);
  if (main.length > 0) return main;
  const others = menus.filter(({ size, nodes }) => size >= FEWEST_ENTRIES && nodes.some(({ name }) => HOME.test(name)));
  return [...others].sort((a, b) => b.size - a.size).slice(0, 1);
}

const HOME = /^(?:首 ?页|网站首页|本站首页|门户首页)$/;

export function hasNavigation(record: PageRecord | undefined): boolean {
  return record?.facts != null && failureOf(record) === null && navigationMenus(record.facts).length > 0;
}

/** An entrance page links to little else than what it is the entrance of. */
const MOST_ENTRANCE_LINKS = 12;
const MOST_ENTRANCES = 3;
const ENTER = /进入|首页|主站|入口|简体|中文|点击/;

/** Addresses that a home page without navigation may lead to: its frames, and on a bare entrance page its few own links. */
export function entrancesOf({ facts }: PageRecord, scope: Scope): string[] {
  if (!facts) return [];
  const links = [...digestOf(facts).links.values()].filter(
    ({ url, canonical }) => scope.owns(url) && !isFile(url) && !scope.isHome(scope.fold(canonical)),
  );
  const doors = links.length <= MOST_ENTRANCE_LINKS ? links : [];
  const byPromise = [...doors].sort((a, b) => Number(ENTER.test(b.text)) - Number(ENTER.test(a.text)));
  const frames = facts.frames.filter((url) => scope.owns(url));
  return [...new Set([...frames, ...byPromise.map(({ url }) => url)])].slice(0, MOST_ENTRANCES);
}
