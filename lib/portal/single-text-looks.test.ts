import { expect, test } from 'vitest';
import { at, facts, list, record, rendered } from '../../tests/unit/builders';
import { homePage, portalOf } from '../../tests/unit/judged';
import type { ListItem, PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';

const home = homePage(['政府信息公开指南', '/lm/']);

/** Guides wanted beside a guide's column, by the name under which they stand there. */
const wanted = (page: PageFacts, ...looks: PageRecord[]) =>
  portalOf('政府信息公开指南', [record('/lm/', page), rendered('/', home), ...looks], home)
    .wants.filter(({ label }) => label.includes('指南'))
    .map(({ purpose, url }) => [purpose, new URL(url).pathname]);

const item = (title: string, path: string): ListItem => ({
  title,
  url: at(path),
  date: '2024-01-08',
  precision: 'day',
  dateFrom: 'text',
  dateText: '2024-01-08',
  pinned: false,
});
const listing = (...items: ListItem[]): PageFacts => facts({ lists: [list([], { items })], mainList: 0 });

test('a guide that stands in a list is opened, as an article or as a file that can be read', () => {
  expect(wanted(listing(item('机构简介', '/a.html'), item('示例县政府信息公开指南', '/b.html')))).toEqual([
    ['article', '/b.html'],
  ]);
  expect(wanted(listing(item('示例县政府信息公开指南', '/b.docx')))).toEqual([['file', '/b.docx']]);
});

test('a guide that is attached is read, beside the column or beside its article', () => {
  const attached = { attachments: [{ text: '公开指南', url: at('/zn.pdf'), region: 'main' as const }] };
  expect(wanted(facts({ kind: 'single-content', ...attached }))).toEqual([['file', '/zn.pdf']]);
  const article = record('/b.html', facts({ kind: 'article', ...attached }), {
    purpose: 'article',
    completes: record('/lm/', null).key,
  });
  expect(wanted(listing(item('示例县政府信息公开指南', '/b.html')), article)).toEqual([['file', '/zn.pdf']]);
});

test('other sites and files that nobody can read stay closed', () => {
  expect(wanted(listing(item('公开指南', 'http://www.elsewhere.example/b.html')))).toEqual([]);
  expect(wanted(listing(item('公开指南', '/b.wps')))).toEqual([]);
});
