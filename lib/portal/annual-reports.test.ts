import { describe, expect, test } from 'vitest';
import { at, facts, list, record, refused, rendered } from '../../tests/unit/builders';
import { reportFacts } from '../extract/annual-report/testing/report-facts';
import { correctReport } from '../extract/annual-report/testing/report-html';
import type { AnnualReport } from '../model/annual-report';
import type { Column } from '../model/column';
import { message } from '../model/evidence';
import type { PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';
import { standardOf } from '../standards';
import { reportLooks } from './annual-reports';
import { type AssembleContext, assemble, keyOf } from './assemble';
import { impossibleAddress } from './missing-pages';
import { Records } from './records';
import { Scope } from './scope';

const column = (path: string, kind: Column['kind'] = 'annual-report'): Column => ({
  id: path,
  name: '政府信息公开年报',
  url: at(path),
  canonicalUrl: at(path),
  places: [{ section: 'platform', level: 1, path: ['政府信息公开年报'] }],
  kind,
  category: null,
  verdict: {
    state: 'alive',
    newest: null,
    items: null,
    threshold: null,
    dueOn: null,
    overdueDays: null,
    reason: message('verdict.reason.fresh'),
    confirmedBy: null,
    confidence: 1,
    evidence: [],
  },
});

const report = reportFacts(correctReport()).annualReport!;
const portal = { name: '示例县人民政府', level: 'county' } as const;
const title = (year: number, body = '示例县'): string => `${body}${year}年政府信息公开工作年度报告`;
const page = (path: string, titles: string[]): PageRecord =>
  record(path, facts({ lists: [list(titles.map((one) => [one, null]))], mainList: 0 }));
const looks = (records: PageRecord[], columns = [column('/nb/')]) => {
  const scope = new Scope(at('/'));
  return reportLooks(columns, new Records(records, scope), scope, portal);
};
const titles = (records: PageRecord[], columns?: Column[]) => looks(records, columns).map((look) => look.title);

describe('reports that an audit opens', () => {
  test('are the portal’s own of all years, and the newest two of further columns, whatever their order', () => {
    const years = [2021, 2023, 2022];
    const all = years.map((year) => title(year));
    const own = [title(2023), title(2022), title(2021)];
    expect(titles([page('/nb/', all)])).toEqual(own);
    expect(titles([page('/nb/', [...all].reverse())])).toEqual(own);
    const office = years.map((year) => title(year, '示例县水利局'));
    const two = [column('/nb/'), column('/jnb/')];
    expect(titles([page('/nb/', all), page('/jnb/', office)], two)).toEqual([...own, office[1], office[2]]);
    expect(looks([page('/nb/', all)])[0]?.completes.snapshot.url).toBe(at('/nb/'));
  });

  test('are the portal’s own before a department’s', () => {
    expect(titles([page('/nb/', [title(2023, '示例县水利局'), title(2023), title(2022, '青山镇')])])).toEqual([
      title(2023),
      title(2022, '青山镇'),
    ]);
  });

  test('are none in older forms, of other sites, or in files that nobody can read', () => {
    const items = list([
      [title(2020), null],
      [title(2023), null],
      [title(2022), null],
    ]);
    const [, abroad, file] = items.items;
    abroad!.url = 'http://www.other.gov.cn/1.html';
    file!.url = at('/f/2022.doc');
    expect(looks([record('/nb/', facts({ lists: [items], mainList: 0 }))])).toEqual([]);
  });

  test('are files where those can be read, after pages of the same year', () => {
    const items = list([
      [title(2023), null],
      [title(2022), null],
      [title(2022), null],
    ]);
    items.items[0]!.url = at('/f/2023.pdf');
    items.items[1]!.url = at('/f/2022.DOCX');
    expect(looks([record('/nb/', facts({ lists: [items], mainList: 0 }))])).toMatchObject([
      { purpose: 'file', url: at('/f/2023.pdf') },
      { purpose: 'article', title: title(2022) },
    ]);
  });

  describe('whose page only accompanies a file', () => {
    const listed = page('/nb/', [title(2023)]);
    const url = listed.facts!.lists[0]!.items[0]!.url!;
    const link = (path: string, text: string) => ({ text, url: at(path), region: 'main' as const });
    const opened = (body: AnnualReport['body'], over: Partial<PageFacts>) =>
      looks([listed, record(url, facts({ annualReport: { ...report, body }, ...over }))]).map((look) => look.url);

    test('have that file read, too', () => {
      expect(opened('attachment', { attachments: [link('/f/1.doc', '年报'), link('/f/1.pdf', '附件')] })).toEqual([
        url,
        at('/f/1.pdf'),
      ]);
      expect(opened('frame', { frames: [at('/pdf/viewer.html?file=/f/2.pdf')] })).toEqual([url, at('/f/2.pdf')]);
    });

    test('by its name and, of two, the one with cells', () => {
      const attachments = [
        link('/f/a.docx', '意见建议表.docx'),
        link('/f/b.pdf', '2023年度报告'),
        link('/f/c.docx', '年报.docx'),
      ];
      expect(opened('attachment', { attachments })).toEqual([url, at('/f/c.docx')]);
    });

    test('but not one beside a report in words, nor another site’s', () => {
      expect(opened('text', { attachments: [link('/f/1.pdf', '年报')] })).toEqual([url]);
      expect(opened('attachment', { attachments: [link('http://www.other.gov.cn/1.pdf', '年报')] })).toEqual([url]);
    });
  });

  test('are looked for in tabs and on further pages, too', () => {
    const first = page('/nb/', [title(2021)]);
    const next = { ...page('/nb/index_1.html', [title(2023)]), completes: first.key, purpose: 'next' as const };
    expect(titles([first, next])).toEqual([title(2023), title(2021)]);
    const tab = rendered('/nb/', facts({ lists: [list([[title(2022), null]])], mainList: 0 }));
    expect(titles([record('/nb/', facts()), tab])).toEqual([title(2022)]);
  });

  test('are those of three columns at most, each once', () => {
    const many = ['/a/', '/b/', '/c/', '/d/'];
    const pages = many.map((path, i) => page(path, [title(2023, `示例县${'甲乙丙丁'[i]}镇`)]));
    expect(
      titles(
        pages,
        many.map((path) => column(path)),
      ),
    ).toHaveLength(3);
    expect(
      titles([page('/a/', [title(2023)]), page('/b/', [title(2023)])], [column('/a/'), column('/b/')]),
    ).toHaveLength(1);
    expect(titles(pages, [column('/a/', 'website-report')])).toEqual([]);
  });
});

describe('an audit opens them', () => {
  const now = '2024-03-20T10:00:00+08:00';
  const context: AssembleContext = {
    url: at('/'),
    standard: standardOf('national-2019'),
    level: null,
    now,
    startedAt: now,
    finishedAt: null,
    incomplete: false,
    maxPages: 1000,
  };
  const nodes = [
    { name: '通知公告', url: at('/tz/'), children: [] },
    { name: '政府信息公开年报', url: at('/nb/'), children: [] },
    ...['政务服务', '数据开放', '信访大厅', '政策文库'].map((name, i) => ({
      name,
      url: `http://s${i}.other.gov.cn/`,
      children: [],
    })),
  ];
  const menu = { role: 'main' as const, nodes, heading: null, selector: null };
  const fresh = list([
    ['甲事的通知', '2024-03-18'],
    ['乙事的通知', '2024-03-10'],
  ]);
  const home = record('/', facts({ kind: 'home', menus: [menu], lists: [fresh] }), { purpose: 'home' });
  const tab = rendered('/', home.facts);
  const probe = refused(impossibleAddress('www.example.gov.cn', 'http:'), 404);
  const notices = record('/tz/', facts({ lists: [fresh], mainList: 0 }));
  const reports = list([2023, 2022, 2021].map((year) => [title(year), `${year + 1}-01-20`]));
  const column = record('/nb/', facts({ lists: [reports], mainList: 0 }));
  const opened = reports.items.map(({ url }) => url!);
  const keys = opened.map((url) => keyOf({ via: 'fetch', method: 'GET', url, body: null }));

  test('once every column is known, as articles that complete the column’s page', () => {
    const early = assemble([home, probe, column], context).wants;
    expect(early.map(({ purpose }) => purpose)).not.toContain('article');
    const wants = assemble([home, tab, probe, notices, column], context).wants.filter(
      ({ completes }) => completes === column.key,
    );
    expect(wants.map((want) => keyOf(want)).sort()).toEqual([...keys].sort());
    expect(new Set(wants.map(({ purpose }) => purpose))).toEqual(new Set(['article']));
  });

  test('and is done when they have answered, whatever the answer', () => {
    const answers = opened.map((url) => refused(url, 404));
    const all = [home, tab, probe, notices, column, ...answers];
    // Articles of other columns may be sampled, too.
    expect(assemble(all, context).wants.filter((want) => keys.includes(keyOf(want)))).toEqual([]);
    expect(assemble([...all].reverse(), context)).toEqual(assemble(all, context));
  });
});
