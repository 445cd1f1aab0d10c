import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataEndpointsOf, recognise } from '../cms';
import { readPager } from '../pager';
import { cpuMs } from '../testing/cpu-time';
import { readLists } from '.';
import { pageOf } from './testing/page-of';

function readAll(html: string) {
  const page = pageOf(html);
  const reading = readLists(page, { columnName: '通知公告' });
  readPager(page);
  recognise(page);
  dataEndpointsOf(page);
  return reading;
}

const row = (i: number) => `<li><a href="/a/${i}.html">关于第${i}号事项办理情况的公告</a><span>2024-03-08</span></li>`;
const many = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_, i) => part(i)).join('');

/** CPU time, parsing included; quadratic work passes it by far. */
const LIMIT_MS = 2_000;

describe('bad input', () => {
  const cases: Record<string, () => string> = {
    '100,000 links without dates': () => `<div>${many(100_000, (i) => `<a href="/a/${i}.html">链接${i}</a>`)}</div>`,
    '50,000 dated rows': () => `<ul>${many(50_000, row)}</ul>`,
    '20,000 lists of one': () => many(20_000, (i) => `<ul>${row(i)}</ul>`),
    '10,000 nesting levels': () => `${'<div>'.repeat(10_000)}${row(1)}${'</div>'.repeat(10_000)}`,
    '10,000 nesting levels, a date and a link on each': () =>
      many(10_000, (i) => `<div><a href="${i}.html">关于第${i}号事项的公告</a><span>2024-03-08</span>`),
    '10,000 nested tables': () => many(10_000, () => '<table><tr><td>2024-03-08') + row(1),
    '100,000 dates without links': () => many(100_000, () => '<p>2024-03-08</p>'),
    '100,000 pieces of dates': () => many(50_000, () => '<b>08</b><i>2024-03</i>'),
    '10 MB of text': () => `<p>${'2024年，'.repeat(1_700_000)}</p>${row(1)}`,
    '5 MB of script': () => `<script>var a = [${'{"title":"一","url":"/1.html"},'.repeat(150_000)}];</script>`,
    'brackets that never close': () => `<script>${'[{"title":'.repeat(100_000)}</script>`,
    'a script of page calls': () => `<script>${'createPageHTML('.repeat(50_000)}</script>`,
    '50,000 page links': () =>
      `<div class="page">${many(50_000, (i) => `<a href="index_${i}.html">${i}</a>`)}<a href="x.html">下一页</a></div>`,
    'a pager word 20,000 times': () => many(20_000, () => '<a href="index_2.html">下一页</a>'),
    '20,000 empty blocks below the heading': () =>
      `<h2>通知公告</h2>${many(20_000, () => '<div><ul></ul></div>')}<ul>${row(1)}${row(2)}</ul>`,
  };
  for (const [name, make] of Object.entries(cases)) {
    it(`${name} are read in time`, { timeout: 20_000 }, () => {
      const html = make();
      expect(cpuMs(() => readAll(html), LIMIT_MS)).toBeLessThan(LIMIT_MS);
    });
  }

  it.each([
    ['nothing', ''],
    ['no body', '<html><head><title>x</title></head></html>'],
    ['NUL bytes', `<ul>${row(1)}\u0000${row(2)}</ul>\u0000`],
    ['a cut page', `<html><body><ul>${row(1)}<li><a href="/a/2.ht`],
    ['a PDF', '%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj'],
    ['XML', '<?xml version="1.0"?><rss><channel><item><title>a</title><link>http://a/</link></item></channel></rss>'],
    ['mojibake', '<ul><li><a href="1.html">éå¬å</a><span>2024-03-08</span></li></ul>'],
    ['broken addresses', '<ul><li><a href="http://[::1">关于开展工作的通知</a><span>2024-03-08</span></li></ul>'],
  ])('%s is no reason to throw', (_, html) => {
    expect(() => readAll(html)).not.toThrow();
  });
});

describe('properties', () => {
  const piece = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        '<ul>',
        '</ul>',
        '<li>',
        '</li>',
        '<table>',
        '<tr>',
        '<td>',
        '</td>',
        '</tr>',
        '</table>',
        '<div class="list">',
        '</div>',
        '<a href="1.html">',
        '<a href="javascript:;" title="关于开展工作的通知">',
        '</a>',
        '<span>',
        '</span>',
        '<dl><dt>',
        '<dd>',
        '<script>',
        '</script>',
        '<![CDATA[',
        ']]>',
        '<record>',
      ),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '2024-03-08',
        '03-08',
        '08',
        '2024-02',
        '3天前',
        '二〇二四年三月八日',
        '2025-01-01',
        '2023年',
        '关于开展工作的通知',
        '关于…',
        '更多',
        '置顶',
        '下一页',
        '共3页',
        '暂无信息',
        '通知公告',
        '首页',
        '>',
      ),
    },
    { weight: 1, arbitrary: fc.string() },
  );

  it('takes any page, tells no day ahead, and quotes dates from the page', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        const { lists, mainList } = readAll(html);
        if (mainList !== null) expect(lists[mainList]).toBeDefined();
        for (const list of lists) {
          const dates = list.items.map((i) => i.date).filter((d) => d !== null);
          expect(list.newest).toBe(dates.sort().at(-1) ?? null);
          for (const item of list.items) {
            expect(item.title.trim()).not.toBe('');
            expect(item.date === null).toBe(item.precision === null);
            if (item.date) expect(item.date <= '2024-03-20').toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds every row of any list, whatever their number and order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 60 }), (days) => {
        const html = `<h2>通知公告</h2><ul>${days.map((d, i) => `<li><a href="${i}.html">关于第${i}号事项办理情况的公告</a><span>2024-02-${String(d).padStart(2, '0')}</span></li>`).join('')}</ul>`;
        const { lists, mainList } = readAll(html);
        expect(lists[mainList ?? -1]?.items.map((i) => Number(i.date?.slice(8)))).toEqual(days);
      }),
    );
  });
});
