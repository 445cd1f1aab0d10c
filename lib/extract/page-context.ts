import { type AnyNode, type Document, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { type Day, dayInChina } from '../model/day';
import type { Snapshot } from '../model/snapshot';
import type { Kept } from './once-per';
import { withoutStrayEndTags } from './stray-end-tags';

/** One page, parsed once, as every reader in this folder gets it. */
export interface PageContext extends Kept {
  root: Document;
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
  const root = parseDocument(withoutStrayEndTags(html));
  const url = URL.canParse(snapshot.finalUrl) ? new URL(snapshot.finalUrl) : new URL(NOWHERE);
  // Searching the source costs far less than searching the tree, and few pages have one.
  const base = /<base\b/i.test(html) ? baseOf(root, url) : url;
  return { root, url, base, html, today: dayInChina(snapshot.fetchedAt), snapshot, kept: [] };
}

function baseOf(root: Document, url: URL): URL {
  const href = baseHref(root)?.trim();
  if (!href) return url;
  try {
    const base = new URL(href, url);
    return base.protocol === 'http:' || base.protocol === 'https:' ? base : url;
  } catch {
    return url;
  }
}

/** `href` of the first `<base>` that has one, wherever broken markup has moved it. */
function baseHref(root: Document): string | undefined {
  let node: AnyNode | null = root.children[0] ?? null;
  while (node) {
    if (isTag(node) && node.name === 'base' && node.attribs.href !== undefined) return node.attribs.href;
    const child: AnyNode | null = isTag(node) ? (node.children[0] ?? null) : null;
    if (child) {
      node = child;
      continue;
    }
    while (node && !node.next) node = node.parent;
    node = node?.next ?? null;
  }
  return undefined;
}
