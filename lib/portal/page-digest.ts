import type { PageFacts } from '../model/page-facts';
import { canonicalUrl } from './canonical-url';
import { channelOf } from './link-shape';
import { columnName } from './names';
import { stableHash } from './stable-hash';

/** A menu's node with its address in one spelling. */
export interface DigestNode {
  name: string;
  url: string | null;
  canonical: string | null;
  children: DigestNode[];
}

export interface DigestMenu {
  role: PageFacts['menus'][number]['role'];
  heading: string | null;
  nodes: DigestNode[];
  /** Nodes with an address, children included. */
  size: number;
  /** Equal for menus with the same nodes: one menu stands on hundreds of pages. */
  signature: string;
}

export interface DigestLink {
  text: string;
  url: string;
  canonical: string;
  region: PageFacts['links'][number]['region'];
}

/** What the trees need of a page, computed once however often the portal is put together. */
export interface PageDigest {
  menus: DigestMenu[];
  crumbs: { name: string; url: string | null; canonical: string | null }[];
  /** Links by canonical address, the first text kept. */
  links: Map<string, DigestLink>;
  /** Lists: canonical addresses of "more" link and items. */
  lists: { more: string | null; items: (string | null)[] }[];
}

const memo = new WeakMap<PageFacts, PageDigest>();

export function digestOf(facts: PageFacts): PageDigest {
  let digest = memo.get(facts);
  if (!digest) {
    digest = make(facts);
    memo.set(facts, digest);
  }
  return digest;
}

function make(facts: PageFacts): PageDigest {
  const spelling = new Map<string, string>();
  const canonical = (url: string): string => {
    let known = spelling.get(url);
    if (known === undefined) {
      known = canonicalUrl(url);
      spelling.set(url, known);
    }
    return known;
  };
  const node = ({ name, url, children }: PageFacts['menus'][number]['nodes'][number]): DigestNode => ({
    name: columnName(name),
    url,
    canonical: url === null ? null : canonical(url),
    children: children.map(node),
  });
  const links = new Map<string, DigestLink>();
  for (const { text, url, region } of facts.links) {
    const known = links.get(canonical(url));
    if (!known) links.set(canonical(url), { text: columnName(text), url, canonical: canonical(url), region });
    else if (known.text === '' && text !== '') known.text = columnName(text);
  }
  return {
    menus: facts.menus.map(({ role, heading, nodes }) => {
      const made = nodes.map(node);
      return {
        role,
        heading: heading && columnName(heading),
        nodes: made,
        size: sizeOf(made),
        signature: stableHash(spell(made)),
      };
    }),
    crumbs: facts.breadcrumb.map(({ name, url }) => ({
      name: columnName(name),
      url,
      canonical: url === null ? null : canonical(url),
    })),
    links,
    lists: facts.lists.map(({ moreUrl, items }) => ({
      more: moreUrl === null ? null : canonical(moreUrl),
      items: items.map(({ url }) => (url === null ? null : canonical(url))),
    })),
  };
}

const spell = (nodes: readonly DigestNode[]): string =>
  nodes.map(({ name, canonical, children }) => `${name}\t${canonical}\t${spell(children)}`).join('\n');

function sizeOf(nodes: readonly DigestNode[]): number {
  let size = 0;
  for (const { url, children } of nodes) size += (url === null ? 0 : 1) + sizeOf(children);
  return size;
}

const channels = new WeakMap<PageFacts, ReadonlySet<string>>();

/** Channels that the articles on a page's main list belong to. */
export function channelsOf(facts: PageFacts): ReadonlySet<string> {
  let known = channels.get(facts);
  if (!known) {
    const items = facts.mainList === null ? [] : (digestOf(facts).lists[facts.mainList]?.items ?? []);
    known = new Set(items.flatMap((item) => (item === null ? [] : (channelOf(item) ?? []))));
    channels.set(facts, known);
  }
  return known;
}
