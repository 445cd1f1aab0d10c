import type { PageRecord } from '../model/portal';
import { failureOf, isWorthATab } from './failure';
import { isArticleShaped, isFile, isServiceAddress } from './link-shape';
import type { MissingPages } from './missing-pages';
import { isNoColumnName } from './names';
import type { Need } from './needs';
import { digestOf } from './page-digest';
import type { Records } from './records';
import { requestRoom } from './request-room';
import type { Scope } from './scope';

/** Looks for links: so many at least, so many of a hundred columns, so many at most. */
const LEAST = 2;
const PER_HUNDRED = 6;
const MOST = 40;
/** Looks beyond those that columns and samples may take, whatever the portal and for each column; links get what is left over. */
const FIXED = 2;
const PER_COLUMN = 0.09;

interface Candidate {
  url: string;
  text: string;
}

/** A link to look at, with the look that it confirms where there was one. */
export interface LinkLook extends Pick<Need, 'purpose' | 'url' | 'via'> {
  text: string;
  completes: PageRecord;
}

/**
 * Links that are looked at only to see whether they open (断链): own pages that the home page links to and nothing else
 * asked for, and files beside the articles that were opened. Pages beside the columns come first, articles are evenly spread; one that does not open is looked at again in a
 * tab before anything is held against it. Asked once all other looks are taken, so that the choice hangs on nothing else.
 */
export function linkLooks(
  home: PageRecord,
  records: Records,
  scope: Scope,
  missing: MissingPages,
  columns: number,
): LinkLook[] {
  const looks: LinkLook[] = [];
  for (const { url, text } of chosenLinks(home, records, scope, columns)) {
    const record = records.page(url);
    if (!record) looks.push({ purpose: 'link', url, via: 'fetch', text, completes: home });
    else if (isDoubtful(record, missing) && !isFile(url)) {
      looks.push({ purpose: 'confirm', url, via: 'render', text, completes: record });
    }
  }
  return looks;
}

function isDoubtful(record: PageRecord, missing: MissingPages): boolean {
  const failure = failureOf(record);
  return failure === null ? missing.compare(record) !== null : failure === 'missing' || isWorthATab(failure);
}

function chosenLinks(home: PageRecord, records: Records, scope: Scope, columns: number): Candidate[] {
  if (!home.facts) return [];
  const pages: Candidate[] = [];
  const articles: Candidate[] = [];
  for (const { url, text, canonical } of digestOf(home.facts).links.values()) {
    if (!scope.owns(url) || scope.isHome(scope.fold(canonical)) || isServiceAddress(url) || ACTS.test(text)) continue;
    const looked = records.page(url);
    if (looked && looked.purpose !== 'link') continue;
    (isArticleShaped(canonical) ? articles : pages).push({ url, text });
  }
  const taken = records.all.filter((record) => !isOfLinks(record, records)).length;
  const left = requestRoom(columns) + Math.floor(FIXED + PER_COLUMN * columns) - taken;
  const wished = Math.max(LEAST, Math.ceil((columns * PER_HUNDRED) / 100));
  const budget = Math.max(LEAST, Math.min(MOST, left, wished));
  const files = spread(attachmentsIn(records, scope), Math.floor(budget / 4));
  const rest = budget - files.length;
  const first = pages.slice(0, articles.length > 0 ? Math.ceil((rest * 2) / 3) : rest);
  return [...first, ...files, ...spread(articles, rest - first.length)];
}

/** Requests carry the user's session: what ends it, or changes something, is not asked for. */
const ACTS = /退出|注销|退订|删除|投票|点赞/;

/** Files beside the articles that were opened (附件), each once, in the order of the looks. */
function attachmentsIn(records: Records, scope: Scope): Candidate[] {
  const files = new Map<string, Candidate>();
  for (const { purpose, facts } of records.all) {
    if (purpose !== 'article') continue;
    for (const { url, text } of facts?.attachments ?? []) {
      const looked = records.page(url);
      if (scope.owns(url) && (!looked || looked.purpose === 'link')) files.set(scope.canonical(url), { url, text });
    }
  }
  return [...files.values()];
}

/** Looks that are asked for together with this choice: they must not change it. */
const OF_LINKS: ReadonlySet<PageRecord['purpose']> = new Set(['link', 'outward', 'search', 'duty-search']);

const isOfLinks = ({ purpose, snapshot }: PageRecord, records: Records): boolean =>
  OF_LINKS.has(purpose) || (purpose === 'confirm' && records.page(snapshot.url)?.purpose === 'link');

/** So many of a list, evenly spread over it. */
function spread<T>(all: readonly T[], count: number): T[] {
  if (count >= all.length) return [...all];
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as T);
}

/** A link that names something and lands on the home page leads elsewhere than it says; 首页 and pictures do not. */
export function landsOnHome(record: PageRecord, text: string, scope: Scope): boolean {
  if (text.length < 2 || isNoColumnName(text) || failureOf(record)) return false;
  const { url, finalUrl } = record.snapshot;
  return !scope.isHome(scope.canonical(url)) && scope.isHome(scope.canonical(finalUrl));
}
