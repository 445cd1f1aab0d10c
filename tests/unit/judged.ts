import type { NavNode, PageFacts } from '../../lib/model/page-facts';
import type { PageRecord } from '../../lib/model/portal';
import type { Standard } from '../../lib/model/standard';
import { type Assembled, assemble, keyOf } from '../../lib/portal/assemble';
import { impossibleAddress } from '../../lib/portal/missing-pages';
import { standardOf } from '../../lib/standards';
import { at, facts, list, record, refused, rendered } from './builders';

const NOW = '2024-03-20T10:00:00+08:00';
export const PROBE = impossibleAddress('www.example.gov.cn', 'http:');

export const nav = (...names: [name: string, path: string][]): NavNode[] =>
  names.map(([name, path]) => ({ name, url: at(path), children: [] }));

export const homePage = (...entries: [string, string][]): PageFacts =>
  facts({
    kind: 'home',
    menus: [
      {
        role: 'main',
        nodes: [
          { name: '首页', url: at('/'), children: [] },
          ...nav(...entries, ['通知公告', '/tzgg/'], ['领导信息', '/ldxx/'], ['县情概况', '/xqgk/']),
        ],
        heading: null,
        selector: null,
      },
    ],
    lists: [list([['要闻', '2024-03-19']])],
  });

export const gone = facts({
  kind: 'error',
  title: '页面不存在',
  mainText: '您访问的页面不存在',
  mainTextLength: 9,
  notFoundPhrase: { quotation: '您访问的页面不存在', selector: null },
});

/** A portal with one column under test at /lm/ and three others that are well. */
export function portalOf(
  name: string,
  looks: PageRecord[],
  home = homePage([name, '/lm/']),
  standard = standardOf('national-2019'),
): Assembled {
  const others = ['/tzgg/', '/ldxx/', '/xqgk/'].map((path) => record(path, facts({ kind: 'single-content' })));
  const records = [record('/', home, { purpose: 'home' }), ...others, ...looks];
  // Every audit looks at its home page in a tab once.
  if (!looks.some(({ snapshot }) => snapshot.url === at('/'))) records.push(rendered('/', home));
  if (!records.some(({ snapshot }) => snapshot.url === PROBE)) records.push(refused(PROBE, 404, gone));
  return assemble(records, {
    url: at('/'),
    standard,
    level: null,
    now: NOW,
    startedAt: NOW,
    finishedAt: null,
    incomplete: false,
    maxPages: 1000,
  });
}

/** Verdict of the column at /lm/, and keys of the looks that are still wanted. */
export function judged(name: string, looks: PageRecord[], home?: PageFacts, standard?: Standard) {
  const { portal, wants, undecided } = portalOf(name, looks, home, standard);
  const column = portal.columns.find(({ url }) => url === at('/lm/'));
  if (!column) throw new Error('the column was not found');
  const { verdict } = column;
  return {
    column,
    verdict,
    state: verdict.state,
    why: verdict.reason.key.replace('verdict.reason.', ''),
    // Of a column that is judged to the end, articles are opened as samples for the checks: no question of its verdict.
    wants: wants.filter(({ purpose }) => purpose !== 'article' || undecided.has(column.id)).map((want) => keyOf(want)),
    /** A look that is wanted may change the verdict. */
    isOpen: undecided.has(column.id),
  };
}
