import { type Day, dayInChina } from '../model/day';
import type { Snapshot } from '../model/snapshot';
import type { Kept } from './once-per';
import type { PageIndex } from './page-index';
import { indexSource } from './source/index-source';

/** One page, parsed once, as every reader in this folder gets it. */
export interface PageContext extends Kept {
  index: PageIndex;
  /** The page's own address after redirects. */
  url: URL;
  /** What relative addresses start from: `<base href>` where the page has a usable one. */
  base: URL;
  /** The source, decoded. */
  html: string;
  /** The day of the look: infers missing years and rejects dates that lie ahead of it. */
  today: Day;
  snapshot: Snapshot;
}

/** Stands in for an address that is none, so that relative ones lead nowhere. */
const NOWHERE = 'http://address.invalid/';

/** Parses a Snapshot's text. Throws nothing: htmlparser2 takes any text for a page. */
export function openPage(snapshot: Snapshot): PageContext {
  const html = snapshot.text ?? '';
  const index = indexSource(html);
  const url = URL.canParse(snapshot.finalUrl) ? new URL(snapshot.finalUrl) : new URL(NOWHERE);
  const base = baseOf(index, url);
  return { index, url, base, html, today: dayInChina(snapshot.fetchedAt), snapshot, kept: [] };
}

/** By the `href` of the first `<base>` that has one, wherever broken markup has moved it. */
function baseOf(index: PageIndex, url: URL): URL {
  const href = index.bases.find(({ attribs }) => attribs.href !== undefined)?.attribs.href?.trim();
  if (!href) return url;
  try {
    const base = new URL(href, url);
    return base.protocol === 'http:' || base.protocol === 'https:' ? base : url;
  } catch {
    return url;
  }
}
