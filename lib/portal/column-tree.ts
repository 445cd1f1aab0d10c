import type { Place, Section } from '../model/column';
import type { PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';
import { candidacy } from './candidate';
import { withoutTracking } from './canonical-url';
import { navigationMenus } from './find-pages';
import { isColumnShaped } from './link-shape';
import { isForeignHeading, isNoColumnName, platformRank, sameName } from './names';
import { type DigestMenu, type DigestNode, digestOf } from './page-digest';
import type { Scope } from './scope';

/**
 * How sure a place is, best first: what the navigation and the platform's tree show binds, what other pages let one
 * conclude gives way.
 */
const RANK = {
  navigation: 0,
  otherMenu: 1,
  siteMap: 2,
  breadcrumb: 3,
  sideWithSelf: 4,
  sideWithKnown: 5,
  headed: 6,
  index: 7,
  crumbAbove: 8,
  homeList: 9,
  homeLink: 10,
} as const;
type Rank = (typeof RANK)[keyof typeof RANK];

interface RankedPlace {
  rank: Rank;
  path: string[];
}

/** A column as the trees know it, before it is judged. */
export interface TreeColumn {
  canonical: string;
  url: string;
  name: string;
  external: boolean;
  foundOn: string | null;
  /** Something else than a bare link on the home page speaks for it. */
  sure: boolean;
  places: Map<Section, RankedPlace>;
}

export interface TreeInput {
  scope: Scope;
  /** Facts of the home page by which its navigation is read; `undefined` while there are none. */
  home: PageRecord | undefined;
  siteMap: PageRecord | undefined;
  /** Canonical address of the disclosure platform and its page. */
  platform: { canonical: string; record: PageRecord | undefined } | null;
  /** Articles on the home page that belong to no known column: their breadcrumbs name theirs. */
  strays: readonly PageRecord[];
  /** The page by which a column's place among others is read; `undefined` when there is none. */
  pageOf(column: TreeColumn): PageRecord | undefined;
}

interface Sighting {
  node: { name: string; url: string; canonical: string };
  section: Section;
  path: string[];
  rank: Rank;
  foundOn: string;
  external: boolean;
}

/** Deeper menus than this are broken markup. */
const DEEPEST = 12;

/** Puts the columns of a portal together from its menus, trees, site map, index pages and breadcrumbs. */
export function buildColumns(input: TreeInput): Map<string, TreeColumn> {
  return new TreeBuilder(input).build();
}

class TreeBuilder {
  readonly #input: TreeInput;
  readonly #columns = new Map<string, TreeColumn>();
  readonly #read = new Set<string>();
  /** Menus that were walked, by what they hold and where they were hung. */
  readonly #walked = new Set<string>();
  /** Paths that the pages' own breadcrumbs give, by the column's canonical address. */
  readonly #crumbs = new Map<string, { section: Section; path: string[] }>();
  /** For nodes of a menu of sisters, a sister whose page it stands on. */
  readonly #sister = new Map<string, string>();
  /** Paths that site maps and other menus give to columns whose place a surer menu shows. */
  readonly #otherwise = new Map<string, readonly string[]>();

  constructor(input: TreeInput) {
    this.#input = input;
  }

  build(): Map<string, TreeColumn> {
    const { home, siteMap, platform } = this.#input;
    const see = (sightings: Sighting[]) => {
      for (const sighting of sightings) this.#see(sighting);
    };
    if (home?.facts) see(this.#navigation(home.facts));
    if (platform?.record?.facts) see(this.#platformTree(platform.record.facts));
    if (siteMap?.facts) see(this.#siteMap(siteMap.facts));
    if (home?.facts) see(this.#homeLists(home.facts));
    while (this.#readNewPages());
    for (const { facts } of this.#input.strays) if (facts) see(this.#crumbsOf(facts));
    while (this.#readNewPages());
    if (home?.facts) this.#nestFlat('site', navigationMenus(home.facts));
    if (platform?.record?.facts) this.#nestFlat('platform', this.#treesOf(platform.record.facts));
    return this.#columns;
  }

  /** Pages of columns that became known since the last round; what they tell is applied when all are read. */
  #readNewPages(): boolean {
    const news: { column: TreeColumn; record: PageRecord; facts: PageFacts }[] = [];
    for (const column of [...this.#columns.values()].sort(byAddress)) {
      if (column.external || this.#read.has(column.canonical)) continue;
      const record = this.#input.pageOf(column);
      if (!record?.facts) continue;
      this.#read.add(column.canonical);
      news.push({ column, record, facts: record.facts });
    }
    for (const { column, facts } of news) this.#ownCrumb(column, facts);
    const sightings = news.flatMap(({ column, facts }) => [
      ...this.#menusOf(column, facts),
      ...this.#indexOf(column, facts),
      ...this.#crumbsOf(facts, column),
    ]);
    for (const sighting of sightings) this.#see(sighting);
    return news.length > 0;
  }

  #see({ node, section, path, rank, foundOn, external }: Sighting): void {
    const canonical = this.#input.scope.fold(node.canonical);
    if (section === 'platform' && this.#isRoot(node)) return;
    let column = this.#columns.get(canonical);
    if (!column) {
      column = {
        canonical,
        url: withoutTracking(node.url),
        name: node.name,
        external,
        foundOn,
        sure: false,
        places: new Map(),
      };
      this.#columns.set(canonical, column);
    }
    if (rank !== RANK.homeLink && rank !== RANK.breadcrumb) column.sure = true;
    const url = withoutTracking(node.url);
    if (isPlainer(url, column.url)) column.url = url;
    const known = column.places.get(section);
    if (known && !isBetter({ rank, path }, known)) {
      if (rank <= RANK.siteMap && path.length > known.path.length) this.#otherwise.set(canonical, path);
      return;
    }
    const best = Math.min(...[...column.places.values()].map((place) => place.rank));
    column.places.set(section, { rank, path });
    if (rank < best) {
      column.name = node.name;
      column.foundOn = foundOn;
    }
  }

  #navigation(facts: PageFacts): Sighting[] {
    const menus = navigationMenus(facts);
    // A hidden mobile copy often has fewer levels: the largest menu is the navigation.
    const navigation = [...menus].sort((a, b) => b.size - a.size)[0];
    return menus.flatMap((menu) =>
      this.#walk(menu.nodes, [], 'site', menu === navigation ? RANK.navigation : RANK.otherMenu, facts.url),
    );
  }

  #siteMap(facts: PageFacts): Sighting[] {
    const { menus } = digestOf(facts);
    const maps = menus.filter(({ role }) => role === 'sitemap');
    const used = maps.length ? maps : menus.filter(({ role }) => role === 'tree');
    return used.flatMap((menu) => this.#walk(menu.nodes, [], 'site', RANK.siteMap, facts.url));
  }

  #platformTree(facts: PageFacts): Sighting[] {
    const used = this.#treesOf(facts);
    const largest = [...used].sort((a, b) => b.size - a.size)[0];
    return used.flatMap((menu) =>
      this.#walk(
        this.#belowRoot(menu.nodes),
        [],
        'platform',
        menu === largest ? RANK.navigation : RANK.otherMenu,
        facts.url,
      ),
    );
  }

  /** The menus of the platform's page that show its columns: nested trees, else side menus, else a navigation of its own. */
  #treesOf(facts: PageFacts): DigestMenu[] {
    const { menus } = digestOf(facts);
    for (const role of ['tree', 'side', 'main'] as const) {
      const found = menus.filter((menu) => menu.role === role && (role !== 'main' || !this.#isNavigation(menu)));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** A tree that begins with the platform itself (政府信息公开 › 指南, 制度, …) starts below it. */
  #belowRoot(nodes: readonly DigestNode[]): readonly DigestNode[] {
    const [root] = nodes;
    if (nodes.length !== 1 || !root?.children.length) return nodes;
    // A heading that opens nothing (信息公开目录) names the tree.
    return root.url === null || this.#isPlatform(root.canonical) ? root.children : nodes;
  }

  #isPlatform(canonical: string | null): boolean {
    return canonical !== null && this.#input.scope.fold(canonical) === this.#input.platform?.canonical;
  }

  /** The platform itself, not its first column, which some navigations open in its place (信息公开 → the guide). */
  #isRoot({ name, canonical }: { name: string; canonical: string | null }): boolean {
    return this.#isPlatform(canonical) && platformRank(name) !== null;
  }

  #isHome(canonical: string | null): boolean {
    return canonical !== null && this.#input.scope.isHome(this.#input.scope.fold(canonical));
  }

  /** Columns that no menu knows: behind the "more" links of the home page's lists, behind its doors and banners. */
  #homeLists(facts: PageFacts): Sighting[] {
    const { lists, links } = digestOf(facts);
    const found = facts.lists.flatMap(({ name }, at) => {
      const more = lists[at]?.more;
      const link = more ? links.get(more) : undefined;
      if (!more || !name || !link) return [];
      return this.#page({ name, url: link.url, canonical: more }, 'site', [], RANK.homeList, facts.url);
    });
    for (const { text, url, canonical, region } of links.values()) {
      if (region !== 'main' && region !== 'side') continue;
      if (text === '' || !/^https?:/i.test(url) || !isColumnShaped(canonical)) continue;
      found.push(...this.#page({ name: text, url, canonical }, 'site', [], RANK.homeLink, facts.url));
    }
    return found;
  }

  #walk(
    nodes: readonly DigestNode[],
    base: readonly string[],
    section: Section,
    rank: Rank,
    foundOn: string,
    depth = 0,
  ): Sighting[] {
    if (depth > DEEPEST) return [];
    return nodes.flatMap((node) => {
      const { name, url, canonical, children } = node;
      if (isForeignHeading(name)) return [];
      // 首页 › everything, as some site maps nest: the home page is no level.
      if (this.#isHome(canonical) || isNoColumnName(name)) {
        return this.#walk(children, base, section, rank, foundOn, depth + 1);
      }
      if (section === 'platform' && this.#isRoot(node)) {
        return this.#walk(children, base, section, rank, foundOn, depth + 1);
      }
      const path = [...base, name];
      const found: Sighting[] = [];
      if (url !== null && canonical !== null) {
        // A menu that nothing speaks for may be tabs of years, or pictures with their titles.
        const from = rank === RANK.index ? 'page' : 'menu';
        const kind = candidacy({ name, url, canonical }, base, this.#input.scope, from);
        if (kind) {
          found.push({ node: { name, url, canonical }, section, path, rank, foundOn, external: kind === 'external' });
        }
      }
      found.push(...this.#walk(children, path, section, rank, foundOn, depth + 1));
      return found;
    });
  }

  #page(
    node: { name: string; url: string; canonical: string },
    section: Section,
    base: readonly string[],
    rank: Rank,
    foundOn: string,
  ): Sighting[] {
    if (section === 'platform' && this.#isRoot(node)) return [];
    if (candidacy(node, base, this.#input.scope, 'page') !== 'column') return [];
    return [{ node, section, path: [...base, node.name], rank, foundOn, external: false }];
  }

  /** The column's place by its own page's breadcrumb; tells only where no menu does. */
  #ownCrumb(column: TreeColumn, facts: PageFacts): void {
    const { crumbs } = digestOf(facts);
    const { scope } = this.#input;
    const trail = this.#trail(crumbs);
    if (trail.steps.length === 0) return;
    const last = trail.steps.at(-1);
    const isSelf =
      last !== undefined &&
      ((last.canonical !== null && scope.fold(last.canonical) === column.canonical) ||
        sameName(last.name, column.name) ||
        (last.canonical === null && sameName(last.name, facts.columnName ?? '')));
    const above = (isSelf || last?.canonical === null ? trail.steps.slice(0, -1) : trail.steps).map(({ name }) => name);
    const path = [...above, column.name];
    this.#crumbs.set(column.canonical, { section: trail.section, path });
    if (trail.section === 'platform' && this.#hasSureSitePlace(column)) return;
    this.#see({
      node: column,
      section: trail.section,
      path,
      rank: RANK.breadcrumb,
      foundOn: column.foundOn ?? facts.url,
      external: false,
    });
  }

  /**
   * A menu whose markup keeps its nesting to itself (levels drawn by indentation or by script) comes flat. The pages'
   * breadcrumbs, and where they have none their addresses, tell what hangs below what; a few shortcuts on a menu that
   * really is flat do not.
   */
  #nestFlat(section: Section, menus: readonly DigestMenu[]): void {
    const menu = [...menus].sort((a, b) => b.size - a.size)[0];
    if (!menu || menu.nodes.some(({ children }) => children.length > 0)) return;
    const flat: FlatNode[] = [];
    for (const { canonical } of menu.nodes) {
      const column = canonical === null ? undefined : this.#columns.get(this.#input.scope.fold(canonical));
      const place = column?.places.get(section);
      if (column && place?.path.length === 1 && !flat.some((one) => one.column === column)) {
        const path =
          this.#crumbs.get(column.canonical)?.path ?? this.#otherwise.get(column.canonical) ?? this.#sisterPath(column);
        flat.push({ column, path: path ?? null });
      }
    }
    const parents = nest(flat);
    const nested = parents.filter((parent) => parent !== null).length;
    if (nested < FEWEST_NESTED || nested < flat.length * NESTED_SHARE) return;
    const paths = new Map<string, string[]>();
    flat.forEach(({ column }, at) => {
      const parent = parents[at] === null ? undefined : flat[parents[at] ?? -1];
      const above = parent ? (paths.get(parent.column.name) ?? [parent.column.name]) : [];
      paths.set(column.name, [...above, column.name]);
    });
    for (const { places } of this.#columns.values()) {
      const place = places.get(section);
      const [first, ...rest] = place?.path ?? [];
      const path = first === undefined ? undefined : paths.get(first);
      if (place && path && path.length > 1) places.set(section, { ...place, path: [...path, ...rest] });
    }
  }

  /** Path of a column that nothing places but a sister in one menu with it. */
  #sisterPath({ canonical, name }: TreeColumn): readonly string[] | null {
    const sister = this.#sister.get(canonical);
    const path = sister === undefined || sister === canonical ? undefined : this.#crumbs.get(sister)?.path;
    return path ? [...path.slice(0, -1), name] : null;
  }

  #hasSureSitePlace({ places }: TreeColumn): boolean {
    const site = places.get('site');
    return site !== undefined && site.rank < RANK.breadcrumb;
  }

  /** A breadcrumb without home, and where it passes the platform, only what stands below it. */
  #trail(crumbs: ReturnType<typeof digestOf>['crumbs']): { section: Section; steps: typeof crumbs } {
    const steps = crumbs.filter(({ name, canonical }) => !this.#isHome(canonical) && !isNoColumnName(name));
    const root = steps.findIndex(
      ({ name, canonical }) =>
        this.#isPlatform(canonical) ||
        (canonical === null && this.#input.platform !== null && platformRank(name) === 0),
    );
    return root < 0 ? { section: 'site', steps } : { section: 'platform', steps: steps.slice(root + 1) };
  }

  #crumbsOf(facts: PageFacts, column?: TreeColumn): Sighting[] {
    const { section, steps } = this.#trail(digestOf(facts).crumbs);
    return steps.flatMap(({ name, url, canonical }, at) => {
      if (!url || canonical === null || this.#input.scope.fold(canonical) === column?.canonical) return [];
      const base = steps.slice(0, at).map((step) => step.name);
      return this.#page({ name, url, canonical }, section, base, RANK.crumbAbove, facts.url);
    });
  }

  /** Where a column's descendants hang: on the platform where it has a place there. */
  #home(column: TreeColumn): { section: Section; path: readonly string[] } {
    if (column.canonical === this.#input.platform?.canonical) return { section: 'platform', path: [] };
    const platform = column.places.get('platform');
    if (platform) return { section: 'platform', path: platform.path };
    return { section: 'site', path: column.places.get('site')?.path ?? [] };
  }

  #menusOf(column: TreeColumn, facts: PageFacts): Sighting[] {
    if (column.canonical === this.#input.platform?.canonical) return [];
    return digestOf(facts).menus.flatMap((menu) => {
      if (menu.role === 'sitemap' || menu.size < 1) return [];
      if (menu.role === 'main' && this.#isNavigation(menu)) return [];
      const { section, base, rank } = this.#anchor(menu, column);
      if (rank === RANK.sideWithSelf) {
        for (const { canonical } of menu.nodes) {
          if (canonical !== null) this.#sister.set(this.#input.scope.fold(canonical), column.canonical);
        }
      }
      const walk = [menu.signature, section, rank, ...base].join('\n');
      if (this.#walked.has(walk)) return [];
      this.#walked.add(walk);
      return this.#walk(this.#belowRoot(menu.nodes), base, section, rank, facts.url);
    });
  }

  /** The portal's navigation stands on every page; what it holds is known from the home page. */
  #isNavigation({ nodes }: DigestMenu): boolean {
    const addresses = nodes.flatMap(({ canonical }) => (canonical === null ? [] : [canonical]));
    const known = addresses.filter((canonical) => {
      const place = this.#columns.get(this.#input.scope.fold(canonical))?.places.get('site');
      return this.#isHome(canonical) || (place !== undefined && place.path.length === 1);
    });
    return known.length > 0 && known.length >= addresses.length / 2;
  }

  /** The path under which a menu's first level hangs. */
  #anchor(menu: DigestMenu, column: TreeColumn): { section: Section; base: readonly string[]; rank: Rank } {
    const home = this.#home(column);
    const nodes = this.#belowRoot(menu.nodes);
    let self: readonly string[] | undefined;
    let known: { section: Section; base: readonly string[]; rank: Rank } | undefined;
    const visit = (level: readonly DigestNode[], depth: number): void => {
      if (depth > DEEPEST) return;
      for (const { canonical, children } of level) {
        const found = canonical === null ? undefined : this.#columns.get(this.#input.scope.fold(canonical));
        const place = found && (found.places.get(home.section) ?? [...found.places.values()][0]);
        if (found && place && place.path.length >= depth) {
          const base = place.path.slice(0, place.path.length - depth);
          if (found === column) self ??= home.path.slice(0, Math.max(0, home.path.length - depth));
          else if (!known || place.rank < known.rank) {
            known = {
              section: found.places.has(home.section) ? home.section : sectionOf(found),
              base,
              rank: place.rank,
            };
          }
        }
        visit(children, depth + 1);
      }
    };
    visit(nodes, 1);
    if (self) return { section: home.section, base: self, rank: RANK.sideWithSelf };
    if (known && known.rank < RANK.headed) return { ...known, rank: RANK.sideWithKnown };
    if (menu.heading) {
      const at = home.path.findIndex((name) => sameName(name, menu.heading ?? ''));
      if (at >= 0) return { section: home.section, base: home.path.slice(0, at + 1), rank: RANK.headed };
    }
    return { section: home.section, base: home.path, rank: RANK.index };
  }

  /** Sub-columns that an index page opens: by the "more" links of its lists, by plain doors. */
  #indexOf(column: TreeColumn, facts: PageFacts): Sighting[] {
    const { lists, links } = digestOf(facts);
    const { section, path } = this.#home(column);
    const isIndex = facts.kind === 'column-index' || facts.kind === 'platform' || facts.mainList === null;
    if (!isIndex) return [];
    const found: Sighting[] = [];
    facts.lists.forEach(({ name, region }, at) => {
      const more = lists[at]?.more;
      const link = more ? links.get(more) : undefined;
      if (more && name && link && region === 'main') {
        found.push(...this.#page({ name, url: link.url, canonical: more }, section, path, RANK.index, facts.url));
      }
    });
    if (facts.article !== null && facts.kind !== 'column-index' && facts.kind !== 'platform') return found;
    const isBelow = belowOf(column.canonical);
    for (const { text, url, canonical, region } of links.values()) {
      if (region !== 'main' || text === '') continue;
      const folded = this.#input.scope.fold(canonical);
      if (folded === column.canonical || !isBelow(folded) || !isColumnShaped(folded)) continue;
      found.push(...this.#page({ name: text, url, canonical }, section, path, RANK.index, facts.url));
    }
    return found;
  }
}

interface FlatNode {
  column: TreeColumn;
  /** Its path by breadcrumb or site map, `null` where neither knows it. */
  path: readonly string[] | null;
}

/** So many nodes of a flat menu, and such a share of it, must hang below another before the menu counts as nested. */
const FEWEST_NESTED = 3;
const NESTED_SHARE = 0.25;

/** For each node of a flat menu the index of the one it hangs below, `null` for the first level. A parent stands before. */
function nest(flat: readonly FlatNode[]): (number | null)[] {
  const parents: (number | null)[] = [];
  /** Indices from the first level down to the node before. */
  let open: number[] = [];
  flat.forEach((node, at) => {
    const depth = open.findLastIndex((one) => hangsBelow(node, flat[one], flat[at + 1]));
    parents.push(depth < 0 ? null : (open[depth] ?? null));
    open = [...open.slice(0, depth + 1), at];
  });
  return parents;
}

function hangsBelow({ column, path }: FlatNode, above: FlatNode | undefined, next: FlatNode | undefined): boolean {
  if (!above) return false;
  const isNamed = (trail: readonly string[]) => sameName(above.column.name, trail.at(-2) ?? '');
  if (path !== null) return isNamed(path);
  // Nothing tells where it belongs (it is off the portal, or does not open): it stays among the sisters around it.
  return isWithin(column.canonical, above.column.canonical) || (next?.path != null && isNamed(next.path));
}

/** `/zwgk/tzgg` within `/zwgk`, `/xxgk/jgzn.htm` within `/xxgk.htm`. */
const isWithin = (canonical: string, above: string): boolean =>
  !above.includes('?') && canonical.startsWith(`${above.replace(/\.\w+$/, '')}/`);

const byAddress = (a: TreeColumn, b: TreeColumn): number => (a.canonical < b.canonical ? -1 : 1);

/** Without index file and tracking parameters: of two spellings of one address the shorter one is shown. */
const isPlainer = (a: string, b: string): boolean => a.length < b.length || (a.length === b.length && a < b);

const sectionOf = ({ places }: TreeColumn): Section => (places.has('platform') ? 'platform' : 'site');

/**
 * Whether an address may be a sub-column's by itself: it lies in the column's directory, or beside a file that tells
 * columns by a query (`/list.asp?id=3`) and is told by the same file.
 */
function belowOf(canonical: string): (address: string) => boolean {
  const [path = '', query] = canonical.split(/[?#]/);
  if (query !== undefined) return (address) => address.startsWith(`${path}?`) || address.startsWith(`${path}#`);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const isFile = file.includes('.') && !/^http:\/\/[^/]*$/.test(path);
  // 博达: /xxgk.htm holds /xxgk/tzgg.htm. Others: /xxgk/list.html, its sub-columns beside it.
  const directory = isFile ? path.replace(/\.\w+$/, '/') : `${path}/`;
  const beside = isFile ? path.slice(0, path.lastIndexOf('/') + 1) : directory;
  const isRoot = /^http:\/\/[^/]*\/$/.test(beside);
  return (address) => address.startsWith(directory) || (!isRoot && address.startsWith(beside));
}

function isBetter(a: RankedPlace, b: RankedPlace): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  if (a.path.length !== b.path.length) return a.path.length < b.path.length;
  return a.path.join('\n') < b.path.join('\n');
}

/** The places of a column as the report shows them, the platform's first. */
export function placesOf({ places }: TreeColumn): Place[] {
  return (['platform', 'site'] as const).flatMap((section) => {
    const place = places.get(section);
    return place ? [{ section, level: place.path.length, path: place.path }] : [];
  });
}
