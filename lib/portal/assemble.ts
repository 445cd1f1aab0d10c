import type { Column, Threshold } from '../model/column';
import { dayInChina, type Instant } from '../model/day';
import type { DataEndpoint, PageFacts } from '../model/page-facts';
import type { Level, NotLookedAt, PageRecord, Portal } from '../model/portal';
import type { Standard } from '../model/standard';
import { type ReportLook, reportLooks } from './annual-reports';
import { brokenLinks } from './broken-links';
import { buildColumns, placesOf, type TreeColumn } from './column-tree';
import { deadAddresses } from './dead-addresses';
import { declare } from './declared';
import type { NewestItem } from './declared/local-verdict';
import { dutySearches } from './duty-searches';
import { type ListPlaces, listPlaces } from './empty-container';
import { failureOf, isWorthATab } from './failure';
import { entrancesOf, hasNavigation, isPlatformPage, platformAddress, siteMapAddress } from './find-pages';
import { isOfPastYear } from './freshness';
import { newestOnHome } from './home-page';
import { judgeColumn } from './judge-column';
import { keyOf } from './key-of';
import { classifyColumn } from './kind';
import { linkLooks } from './link-looks';
import { channelOf } from './link-shape';
import { mergeColumns } from './merge-columns';
import { MissingPages } from './missing-pages';
import { Ask, type Need } from './needs';
import { type OutwardLinks, outwardLinks } from './outward-links';
import { channelsOf, digestOf } from './page-digest';
import { Records } from './records';
import { blankBlock } from './samples/blank-block';
import { olderDocuments } from './samples/older-documents';
import { sampleLooks } from './samples/sample-looks';
import { sampleBudget } from './samples/sample-plan';
import { hostOf, Scope } from './scope';
import { searchLook } from './search-look';
import { singleTextLooks } from './single-text-looks';
import { levelOf, siteCodeOf, siteNameOf } from './site-facts';
import { stableHash } from './stable-hash';
import { childrenOf, treeOrder } from './tree-order';
import type { Want } from './wants';

export { keyOf } from './key-of';

export interface AssembleContext {
  url: string;
  standard: Standard;
  /** `null`: guessed from site code and name. */
  level: Level | null;
  /** The instant of judging; `null`: that of the latest look. */
  now: Instant | null;
  startedAt: Instant;
  finishedAt: Instant | null;
  /** Whether the user has granted another site by name; nobody's are looked at without. */
  granted?: (url: string) => boolean;
  incomplete: boolean;
  maxPages: number;
}

export interface Assembled {
  portal: Portal;
  /** Looks that would decide something still open and were not taken yet. */
  wants: Want[];
  /** Ids of the columns that a want is about. */
  undecided: ReadonlySet<string>;
}

/** Order of looks: what finds columns goes before what judges them. */
const PRIORITY: Record<Want['purpose'], number> = {
  robots: 0,
  home: 0,
  probe: 1,
  platform: 2,
  sitemap: 2,
  column: 3,
  frame: 4,
  endpoint: 4,
  next: 5,
  article: 5,
  file: 5,
  confirm: 6,
  link: 7,
  outward: 7,
  search: 7,
  'duty-search': 7,
  'as-robot': 8,
  'as-referred': 8,
};

/**
 * Puts a portal together from all looks taken so far and says which looks would tell more. Pure, and independent of the
 * records' order: columns are searched until no page is left that could show one, and only then are single columns looked
 * at more closely, so that an audit that was cut off ends like one that was not.
 */
export function assemble(records: readonly PageRecord[], context: AssembleContext): Assembled {
  return new Assembly(records, context).result();
}

class Assembly {
  readonly #context: AssembleContext;
  readonly #scope: Scope;
  readonly #wants = new Map<string, Want>();
  readonly #undecided = new Set<string>();
  /** Keys of articles that verdicts were read from. */
  readonly #readArticles = new Set<string>();
  readonly #given: readonly PageRecord[];
  #records: Records;
  #linked: ReadonlyMap<string, number> | undefined;
  #asked: ReadonlyMap<string, number> | undefined;
  #places: ListPlaces | undefined;
  #now: Instant;

