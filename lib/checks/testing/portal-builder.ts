import type { Column, ColumnKind, ColumnVerdict, Section, VerdictState } from '../../model/column';
import { addDays, dayInChina } from '../../model/day';
import { type Evidence, message } from '../../model/evidence';
import type { PageFacts } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { blankFacts } from '../../model/testing/blank-facts';
import { standardOf } from '../../standards';

/** The instant that every built portal is judged at. */
export const now = '2026-03-02T09:30:00+08:00';
export const standard = standardOf('national-2019');
const home = 'http://www.example.gov.cn/';

/** The day so many days before {@link now}. */
export const daysAgo = (days: number): string => addDays(dayInChina(now), -days);

export const evidence = (part: Partial<Evidence> = {}): Evidence => ({
  url: home,
  at: now,
  status: 200,
  sha256: 'ab'.repeat(32),
  via: 'render',
  quotation: null,
  selector: null,
  ...part,
});

interface ColumnPart {
  id?: string;
  name?: string;
  kind?: ColumnKind;
  category?: string | null;
  section?: Section;
  path?: string[];
  state?: VerdictState;
  verdict?: Partial<ColumnVerdict>;
}

let made = 0;

/** A living second-level column; `outdated` and `empty` ones are confirmed unless `verdict` says otherwise. */
export function column(part: ColumnPart = {}): Column {
  const id = part.id ?? `c${++made}`;
  const name = part.name ?? `栏目${id}`;
  const kind = part.kind ?? 'other';
  const path = part.path ?? ['政务公开', name];
  const url = `${home}${id}/`;
  const state = part.state ?? 'alive';
  const dead = state === 'outdated' || state === 'empty';
  const newest = state === 'outdated' ? daysAgo(900) : state === 'alive' ? daysAgo(1) : null;
  return {
    id,
    name,
    url,
    canonicalUrl: url,
    places: [{ section: part.section ?? 'site', level: path.length, path }],
    kind,
    category: part.category ?? null,
    verdict: {
      state,
      newest,
      items: newest ? { count: 20, exact: false } : null,
      threshold: standard.threshold(kind) ?? null,
      dueOn: state === 'outdated' ? daysAgo(500) : null,
      overdueDays: state === 'outdated' ? 500 : null,
      reason: message('verdict.reason.noList'),
      confirmedBy: dead ? 'render' : null,
      confidence: 0.9,
      evidence: [evidence({ url })],
      ...part.verdict,
    },
  };
}

export const columns = (count: number, part: ColumnPart): Column[] => Array.from({ length: count }, () => column(part));

interface PagePart {
  purpose?: PageRecord['purpose'];
  snapshot?: Partial<PageRecord['snapshot']>;
  /** `null`: there was no page to read. */
  facts?: Partial<PageFacts> | null;
}

/** A page that was rendered and read; the home page by default. */
export function page({ purpose = 'home', snapshot, facts = {} }: PagePart = {}): PageRecord {
  const url = facts?.url ?? home;
  return {
    key: `render GET ${url}`,
    purpose,
    foundOn: null,
    completes: null,
    attempts: 1,
    snapshot: {
      url,
      finalUrl: url,
      status: 200,
      headers: {},
      fetchedAt: now,
      elapsedMs: 300,
      bytes: 1000,
      sha256: 'cd'.repeat(32),
      charset: { name: 'utf-8', source: 'header' },
      via: 'render',
      redirects: [],
      error: null,
      ...snapshot,
    },
    facts: facts === null ? null : { ...blankFacts(url), ...facts, url },
  };
}

/** A county's portal that was looked at in full and has no fault. */
export function portal(part: Partial<Portal> = {}): Portal {
  return {
    url: home,
    host: 'www.example.gov.cn',
    name: '青石县人民政府',
    siteCode: '4408030001',
    level: 'county',
    startedAt: now,
    finishedAt: now,
    platformUrl: `${home}zwgk/`,
    columns: [],
    pages: [],
    homeNewest: daysAgo(1),
    homeEvidence: [evidence()],
    brokenLinks: [],
    notLookedAt: [],
    requests: 0,
    incomplete: false,
    ...part,
  };
}
