import type { ColumnKind, ColumnVerdict, Threshold } from '../model/column';
import type { Day } from '../model/day';
import type { DataEndpoint, PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';
import type { TreeColumn } from './column-tree';
import type { NewestItem } from './declared/local-verdict';
import { emptyContainerOf, type ListPlaces } from './empty-container';
import { emptinessOf, type IsRepeated } from './empty-page';
import { type Failure, failureOf, isWorthATab } from './failure';
import { GUESSED, judgeList, type ListCase } from './judge-list';
import { isArticleShaped } from './link-shape';
import { endpointListOf, type FoundList, headsOfLists, listOf } from './list-reading';
import { impossibleSibling, isSameTemplate, type MissingPages } from './missing-pages';
import { isNoColumnName, sameName } from './names';
import type { Ask } from './needs';
import { otherLists } from './other-lists';
import { digestOf } from './page-digest';
import { type Records, redirectOf } from './records';
import { hostOf, type Scope } from './scope';
import { cannotTell, evidenceOf, reason, verdict } from './verdict';

export interface ColumnCase {
  column: TreeColumn;
  kind: ColumnKind;
  threshold: Threshold | null;
  /** Columns that hang below it in a tree. */
  children: readonly TreeColumn[];
  /** It is the disclosure platform itself: judged through its tree, whatever news it shows beside it. */
  isPlatform: boolean;
  /** The sub-column that its address redirects to. */
  leadsTo: TreeColumn | null;
  today: Day;
  records: Records;
  scope: Scope;
  missing: MissingPages;
  isRepeated: IsRepeated;
  /** Where the lists of all columns stand. */
  listPlaces: ListPlaces;
  /** Whether another column bears the name. */
  isOtherName(name: string): boolean;
  /** Whether pages of several columns name the same data endpoint: it is none of this column's. */
  isShared(endpoint: DataEndpoint): boolean;
  ask: Ask;
  /** Told of the newest item of its list. */
  note?: ((newest: NewestItem) => void) | undefined;
}

/** Kinds of page that hold one text (单一内容) or one form. */
const SINGLE: ReadonlySet<PageFacts['kind']> = new Set([
  'single-content',
  'article',
  'official-document',
  'annual-report',
  'application-form',
]);
/** Kinds of column that are one text by nature: names in a row are its text. */
const SINGLE_BY_NATURE: ReadonlySet<ColumnKind> = new Set([
  'functions',
  'leaders',
  'guide',
  'catalogue',
  'system',
  'application',
  'consultation',
  'profile',
]);
/** Kinds of column that only hold others. */
const STRUCTURAL: ReadonlySet<ColumnKind> = new Set([
  'platform',
  'statutory',
  'disclosure',
  'interaction',
  'service',
  'special',
]);
/** A page that shows less may be one whose script has not run. */
const SCANT_TEXT = 100;
/** A page that says it does not exist says little else. */
const NOTICE_TEXT = 200;
const VOID_TEXT = 30;
const FRAMES = 2;
/** Characters that make a text, and links that make a page of doors. */
const FEWEST_WORDS = 50;
/** Kinds of column that are a form: the labels of its fields are all its words. */
const FORMS: ReadonlySet<ColumnKind> = new Set(['consultation', 'application']);
const FEWEST_LABELS = 12;
const FEWEST_DOORS = 4;

/** The verdict of one column (栏目判定). What it needs to know and does not, it asks for through `ask`. */
export function judgeColumn(given: ColumnCase): ColumnVerdict {
  const { column, records, scope, ask } = given;
  if (column.external) return external(column.url, 'externalLink', null);
  if (given.leadsTo) {
    const record = records.page(column.url);
    return verdict(
      'index',
      reason('indexRedirect', { name: given.leadsTo.name }),
      0.9,
      record ? [evidenceOf(record)] : [],
    );
  }
  const follow = records.follow(column.url);
  if (!follow) {
    ask.look({ purpose: 'column', url: column.url, via: 'fetch' });
    return cannotTell(reason('notLooked'), []);
  }
  const { last } = follow;
  if (follow.next !== null) {
    ask.look({ purpose: 'column', url: follow.next, via: 'fetch' });
    return cannotTell(reason('pending'), [evidenceOf(last)]);
  }
  const away = awayFrom(last, scope);
  if (away !== null) return external(away, 'externalRedirect', last);
  const failure = follow.loop ? 'loop' : failureOf(last);
  return failure ? judgeFailure(given, last, failure) : judgePage(given, last);
}

/** Address off the portal that a look ended at, `null` when it did not leave. */
function awayFrom(record: PageRecord, scope: Scope): string | null {
  const { snapshot } = record;
  if (snapshot.status === null && snapshot.redirects.length === 0 && snapshot.error?.kind !== 'off-site') {
    const to = redirectOf(record);
    return to !== null && !scope.owns(to) ? to : null;
  }
  if (!scope.owns(snapshot.finalUrl)) return snapshot.finalUrl;
  const to = redirectOf(record);
  return to !== null && hostOf(to) !== null && !scope.owns(to) ? to : null;
}

function external(address: string, why: string, record: PageRecord | null): ColumnVerdict {
  const host = hostOf(address) ?? address;
  return verdict('external', reason(why, { host }), 0.95, record ? [evidenceOf(record)] : []);
}

function judgeFailure(given: ColumnCase, record: PageRecord, failure: Failure): ColumnVerdict {
  const { column, ask, scope } = given;
  const evidence = [
    evidenceOf(record, record.facts?.notFoundPhrase?.quotation ?? record.facts?.challenge?.quotation ?? null),
  ];
  if (showsColumn(given, record)) return judgeShown(given, record);
  switch (failure) {
    case 'missing':
      return verdict('unreachable', reason('status', { status: record.snapshot.status }), 0.97, evidence);
    case 'robots':
    case 'login':
      return cannotTell(reason(failure), evidence);
    case 'denied':
      return cannotTell(reason('denied', { host: hostOf(record.snapshot.finalUrl) }), evidence);
    case 'file':
      return cannotTell(reason('file', { type: record.snapshot.error?.detail ?? '' }), evidence);
    case 'too-large':
      return cannotTell(reason('tooLarge'), evidence);
  }
  if (!isWorthATab(failure) && failure !== 'off-site') {
    return cannotTell(reason('failedUnsure', { detail: detailOf(record, failure) }), evidence);
  }
  const tab = ask.look({ purpose: 'confirm', url: column.url, via: 'render' });
  if (!tab) return cannotTell(reason('pending'), evidence);
  evidence.push(evidenceOf(tab));
  const again = failureOf(tab);
  if (again === null) {
    const away = awayFrom(tab, scope);
    return away === null ? judgePage(given, tab) : external(away, 'externalRedirect', tab);
  }
  if (again === 'off-site') {
    const away = awayFrom(tab, scope);
    return away === null
      ? verdict('external', reason('externalUnknown'), 0.8, evidence)
      : external(away, 'externalRedirect', tab);
  }
  if (showsColumn(given, tab)) return shownAnyway(given, tab, evidence);
  if (again === 'missing') {
    return verdict('unreachable', reason('status', { status: tab.snapshot.status }), 0.97, evidence);
  }
  return judgeTwoFailures(failure, again, record, tab, evidence);
}

/** A status that says "not there" (404, 500) above a page that is the column's own: its name and its list stand there. */
function showsColumn({ column, missing, records, isRepeated }: ColumnCase, record: PageRecord): boolean {
  const { snapshot, facts } = record;
  if (!facts || snapshot.error || snapshot.status === null || snapshot.status < 400) return false;
  if (facts.notFoundPhrase !== null || facts.challenge !== null || ownListOf(record, isRepeated) === null) return false;
  const names = [facts.columnName ?? '', facts.breadcrumb.at(-1)?.name ?? ''];
  if (!names.some((name) => sameName(name, column.name))) return false;
  const probe = records.page(missing.probeAddress(snapshot.finalUrl));
  return !probe || !isSameTemplate(record, probe);
}

/** A wrongly configured server: visitors read a living page, programs are told that there is none. */
function judgeShown(given: ColumnCase, record: PageRecord): ColumnVerdict {
  const { column, ask } = given;
  const evidence = [evidenceOf(record)];
  if (record.snapshot.via === 'render') return shownAnyway(given, record, evidence);
  const tab = ask.look({ purpose: 'confirm', url: column.url, via: 'render' });
  if (!tab) return cannotTell(reason('pending'), evidence);
  return failureOf(tab) === null ? judgePage(given, tab) : shownAnyway(given, record, [...evidence, evidenceOf(tab)]);
}

function shownAnyway(given: ColumnCase, record: PageRecord, evidence: ColumnVerdict['evidence']): ColumnVerdict {
  return cannotTell(reason('statusButShown', { status: record.snapshot.status }), evidence, {
    newest: ownListOf(record, given.isRepeated)?.list.newest ?? null,
  });
}

/** Failures that a firewall does not feign: the page does not open for anybody. */
const HARD: ReadonlySet<Failure> = new Set(['server', 'timeout', 'network', 'expired', 'untrusted', 'loop']);
const REASONS: Partial<Record<Failure, string>> = {
  loop: 'redirectLoop',
  expired: 'expiredCertificate',
  untrusted: 'untrustedCertificate',
};

function judgeTwoFailures(
  failure: Failure,
  again: Failure,
  record: PageRecord,
  tab: PageRecord,
  evidence: ColumnVerdict['evidence'],
): ColumnVerdict {
  if (failure === 'blocked' || again === 'blocked') return cannotTell(reason('blocked'), evidence);
  if (again === 'render-failed') {
    return cannotTell(reason('renderFailed', { detail: tab.snapshot.error?.detail ?? '' }), evidence);
  }
  if (!HARD.has(failure) || !HARD.has(again)) {
    return cannotTell(reason('failedUnsure', { detail: detailOf(record, failure) }), evidence);
  }
  const why =
    failure === 'server' ? reason('status', { status: record.snapshot.status }) : reason(REASONS[failure] ?? failure);
  return verdict('unreachable', why, failure === again ? 0.95 : 0.85, evidence, { confirmedBy: 'render' });
}

const detailOf = ({ snapshot }: PageRecord, failure: Failure): string =>
  snapshot.error?.detail || (snapshot.status === null ? failure : `HTTP ${snapshot.status}`);

/** Judges a page that opened: first whether it is the column's at all, then what it holds. */
function judgePage(given: ColumnCase, record: PageRecord): ColumnVerdict {
  return judgeMissing(given, record) ?? judgeContent(given, record);
}

/** Soft 404 (软 404): a good status for a page that is not there. `null` when the page is there. */
function judgeMissing(given: ColumnCase, record: PageRecord): ColumnVerdict | null {
  const { column, missing, records, scope, ask } = given;
  const { facts } = record;
  if (!facts) return null;
  const probeUrl = missing.probeAddress(record.snapshot.finalUrl);
  const probe = records.page(probeUrl, record.snapshot.via) ?? records.page(probeUrl);
  const phrase = facts.notFoundPhrase;
  const evidence = [evidenceOf(record, phrase?.quotation ?? null, phrase?.selector ?? null)];
  if (probe) evidence.push(evidenceOf(probe, probe.facts?.notFoundPhrase?.quotation ?? null));
  switch (missing.compare(record)) {
    case 'home':
      return verdict('unreachable', reason('homeInstead'), 0.9, evidence);
    case 'template':
      return verdict('unreachable', reason('softMissing'), 0.95, evidence);
    case 'scripted': {
      const tab = ask.look({ purpose: 'confirm', url: column.url, via: 'render' });
      ask.look({ purpose: 'probe', url: probeUrl, via: 'render' });
      if (!tab || ask.waiting) return cannotTell(reason('pending'), evidence);
      return failureOf(tab) ? judgeFailure(given, record, 'blocked') : judgePage(given, tab);
    }
  }
  if (scope.isHome(scope.canonical(record.snapshot.finalUrl))) return cannotTell(reason('leadsHome'), evidence);
  const isNotice = phrase !== null && facts.mainList === null && facts.mainTextLength <= NOTICE_TEXT;
  const isVoid = isVoidPage(facts);
  if ((!isNotice && !isVoid) || given.children.length > 0) return null;
  if (isVoid && record.snapshot.via === 'fetch') {
    // Some script may fill it.
    const tab = ask.look({ purpose: 'confirm', url: column.url, via: 'render' });
    if (!tab) return cannotTell(reason('pending'), evidence);
    const failure = failureOf(tab);
    if (failure === null) return judgePage(given, tab);
    // `history.go(-1)`: the tab was sent back where it came from, so there is nothing that a script fills.
    if (failure !== 'off-site') return unconfirmed(given, record, tab, failure);
  }
  const sibling = ask.look({
    purpose: 'probe',
    url: impossibleSibling(record.snapshot.finalUrl),
    via: record.snapshot.via,
  });
  if (!sibling) return cannotTell(reason('pending'), evidence);
  evidence.push(evidenceOf(sibling, sibling.facts?.notFoundPhrase?.quotation ?? null));
  if (!failureOf(sibling) && isSameTemplate(record, sibling)) {
    return verdict('unreachable', reason('softMissing'), 0.95, evidence);
  }
  // A frame's bare page: its empty list may yet be told by its sisters.
  if (isVoid && facts.emptyContainers?.length) return null;
  return cannotTell(phrase ? reason('undecidedMissing', { phrase: phrase.quotation }) : reason('noList'), evidence);
}

/** An answer with nothing to read and nowhere to go: `<script>alert('参数错误');history.go(-1)</script>`. */
function isVoidPage(facts: PageFacts): boolean {
  const { links, lists, menus, mainTextLength, redirect, frames, dataEndpoints, emptyState } = facts;
  return (
    emptyState === null &&
    facts.notFoundPhrase === null &&
    links.length === 0 &&
    lists.length === 0 &&
    menus.length === 0 &&
    mainTextLength < VOID_TEXT &&
    redirect === null &&
    frames.length === 0 &&
    dataEndpoints.length === 0
  );
}

function judgeContent(given: ColumnCase, record: PageRecord): ColumnVerdict {
  const { facts } = record;
  if (!facts) return cannotTell(reason('noList'), [evidenceOf(record)]);
  const own = ownListOf(record, given.isRepeated);
  if (opensChildren(given, record, own)) return indexOf(given, record);
  const scant = own === null && facts.mainTextLength <= SCANT_TEXT;
  // What a script or a frame may still bring is looked for before anything is concluded.
  const mayGrow = record.snapshot.via === 'fetch' && (facts.scripted || facts.frames.length > 0) && scant;
  if (isSingle(given, record, own) && !mayGrow) return single(given, record);
  if (own) return judgeOwnList(given, record, own);
  if (isTextByNature(given, facts) && !mayGrow) return textOrLinks(given, record);
  const lists = facts.kind === 'home' || facts.kind === 'column-index' ? headsOfLists(facts) : [];
  if (lists.length > 0) return judgeOwnList(given, record, together(record, lists));
  return judgeWithoutList(given, record);
}

/** Whether a page holds one text: by its kind, unless it has a list of its own after all or nothing in it. */
function isSingle({ column, isRepeated, isOtherName }: ColumnCase, record: PageRecord, own: FoundList | null): boolean {
  const { facts } = record;
  if (!facts || !SINGLE.has(facts.kind)) return false;
  // A title and nothing below it is no text; what it is made of may be a table or a file.
  const bare = facts.article?.length === 0 && facts.attachments.length === 0 && facts.metadata.length === 0;
  if (bare && facts.kind === 'article' && facts.mainTextLength <= SCANT_TEXT) return false;
  if (facts.kind === 'single-content' && own?.list.items.some(({ url }) => url !== null)) return false;
  return (
    emptinessOf(record, column.name, isRepeated, isOtherName) === null ||
    (own !== null && facts.kind !== 'single-content')
  );
}

/** Share of a list's items that stand on pages of many columns when it is a hot list, not the column's. */
const REPEATED_SHARE = 0.8;

/** The list a page is there for; `null` where it has none or shows the one that every page shows. */
function ownListOf(record: PageRecord, isRepeated: IsRepeated): FoundList | null {
  const found = listOf(record);
  if (!found || found.list.items.length === 0) return null;
  const { facts } = record;
  const items = facts ? (digestOf(facts).lists[facts.mainList ?? -1]?.items ?? []) : [];
  const repeated = items.filter((item) => item !== null && isRepeated(item)).length;
  return repeated >= items.length * REPEATED_SHARE && repeated > 0 ? null : found;
}

/** Items that a list without the column's name must have, and share of them with a day. */
const FEWEST_ITEMS = 4;
const DATED_SHARE = 0.8;
const LISTING: ReadonlySet<PageFacts['kind']> = new Set(['column-list', 'column-index']);
/** 2026年, 2025-10-09: no list's name. */
const DAYS_ALONE = /^[\d年月日\-./\s]+$/;
/** 点击排行, 热点新闻: shown beside lists of any column. */
const HOT = /排行|热点|热门|点击|浏览/;

/**
 * Dated lists in the main block for none of which the page seems to be there, since what stands before them reads like
 * another name: a year, the last entry of a tree. Read as one; `null` where they lead on to columns of their own.
 */
function unnamedList(record: PageRecord, isRepeated: IsRepeated): FoundList | null {
  const { facts } = record;
  if (!facts || facts.mainList !== null || !LISTING.has(facts.kind)) return null;
  const digests = digestOf(facts).lists;
  const lists = facts.lists.filter(({ region, source, moreUrl, name, items }, at) => {
    const addresses = digests[at]?.items ?? [];
    const repeated = addresses.filter((canonical) => canonical !== null && isRepeated(canonical)).length;
    const dated = items.filter(({ date }) => date !== null).length;
    return (
      region === 'main' &&
      source === 'html' &&
      moreUrl === null &&
      !HOT.test(name ?? '') &&
      items.length >= FEWEST_ITEMS &&
      dated >= items.length * DATED_SHARE &&
      repeated < items.length * REPEATED_SHARE
    );
  });
  const isNamed = lists.some(({ name }) => name !== null && !DAYS_ALONE.test(name));
  return lists.length === 0 || (facts.kind === 'column-index' && isNamed) ? null : together(record, lists);
}

/** A page of words and no list, in a column whose kind has no need of a list. */
function isTextByNature({ threshold, kind: columnKind }: ColumnCase, facts: PageFacts): boolean {
  const { emptyState, dataEndpoints, mainTextLength, pager, kind } = facts;
  if (threshold !== null || emptyState !== null || dataEndpoints.length > 0 || pager !== null) return false;
  const fewest = FORMS.has(columnKind) ? FEWEST_LABELS : FEWEST_WORDS;
  return mainTextLength >= fewest && kind !== 'error' && kind !== 'challenge';
}

function textOrLinks(given: ColumnCase, record: PageRecord): ColumnVerdict {
  const doors = [...digestOf(record.facts!).links.values()].filter(
    ({ region, text }) => region === 'main' && !isNoColumnName(text),
  );
  return STRUCTURAL.has(given.kind) && doors.length >= FEWEST_DOORS ? indexOf(given, record) : single(given, record);
}

/** Several dated lists on one page, for none of which it is there: read as one. */
function together(record: PageRecord, lists: FoundList['list'][]): FoundList {
  const [first] = lists;
  return { record, pager: null, list: { ...first!, items: lists.flatMap(({ items }) => items) } };
}

/** Whether a page only opens its sub-columns: it has no list of its own, or its lists are heads of theirs. */
function opensChildren(given: ColumnCase, record: PageRecord, own: FoundList | null): boolean {
  const { children, scope, isPlatform } = given;
  const { facts } = record;
  if (!facts || children.length === 0) return false;
  if (isPlatform) return true;
  const addresses = new Set(children.map(({ canonical }) => canonical));
  const isChild = (canonical: string | null) => canonical !== null && addresses.has(scope.fold(canonical));
  if (own) return showsHeads(given, facts, own, isChild) || (facts.kind === 'column-index' && facts.pager === null);
  if (facts.kind === 'column-index' || facts.kind === 'platform') return true;
  const shown = [...digestOf(facts).links.values()].some(
    ({ region, canonical }) => region === 'main' && isChild(canonical),
  );
  const mayHaveList = facts.scripted || facts.frames.length > 0 || facts.dataEndpoints.length > 0;
  return shown || (!mayHaveList && !SINGLE.has(facts.kind));
}

/** Whether the lists on a page are the heads of sub-columns' lists, or a list of the sub-columns themselves. */
function showsHeads(
  { column, children }: ColumnCase,
  facts: PageFacts,
  { list }: FoundList,
  isChild: (canonical: string | null) => boolean,
): boolean {
  const { lists } = digestOf(facts);
  const main = lists[facts.mainList ?? -1];
  if (!main) return false;
  // Its only list has a sub-column's "more" link or name.
  if (isChild(main.more)) return true;
  const heading = list.name !== null && !sameName(list.name, column.name) ? list.name : '';
  if (children.some(({ name }) => sameName(name, heading))) return true;
  if (main.items.filter(isChild).length > main.items.length / 2) return true;
  return new Set(lists.map(({ more }) => more).filter(isChild)).size >= 2;
}

function indexOf({ children }: ColumnCase, record: PageRecord): ColumnVerdict {
  return children.length
    ? verdict('index', reason('indexChildren', { children: children.length }), 0.95, [evidenceOf(record)])
    : verdict('index', reason('indexLinks'), 0.7, [evidenceOf(record)]);
}

function single({ column, kind, scope }: ColumnCase, record: PageRecord): ColumnVerdict {
  const { facts } = record;
  const moved = scope.canonical(record.snapshot.finalUrl) !== column.canonical;
  const isForm = facts?.kind === 'application-form' || (FORMS.has(kind) && facts?.article == null);
  const why = isForm ? 'singleForm' : moved ? 'singleRedirect' : 'singlePage';
  const words = facts?.article?.title ?? facts?.columnName ?? null;
  return verdict('single-content', reason(why), Math.min(0.95, facts?.kindConfidence ?? 0.5), [
    evidenceOf(record, words),
  ]);
}

function judgeOwnList(given: ColumnCase, record: PageRecord, own: FoundList): ColumnVerdict {
  const { column, kind, threshold, today, ask, scope } = given;
  const hasDates = own.list.newest !== null;
  if (threshold === null && !hasDates && SINGLE_BY_NATURE.has(kind)) return single(given, record);
  const articles = own.list.items.filter(({ url }) => url !== null && scope.owns(url) && isArticleShaped(url)).length;
  if (threshold === null && !hasDates && STRUCTURAL.has(kind) && articles * 2 < own.list.items.length) {
    return indexOf(given, record);
  }
  const listCase: ListCase = {
    ownList: (page) => ownListOf(page, given.isRepeated),
    otherLists: (list) => otherLists(list, { ...given, url: column.url }),
    url: column.url,
    kind,
    threshold,
    today,
    ask,
    owns: (url) => scope.owns(url),
    page: record,
    note: given.note,
  };
  return judgeList(own, listCase);
}

/** No list stands in the page: it may be in a frame, behind an endpoint, made by a script, or nowhere. */
function judgeWithoutList(given: ColumnCase, record: PageRecord): ColumnVerdict {
  const { column, ask, scope } = given;
  const facts = record.facts!;
  const frames: PageRecord[] = [];
  if (record.snapshot.via === 'fetch') {
    for (const url of facts.frames.filter((frame) => scope.owns(frame)).slice(0, FRAMES)) {
      const frame = ask.look({ purpose: 'frame', url, via: 'fetch' });
      if (!frame || failureOf(frame)) continue;
      frames.push(frame);
      const list = listOf(frame);
      if (list && list.list.items.length > 0) return judgeOwnList(given, record, list);
    }
    if (ask.waiting) return cannotTell(reason('pending'), [evidenceOf(record)]);
    const byEndpoint = judgeByEndpoint(given, record);
    if (byEndpoint) return byEndpoint;
  }
  const tab =
    record.snapshot.via === 'render' ? record : ask.look({ purpose: 'confirm', url: column.url, via: 'render' });
  if (!tab) return cannotTell(reason('pending'), [evidenceOf(record)]);
  const failure = failureOf(tab);
  if (failure) return unconfirmed(given, record, tab, failure);
  if (tab !== record) {
    const own = ownListOf(tab, given.isRepeated);
    if (opensChildren(given, tab, own)) return indexOf(given, tab);
    if (own) return judgeOwnList(given, tab, own);
    if (isSingle(given, tab, null)) return single(given, tab);
  }
  return judgeRendered(given, record, tab, frames);
}

function judgeByEndpoint(given: ColumnCase, record: PageRecord): ColumnVerdict | null {
  const { ask } = given;
  const endpoint = record.facts?.dataEndpoints.find((one) => one.system !== GUESSED || !given.isShared(one));
  if (!endpoint) return null;
  const { url, method, body } = endpoint;
  const answer = ask.look({ purpose: 'endpoint', url, via: 'fetch', method, body });
  if (!answer) return cannotTell(reason('pending'), [evidenceOf(record)]);
  const found = failureOf(answer) ? null : endpointListOf(answer);
  if (!found) return null;
  if (found.list.items.length > 0) return judgeOwnList(given, record, found);
  // An answer without records and without a total may be an error's: the rendered page decides.
  if (found.pager?.items !== 0 || endpoint.system === GUESSED || given.children.length > 0) return null;
  return verdict('empty', reason('emptyEndpoint'), 0.95, [evidenceOf(record), evidenceOf(answer)], {
    items: { count: 0, exact: true },
    threshold: given.threshold,
    confirmedBy: 'endpoint',
  });
}

function unconfirmed(
  { column, isRepeated, isOtherName }: ColumnCase,
  record: PageRecord,
  tab: PageRecord,
  failure: Failure,
): ColumnVerdict {
  const evidence = [evidenceOf(record), evidenceOf(tab)];
  if (failure === 'render-failed' || failure === 'timeout') {
    return cannotTell(reason('renderFailed', { detail: detailOf(tab, failure) }), evidence);
  }
  return cannotTell(
    reason(emptinessOf(record, column.name, isRepeated, isOtherName) ? 'unconfirmedEmpty' : 'noList'),
    evidence,
  );
}

/** A rendered page without items: empty only when it says or shows so. */
function judgeRendered(
  given: ColumnCase,
  record: PageRecord,
  tab: PageRecord,
  frames: readonly PageRecord[],
): ColumnVerdict {
  const { column, kind, threshold, children, isRepeated, isOtherName } = given;
  const evidence = tab === record ? [evidenceOf(tab)] : [evidenceOf(record), evidenceOf(tab)];
  if (children.length > 0) return indexOf(given, tab);
  const inFrame = frames
    .map((frame) => emptinessOf(frame, column.name, isRepeated, isOtherName))
    .find((found) => found !== null);
  const empty =
    emptinessOf(tab, column.name, isRepeated, isOtherName) ??
    inFrame ??
    emptyContainerOf(tab, given.listPlaces, isRepeated);
  if (!empty) {
    if (tab.facts && STRUCTURAL.has(kind) && tab.facts.kind === 'column-index') return indexOf(given, tab);
    const unnamed = unnamedList(tab, isRepeated);
    const judged = unnamed && judgeOwnList(given, tab, unnamed);
    // Whose list it is remains a doubt: it clears a column and accuses none.
    if (judged && (judged.state === 'alive' || given.ask.waiting)) return judged;
    return cannotTell(reason('noList'), evidence);
  }
  if (empty.why === 'loading') return cannotTell(empty.reason, evidence);
  // A text column's text may be a picture: blank is not proof there.
  const isBare = empty.why === 'blank' || empty.why === 'container';
  if (isBare && threshold === null) return cannotTell(reason('noList'), evidence);
  return verdict('empty', empty.reason, isBare ? 0.85 : 0.95, [...evidence.slice(0, -1), empty.evidence], {
    items: { count: 0, exact: true },
    threshold,
    confirmedBy: 'render',
  });
}
