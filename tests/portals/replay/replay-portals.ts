import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleAnswer, SampleRequest } from '../sample-portal';
import type { Served } from '../server';

/** One saved page and what its label says of it. */
interface ReplayPage {
  id: string;
  /** Address it is served at: the real one, by plain HTTP. */
  url: string;
  kind: string;
  columnName: string | null;
  /** Latest date in the column's own list; absent where the label does not tell. */
  newest?: string | null;
  file: string;
}

export interface ReplayPortal extends Served {
  pages: ReplayPage[];
}

interface Label {
  id: string;
  url: string;
  kind: string;
  columnName?: string;
  lists?: { newest?: string | null }[];
}

/**
 * Saved real pages under their real host names: a corpus folder (`<id>/page.html` + `label.json`, or a `pages/` folder
 * of such) becomes one portal a host. Bytes are served as they were saved, no charset named; any other address answers
 * 404. Of two pages with one address the one whose address is known for sure is served.
 */
export function replayPortals(corpusDir: string): ReplayPortal[] {
  const byUrl = new Map<string, ReplayPage>();
  for (const { page, sure } of readPages(corpusDir)) {
    if (sure || !byUrl.has(page.url)) byUrl.set(page.url, page);
  }
  const byHost = new Map<string, ReplayPage[]>();
  for (const page of byUrl.values()) {
    const { hostname } = new URL(page.url);
    byHost.set(hostname, [...(byHost.get(hostname) ?? []), page]);
  }
  return [...byHost].map(([host, pages]) => {
    const byPath = new Map(pages.map((page) => [pathOf(page.url), page]));
    return { host, pages, answer: (request) => answer(byPath, request) };
  });
}

function readPages(corpusDir: string): { page: ReplayPage; sure: boolean }[] {
  const folder = existsSync(join(corpusDir, 'pages')) ? join(corpusDir, 'pages') : corpusDir;
  return readdirSync(folder)
    .sort()
    .filter((id) => existsSync(join(folder, id, 'label.json')))
    .map((id) => {
      const label = JSON.parse(readFileSync(join(folder, id, 'label.json'), 'utf8')) as Label;
      const metaFile = join(folder, id, 'meta.json');
      const meta: { assumed?: boolean } = existsSync(metaFile) ? JSON.parse(readFileSync(metaFile, 'utf8')) : {};
      const url = new URL(label.url.replace(/^https:/, 'http:'));
      url.hash = '';
      const page: ReplayPage = {
        id,
        url: url.href,
        kind: label.kind,
        columnName: label.columnName ?? null,
        file: join(folder, id, 'page.html'),
      };
      const own = label.kind === 'column-list' ? label.lists?.[0] : undefined;
      if (own && 'newest' in own) page.newest = own.newest;
      return { page, sure: meta.assumed !== true };
    });
}

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

function answer(byPath: ReadonlyMap<string, ReplayPage>, { path }: SampleRequest): SampleAnswer {
  const page = byPath.get(pathOf(new URL(path, 'http://replay').href));
  if (!page)
    return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<h1>404 Not Found</h1>' };
  return { status: 200, headers: { 'content-type': 'text/html' }, body: readFileSync(page.file) };
}
