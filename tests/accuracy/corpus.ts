import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../lib/crawl/charset';
import type { Snapshot } from '../../lib/model/snapshot';

export interface LabelItem {
  title: string;
  url: string | null;
  date: string | null;
  precision?: string | null;
}

export interface LabelList {
  name?: string;
  items: LabelItem[];
  newest?: string | null;
}

/** What a careful reader found on a page. A key that is absent was not judged. */
export interface Label {
  id: string;
  url: string;
  system?: string;
  kind?: string;
  columnName?: string | null;
  breadcrumb?: string[];
  lists?: LabelList[];
  partial?: boolean;
  pager?: { pages?: number | null; nextUrl?: string | null } | null;
  article?: { title?: string | null; published?: string | null; source?: string | null } | null;
  metadata?: Record<string, string>;
  tables?: string[][][];
  empty?: boolean;
}

export interface CorpusPage {
  id: string;
  label: Label;
  /** The page's publishing system as labelled, `unknown` without. */
  system: string;
  snapshot: Snapshot;
}

export interface Corpus {
  pages: CorpusPage[];
  /** `column-names.tsv` beside the pages, `null` where there is none. */
  namesFile: string | null;
}

/**
 * Reads a folder of `<id>/page.html` + `label.json` (and `meta.json`); a `pages/` folder in it is looked into. The day a
 * page is read on is the day it was saved, else the day it came into its repository, else the latest such day of all.
 */
export function readCorpus(folder: string): Corpus {
  const inner = join(folder, 'pages');
  const root = existsSync(inner) && statSync(inner).isDirectory() ? inner : folder;
  const ids = readdirSync(root)
    .filter((id) => existsSync(join(root, id, 'page.html')) && existsSync(join(root, id, 'label.json')))
    .sort();
  const metas = ids.map((id) => metaOf(join(root, id, 'meta.json')));
  const latest =
    metas
      .map(dayOf)
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? '2025-01-01';
  const pages = ids.map((id, i) => pageOf(join(root, id), id, dayOf(metas[i] ?? {}) ?? latest));
  const names = [folder, root].map((dir) => join(dir, 'column-names.tsv')).find((file) => existsSync(file));
  return { pages, namesFile: names ?? null };
}

interface Meta {
  savedDate?: string;
  committed?: string;
}

const metaOf = (file: string): Meta => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Meta) : {});

const dayOf = ({ savedDate, committed }: Meta): string | null =>
  [savedDate, committed].find((day) => day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) ?? null;

function pageOf(folder: string, id: string, day: string): CorpusPage {
  const label = JSON.parse(readFileSync(join(folder, 'label.json'), 'utf8')) as Label;
  const bytes = readFileSync(join(folder, 'page.html'));
  const { text, name, source } = decode(bytes, null);
  const snapshot: Snapshot = {
    url: label.url,
    finalUrl: label.url,
    status: 200,
    headers: {},
    fetchedAt: `${day}T23:00:00+08:00`,
    elapsedMs: 0,
    bytes: bytes.length,
    sha256: null,
    text,
    charset: { name, source },
    via: 'fetch',
    redirects: [],
    frames: [],
    error: null,
  };
  return { id, label, system: label.system ?? 'unknown', snapshot };
}
