import { samplePortal } from '../portals';
import type { ColumnTruth } from '../portals/sample-portal';
import { audit, expect, FAST, test } from './extension';

const NOW = '2024-03-20T12:00:00+08:00';

/** A line a column, so that a difference shows the column it is in. */
const line = (column: {
  url: string;
  name: string;
  section: string;
  level: number;
  verdict: string;
  newest: string | null;
}) => [column.url, column.name, `${column.section} ${column.level}`, column.verdict, column.newest ?? '-'].join(' | ');

test('every column of the embedded portal is found, placed and judged as it is', async ({ serve, launch }) => {
  const portal = samplePortal('zone', '2024-03-20');
  const { resolve, requests } = await serve(portal);
  const context = await launch(resolve);
  const begun = Date.now();
  const { report } = await audit(context, portal.truth.url, { ...FAST, now: NOW });
  const seconds = (Date.now() - begun) / 1000;

  const truth = new Map<string, ColumnTruth>();
  for (const column of portal.truth.columns) for (const url of [column.url, ...column.aliases]) truth.set(url, column);
  const found = report.columns.map((column) => ({ ...column, url: truth.get(column.url)?.url ?? column.url }));
  expect(found.map(line).sort()).toEqual(portal.truth.columns.map(line).sort());

  const platform = portal.truth.columns.filter(({ section }) => section === 'platform');
  expect([1, 2, 3].map((level) => platform.filter((column) => column.level === level).length)).toEqual([7, 24, 25]);
  expect(report.portal).toMatchObject({ name: portal.truth.name, siteCode: portal.truth.siteCode, level: 'zone' });
  expect(report.incomplete).toBe(false);

  expect(report.requests / report.columns.length).toBeLessThanOrEqual(1.5);
  // What the server saw: pages only, since a rendered page also loads its own scripts and data.
  const pages = requests.filter(({ path }) => !/\.(css|js|png|ico|gif|jpg|svg)(\?|$)/.test(path));
  expect(pages.length / report.columns.length).toBeLessThanOrEqual(1.6);
  expect(seconds).toBeLessThan(60);
});
