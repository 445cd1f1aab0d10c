/**
 * A sample portal: a government site that exists only in memory, served over loopback under its own host name, and that
 * knows the truth about itself. Nothing in this folder imports `lib/`: the truth must not come from the code it tests.
 */
export interface SamplePortal {
  id: string;
  /** Host name it lives under; further hosts of the same portal (a platform on its own host) in `otherHosts`. */
  host: string;
  otherHosts?: string[];
  truth: PortalTruth;
  /** Answers one request; `path` holds the query, too. Never throws. */
  answer(request: SampleRequest): SampleAnswer | Promise<SampleAnswer>;
}

export interface SampleRequest {
  method: string;
  host: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface SampleAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
  /** Time to wait before the answer begins, milliseconds. */
  delayMs?: number;
  /** Cut the connection instead of answering. */
  hangUp?: boolean;
}

/** What a perfect audit of the portal says. Days are `YYYY-MM-DD`, addresses absolute. */
export interface PortalTruth {
  /** The instant the portal's dates were made for. */
  now: string;
  url: string;
  name: string;
  siteCode: string | null;
  level: 'national' | 'provincial' | 'city' | 'county' | 'township' | 'zone' | 'department';
  columns: ColumnTruth[];
  /** Rule ids of disclosures that the portal lacks. */
  missingDisclosures: string[];
  /** Faults planted on purpose, by rule id. */
  plantedFaults: { ruleId: string; url: string; note: string }[];
}

export interface ColumnTruth {
  name: string;
  /** Address as the portal links to it first. */
  url: string;
  /** Other addresses of the same column. */
  aliases: string[];
  /** `platform` where the column stands in the disclosure tree, else `site`. Levels count from 1 in each. */
  section: 'site' | 'platform';
  level: number;
  path: string[];
  kind: string;
  category: string | null;
  verdict: 'alive' | 'outdated' | 'empty' | 'unreachable' | 'single-content' | 'index' | 'external' | 'cannot-tell';
  /** Newest date among the column's items, `null` where it has none. */
  newest: string | null;
  /** Number of items in all pages, `null` where that is no question. */
  items: number | null;
}