  constructor(given: readonly PageRecord[], context: AssembleContext) {
    this.#context = context;
    this.#given = given;
    this.#scope = new Scope(context.url);
    this.#records = new Records(given, this.#scope);
    this.#now = context.now ?? latestLook(given) ?? context.startedAt;
  }

  result(): Assembled {
    const today = dayInChina(this.#now);
    const { home, navigation } = this.#home();
    const siteMapUrl = navigation?.facts ? siteMapAddress(navigation.facts, this.#scope) : null;
    const platform = this.#platform(navigation);
    for (const host of this.#scope.hosts) this.#probe(host);
    if (siteMapUrl) this.#lookForColumns({ purpose: 'sitemap', url: siteMapUrl, via: 'fetch' }, null, '');
    const missing = new MissingPages(this.#records, this.#scope, home);

    const trees = buildColumns({
      scope: this.#scope,
      home: navigation,
      siteMap: siteMapUrl === null ? undefined : this.#pageAt(siteMapUrl),
      platform: platform && { canonical: platform.canonical, record: this.#platformPage(platform.url) },
      strays: this.#records.all.filter(({ purpose, completes }) => purpose === 'article' && completes === null),
      pageOf: ({ url }) => this.#pageAt(url),
    });
    for (const tree of trees.values()) if (!tree.external) this.#lookAtColumn(tree);
    if (this.#wants.size === 0 && navigation?.facts) this.#lookAtStrays(navigation.facts, trees);
    const settled = this.#wants.size === 0;

    const { columns: merged, leadsTo } = mergeColumns(trees, this.#records, this.#scope, missing);
    const children = childrenOf(merged, platform?.canonical ?? null);
    const columns: Column[] = [];
    const names = new Set(merged.map(({ name }) => name));
    for (const tree of merged) {
      if (!tree.sure && !this.#isColumnPage(tree)) continue;
      const at = { today, missing, settled, platform: platform?.canonical ?? null, names };
      columns.push(this.#judge(tree, children.get(tree.canonical) ?? [], leadsTo.get(tree.canonical) ?? null, at));
    }
    columns.sort(treeOrder(columns));
    if (settled) {
      this.#confirmHome(home, navigation);
      for (const { purpose, url, title, completes } of singleTextLooks(columns, this.#records, this.#scope)) {
        this.#lookForColumns({ purpose, url, via: 'fetch' }, completes, title);
      }
      const reports = this.#openReports(columns, navigation?.facts ?? home?.facts ?? null);
      if (this.#undecided.size === 0) this.#openSamples(columns, reports, today);
    }
    // The choice of links hangs on what was looked at: it is made when nothing else is left to look at.
    if (this.#wants.size === 0 && navigation) this.#lookAtLinks(navigation, missing, columns.length);
    const portal = this.#portal(columns, home, navigation, platform?.canonical ?? null, today, missing);
    if (this.#wants.size === 0 && navigation) this.#searchForDuties(navigation, portal);
    return {
      portal,
      wants: [...this.#wants.values()].sort(byUrgency),
      undecided: this.#undecided,
    };
  }

  /** The home page behind its redirects, and the look at it by which the navigation is read. */
  #home(): { home: PageRecord | undefined; navigation: PageRecord | undefined } {
    const { url } = this.#context;
    const follow = this.#records.follow(url);
    if (!follow) {
      this.#lookForColumns({ purpose: 'home', url, via: 'fetch' }, null, '');
      return { home: undefined, navigation: undefined };
    }
    for (const { snapshot } of follow.records) {
      const host = hostOf(snapshot.finalUrl);
      // A portal that has moved (`http://` to `https://www.`, a new domain) is audited where it is now.
      if (host && snapshot.error === null) this.#scope.add(host);
      this.#scope.addHome(snapshot.url);
      if (snapshot.error !== null) continue;
      this.#scope.addHome(snapshot.finalUrl);
      this.#scope.addHome(new URL('/', snapshot.finalUrl).href);
    }
    this.#records = new Records(this.#given, this.#scope);
    if (follow.next) {
      this.#lookForColumns({ purpose: 'home', url: follow.next, via: 'fetch' }, follow.last, '');
      return { home: undefined, navigation: undefined };
    }
    const home = follow.last;
    if (hasNavigation(home)) return { home, navigation: home };
    const failure = failureOf(home);
    if (failure && !isWorthATab(failure)) return { home, navigation: undefined };
    const tab = this.#lookForColumns({ purpose: 'home', url, via: 'render' }, home, '');
    if (!tab || failureOf(tab)) return { home, navigation: failure ? undefined : home };
    this.#scope.addHome(tab.snapshot.finalUrl);
    const seen = failure ? tab : home;
    if (hasNavigation(tab)) return { home: seen, navigation: tab };
    return { home: seen, navigation: this.#behindEntrance(tab) ?? seen };
  }

  /** The page with the navigation behind an entrance: a frame of a frameset, or the link that a bare entrance page has. */
  #behindEntrance(home: PageRecord): PageRecord | undefined {
    for (const url of entrancesOf(home, this.#scope)) {
      const page = this.#lookForColumns({ purpose: 'home', url, via: 'fetch' }, home, '');
      if (!page) return undefined;
      if (hasNavigation(page)) {
        this.#scope.addHome(page.snapshot.finalUrl);
        return page;
      }
    }
    return undefined;
  }

  #platform(navigation: PageRecord | undefined): { url: string; canonical: string } | null {
    if (!navigation?.facts) return null;
    const named = platformAddress(navigation.facts, this.#scope);
    const url = named ?? this.#platformByContent();
    if (url === null) return null;
    this.#scope.add(hostOf(url) ?? '');
    this.#records = new Records(this.#given, this.#scope);
    const follow = this.#records.follow(url);
    if (!follow) this.#lookForColumns({ purpose: 'platform', url, via: 'fetch' }, navigation, '');
    return { url, canonical: this.#scope.canonical(url) };
  }

  /** The platform's page; rendered where its static page has no tree and scripts, frames or data could make one. */
  #platformPage(url: string): PageRecord | undefined {
    const page = this.#pageAt(url);
    const { facts } = page ?? {};
    if (!page || !facts || page.snapshot.via === 'render') return page;
    const grows = facts.scripted || facts.frames.length > 0 || facts.dataEndpoints.length > 0;
    if (!grows || digestOf(facts).menus.some(({ role }) => role === 'tree' || role === 'side')) return page;
    const tab = this.#lookForColumns({ purpose: 'platform', url, via: 'render' }, page, '');
    return tab && !failureOf(tab) ? tab : page;
  }

  /** Among the pages of columns, the one that holds a platform's blocks; the shortest address, being the highest. */
  #platformByContent(): string | null {
    const found = this.#records.all
      .filter((record) => record.purpose === 'column' && isPlatformPage(record, this.#scope))
      .map(({ snapshot }) => snapshot.url)
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    return found[0] ?? null;
  }

  #probe(host: string): void {
    const { protocol } = new URL(this.#context.url);
    const url = new MissingPages(this.#records, this.#scope, undefined).probeAddress(`${protocol}//${host}/`);
    this.#lookForColumns({ purpose: 'probe', url, via: 'fetch' }, null, '');
  }

  /** The page that shows what an address holds: fetched, or rendered where fetching gives nothing to read. */
  #pageAt(url: string): PageRecord | undefined {
    const follow = this.#records.follow(url);
    if (!follow || follow.next !== null) return undefined;
    const { last } = follow;
    if (!this.#scope.owns(last.snapshot.finalUrl)) return undefined;
    if (!this.#isUnreadable(last)) return failureOf(last) ? undefined : last;
    const tab = this.#records.page(url, 'render');
    return tab && !failureOf(tab) ? tab : undefined;
  }

  /** Whether what stands behind a bare link is a column: a page of one, not an article, not a page that is gone. */
  #isColumnPage({ url }: TreeColumn): boolean {
    const record = this.#pageAt(url);
    return record?.facts != null && COLUMN_PAGES.has(record.facts.kind);
  }

  /** A page that only a browser can show: refused to a plain request, or built by scripts from nothing. */
  #isUnreadable(record: PageRecord): boolean {
    const failure = failureOf(record);
    if (failure) return isWorthATab(failure);
    const { facts } = record;
    if (!facts?.scripted || facts.mainList !== null || facts.mainTextLength > 50 || facts.dataEndpoints.length)
      return false;
    return !digestOf(facts).menus.some(({ role }) => role !== 'main');
  }

  /** Looks that may show more columns; they go before those that only judge one. */
  #lookAtColumn(tree: TreeColumn): void {
    const follow = this.#records.follow(tree.url);
    const label = tree.name;
    if (!follow) {
      if (this.#lookForColumns({ purpose: 'column', url: tree.url, via: 'fetch' }, null, label, tree.foundOn)) return;
    } else if (follow.next !== null) {
      this.#lookForColumns({ purpose: 'column', url: follow.next, via: 'fetch' }, follow.last, label);
    } else if (this.#isUnreadable(follow.last)) {
      this.#lookForColumns({ purpose: 'confirm', url: tree.url, via: 'render' }, follow.last, label);
    }
  }

  /** One article of each channel that the home page links to and no column holds: its breadcrumb names a hidden column. */
  #lookAtStrays(home: PageFacts, trees: ReadonlyMap<string, TreeColumn>): void {
    const known = new Set<string>();
    for (const { canonical, url } of trees.values()) {
      known.add(canonical.replace(/^http:\/\//, '').replace(/\/[^/]*\.\w+$/, ''));
      const facts = this.#pageAt(url)?.facts;
      if (facts) for (const channel of channelsOf(facts)) known.add(channel);
    }
    let looks = 0;
    for (const { url, canonical } of digestOf(home).links.values()) {
      const channel = this.#scope.owns(url) ? channelOf(canonical) : null;
      if (channel === null || known.has(channel)) continue;
      known.add(channel);
      if (looks++ >= MOST_STRAYS) return;
      this.#lookForColumns({ purpose: 'article', url, via: 'fetch' }, null, '', home.url);
    }
  }

  #lookForColumns(
    need: Pick<Need, 'purpose' | 'url' | 'via'>,
    completes: PageRecord | null,
    label: string,
    foundOn: string | null = null,
  ): PageRecord | undefined {
    const whole: Need = { method: 'GET', body: null, ...need };
    const record = this.#records.answer(whole);
    if (!record) this.#want(whole, completes, label, foundOn);
    return record;
  }

  #want(need: Need, completes: PageRecord | null, label: string, foundOn: string | null): void {
    const key = keyOf(need);
    const known = this.#wants.get(key);
    const want: Want = {
      ...need,
      foundOn: completes?.snapshot.finalUrl ?? foundOn,
      completes: completes?.key ?? null,
      priority: PRIORITY[need.purpose],
      label: label || need.url,
    };
    if (!known || want.priority < known.priority) this.#wants.set(key, want);
  }

  #judge(
    tree: TreeColumn,
    children: readonly TreeColumn[],
    leadsTo: TreeColumn | null,
    at: {
      today: string;
      missing: MissingPages;
      settled: boolean;
      platform: string | null;
      names: ReadonlySet<string>;
    },
  ): Column {
    const places = placesOf(tree);
    const page = this.#pageAt(tree.url);
    const [place] = places;
    const { kind, category } = classifyColumn({
      name: tree.name,
      path: place?.path ?? [tree.name],
      section: place?.section,
      columnType: page?.facts?.meta.ColumnType ?? null,
      url: tree.url,
    });
    const isArchive = isOfPastYear(tree.name, at.today);
    const threshold: Threshold | null = isArchive ? null : (this.#context.standard.threshold(kind) ?? null);
    const ask = new Ask(this.#records);
    const { standard } = this.#context;
    let newest: NewestItem | null = null;
    const judged = judgeColumn({
      column: tree,
      kind,
      threshold,
      children,
      leadsTo,
      isPlatform: tree.canonical === at.platform && !tree.places.has('platform'),
      today: at.today,
      records: this.#records,
      scope: this.#scope,
      missing: at.missing,
      isRepeated: (canonical) => this.#isRepeated(canonical),
      listPlaces: this.#listPlaces(),
      isOtherName: (name) => name !== tree.name && at.names.has(name),
      isShared: (endpoint) => this.#isShared(endpoint),
      ask,
      note: standard.localThreshold(kind) && ((one) => (newest = one)),
    });
    const { verdict, ...declared } = declare(
      { tree, kind, category, verdict: judged, newest },
      { standard, today: at.today, records: this.#records, scope: this.#scope, ask },
    );
    const id = stableHash(tree.canonical);
    if (ask.waiting) this.#undecided.add(id);
    for (const { key, purpose } of ask.answers) if (purpose === 'article') this.#readArticles.add(key);
    if (at.settled) {
      const own = this.#records.follow(tree.url)?.last ?? null;
      for (const need of ask.needs) this.#want(need, own, tree.name, tree.foundOn);
    }
    // Of two spellings of the column's address, the one that was asked for first is chance.
    const evidence = verdict.evidence.map((one) =>
      this.#scope.canonical(one.url) === tree.canonical ? { ...one, url: tree.url } : one,
    );
    const { name, url, canonical: canonicalUrl } = tree;
    return { id, name, url, canonicalUrl, places, kind, category, verdict: { ...verdict, evidence }, ...declared };
  }

  /** Whether pages of many columns link to an address. Counted when first asked. */
  #isRepeated(canonical: string): boolean {
    this.#linked ??= countLinks(this.#records.all);
    return (this.#linked.get(canonical) ?? 0) >= MANY_PAGES;
  }

  #listPlaces(): ListPlaces {
    this.#places ??= listPlaces(this.#records.all, this.#scope);
    return this.#places;
  }

  #isShared({ url, body }: DataEndpoint): boolean {
    this.#asked ??= countEndpoints(this.#records.all);
    return (this.#asked.get(`${url} ${body ?? ''}`) ?? 0) >= SHARED_BY;
  }

  /** Annual reports are opened once the columns that list them are judged; what stands in them decides no column. */
  #openReports(columns: readonly Column[], home: PageFacts | null): ReportLook[] {
    if (columns.some(({ kind, id }) => kind === 'annual-report' && this.#undecided.has(id))) return [];
    const name = siteNameOf(home, hostOf(this.#context.url) ?? '');
    const level = this.#context.level ?? levelOf(siteCodeOf(home ? [home] : []), name);
    const looks = reportLooks(columns, this.#records, this.#scope, { name, level });
    for (const { purpose, url, title, completes } of looks) {
      this.#lookForColumns({ purpose, url, via: 'fetch' }, completes, title);
    }
    return looks;
  }

  /**
   * Articles that checks read are opened once every column is judged, as far as the looks that judged them leave room. Only
   * those are counted, so that the choice stays the same while samples and later looks come in.
   */
  #openSamples(columns: readonly Column[], reports: readonly ReportLook[], today: string): void {
    for (const { url, completes } of olderDocuments(columns, this.#records, this.#scope)) {
      this.#lookForColumns({ purpose: 'next', url, via: 'fetch' }, completes, '');
    }
    if ([...this.#wants.values()].some(({ purpose }) => purpose === 'next')) return;
    const open = new Set(reports.map(({ url }) => this.#scope.canonical(url)));
    const articles = new Set(this.#records.all.flatMap(({ key, purpose }) => (purpose === 'article' ? [key] : [])));
    let looks = open.size;
    for (const { purpose } of this.#wants.values()) if (JUDGING.has(purpose)) looks++;
    for (const { key, purpose, completes, snapshot } of this.#records.all) {
      const ofArticle = articles.has(completes ?? '');
      const judging =
        purpose === 'article' ? completes === null || this.#readArticles.has(key) : JUDGING.has(purpose) && !ofArticle;
      if (!judging) continue;
      looks++;
      open.add(this.#scope.canonical(snapshot.url));
    }
    const room = { budget: sampleBudget(columns.length, looks), isOpen: (canonical: string) => open.has(canonical) };
    for (const { url, via, completes, title } of sampleLooks(columns, this.#records, this.#scope, today, room)) {
      this.#lookForColumns({ purpose: 'article', url, via }, completes, title);
    }
    if ([...this.#wants.values()].some(({ purpose }) => purpose === 'article')) return;
    const blank = blankBlock(this.#records);
    if (blank) this.#lookForColumns({ purpose: 'confirm', url: blank.snapshot.url, via: 'render' }, blank, '');
  }

  /** Links that nothing else asked for, and the portal's own search, once. */
  #lookAtLinks(home: PageRecord, missing: MissingPages, columns: number): void {
    for (const { text, completes, ...look } of linkLooks(home, this.#records, this.#scope, missing, columns)) {
      this.#lookForColumns(look, completes, text);
    }
    for (const { url, text } of this.#outward(home).looks) {
      this.#lookForColumns({ purpose: 'outward', url, via: 'fetch' }, home, text);
    }
    const search = searchLook(home, this.#scope);
    if (search && !this.#records.answer(search)) this.#want(search, home, '', null);
  }

  /** What no column discloses is searched for as a visitor would, last of all. */
  #searchForDuties(home: PageRecord, portal: Portal): void {
    for (const { word, ...need } of dutySearches(home, portal, this.#records, this.#scope)) {
      if (!this.#records.answer(need)) this.#want(need, home, word, null);
    }
  }

  /** Other sites that the home page links to: those to look at, and those that nobody may look at. */
  #outward(home: PageRecord): OutwardLinks {
    const { granted = () => false } = this.#context;
    return outwardLinks(home, this.#scope, granted);
  }

  /** The home page is looked at in a tab, too: what scripts write into it, or hide in it, a plain request does not show. */
  #confirmHome(home: PageRecord | undefined, navigation: PageRecord | undefined): void {
    if (!home || navigation?.snapshot.via === 'render' || failureOf(home)) return;
    this.#lookForColumns({ purpose: 'confirm', url: this.#context.url, via: 'render' }, home, '');
  }

  #portal(
    columns: Column[],
    home: PageRecord | undefined,
    navigation: PageRecord | undefined,
    platformUrl: string | null,
    today: string,
    missing: MissingPages,
  ): Portal {
    const { url, level, startedAt, finishedAt, incomplete } = this.#context;
    const host = hostOf(this.#scope.canonical(url)) ?? '';
    const homeFacts = navigation?.facts ?? home?.facts ?? null;
    const facts = this.#records.all.flatMap((record) => (record.facts && !failureOf(record) ? [record.facts] : []));
    const siteCode = siteCodeOf(homeFacts ? [homeFacts, ...facts] : facts);
    const named = siteNameOf(homeFacts, host);
    // A frame need not name the site; the frameset does.
    const name = named === host ? siteNameOf(home?.facts ?? null, host) : named;
    const tab = this.#records.page(url, 'render');
    // Behind an entrance the page with the navigation is what visitors take for the home page.
    const homes = [home, tab, navigation].filter(
      (record) => record !== undefined && !failureOf(record),
    ) as PageRecord[];
    const { newest, evidence } = newestOnHome([...new Set(homes)], today);
    return {
      url,
      host,
      name,
      siteCode,
      level: level ?? levelOf(siteCode, name),
      startedAt,
      finishedAt,
      platformUrl,
      columns,
      pages: [...this.#records.all],
      homeNewest: newest,
      homeEvidence: evidence,
      brokenLinks: brokenLinks(
        deadAddresses(columns, navigation, this.#records, this.#scope, missing),
        this.#records.all,
        this.#scope.canonical(url),
        this.#scope,
      ),
      notLookedAt: this.#notLookedAt(columns, navigation),
      requests: requestsOf(this.#records.all),
      incomplete,
    };
  }

  #notLookedAt(columns: readonly Column[], home: PageRecord | undefined): NotLookedAt[] {
    const found = new Map<string, NotLookedAt>();
    const add = (entry: NotLookedAt): void => {
      const key = `${entry.reason} ${this.#scope.canonical(entry.url)}`;
      if (!found.has(key)) found.set(key, entry);
    };
    for (const { url, name, places, verdict } of columns) {
      const section = places[0]?.section ?? 'other';
      const why = WHY_NOT[verdict.reason.key.slice('verdict.reason.'.length)];
      if (why) add({ url, name, section, reason: why });
    }
    for (const { purpose, snapshot } of this.#records.all) {
      if (purpose !== 'link' && purpose !== 'search') continue;
      const why = snapshot.error?.kind;
      if (why === 'robots' || why === 'denied') add({ url: snapshot.url, name: null, section: 'other', reason: why });
    }
    for (const { url, text } of home ? this.#outward(home).barred : []) {
      add({ url, name: text || null, section: 'other', reason: 'off-site' });
    }
    if (this.#context.incomplete) {
      const isFull = this.#records.all.length >= this.#context.maxPages;
      const sections = new Map(columns.map(({ canonicalUrl, places }) => [canonicalUrl, places[0]?.section]));
      for (const { url, label } of this.#wants.values()) {
        const section = sections.get(this.#scope.canonical(url)) ?? 'other';
        add({ url, name: label === url ? null : label, section, reason: isFull ? 'limit' : 'stopped' });
      }
    }
    return [...found.values()].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.reason < b.reason ? -1 : 1));
  }
}

/** More pages than an item stands on by right: its column, the columns above, the home page. */
const MANY_PAGES = 6;

/** Fetched pages of columns on which an address is linked outside head, navigation and footer. */
function countLinks(records: readonly PageRecord[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const { purpose, snapshot, facts } of records) {
    if (purpose !== 'column' || snapshot.via !== 'fetch' || !facts) continue;
    for (const { canonical, region } of digestOf(facts).links.values()) {
      if (region === 'main' || region === 'side') pages.set(canonical, (pages.get(canonical) ?? 0) + 1);
    }
  }
  return pages;
}

/** Channels of the home page whose column is searched by an article. */
const MOST_STRAYS = 8;

/** Columns that may name one endpoint and it still be theirs: a column and its mirror. */
const SHARED_BY = 3;

function countEndpoints(records: readonly PageRecord[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const { purpose, snapshot, facts } of records) {
    if (purpose !== 'column' || snapshot.via !== 'fetch') continue;
    for (const { url, body } of facts?.dataEndpoints ?? []) {
      const key = `${url} ${body ?? ''}`;
      pages.set(key, (pages.get(key) ?? 0) + 1);
    }
  }
  return pages;
}

/** Purposes of looks by which columns are found and judged. */
const JUDGING: ReadonlySet<Want['purpose']> = new Set([
  'home',
  'probe',
  'sitemap',
  'platform',
  'column',
  'confirm',
  'next',
  'frame',
  'endpoint',
]);

const COLUMN_PAGES: ReadonlySet<string> = new Set(['column-list', 'column-index', 'single-content', 'platform']);

/** Reasons by which a verdict says that nobody looked. */
const WHY_NOT: Record<string, NotLookedAt['reason']> = {
  robots: 'robots',
  denied: 'denied',
  login: 'login',
  file: 'file',
  externalLink: 'off-site',
  externalRedirect: 'off-site',
};

function latestLook(records: readonly PageRecord[]): Instant | undefined {
  let latest: Instant | undefined;
  for (const { snapshot } of records) {
    if (latest === undefined || Date.parse(snapshot.fetchedAt) > Date.parse(latest)) latest = snapshot.fetchedAt;
  }
  return latest;
}

function requestsOf(records: readonly PageRecord[]): number {
  let sum = 0;
  for (const { attempts, snapshot } of records) {
    if (snapshot.error?.kind !== 'denied' && snapshot.error?.kind !== 'robots') sum += attempts;
  }
  return sum;
}

const byUrgency = (a: Want, b: Want): number =>
  a.priority - b.priority || (a.url < b.url ? -1 : a.url > b.url ? 1 : a.via < b.via ? -1 : 1);
