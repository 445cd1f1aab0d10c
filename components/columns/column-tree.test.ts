import { expect, test } from 'vitest';
import { type ColumnNode, columnTrees, filterNodes, keysToLevel, walk } from './column-tree';
import { reportColumn } from './testing-column';

const outline = (nodes: readonly ColumnNode[]): unknown[] =>
  nodes.map(({ name, children }) => (children.length ? [name, outline(children)] : name));

test('columns stand under their parents whatever their order', () => {
  const [site] = columnTrees([
    reportColumn(['政务公开', '政策', '文件']),
    reportColumn(['新闻']),
    reportColumn(['政务公开']),
    reportColumn(['政务公开', '政策']),
  ]);
  expect(outline(site!.nodes)).toEqual([['政务公开', [['政策', ['文件']]]], '新闻']);
  expect([...walk(site!.nodes)].every(({ column }) => column)).toBe(true);
  expect(site!.count).toBe(4);
});

test('a name without a page becomes a heading and is not counted', () => {
  const [site] = columnTrees([reportColumn(['政务公开', '政策'])]);
  expect(site!.nodes[0]).toMatchObject({ name: '政务公开', column: null, level: 1 });
  expect(site!.count).toBe(1);
});

test('a column in both trees stands in both and is counted at its first place', () => {
  const both = reportColumn(['指南'], {
    places: [
      { section: 'platform', level: 1, path: ['指南'] },
      { section: 'site', level: 2, path: ['政务公开', '指南'] },
    ],
  });
  const trees = columnTrees([both]);
  expect(trees.map(({ section, count }) => [section, count])).toEqual([
    ['site', 0],
    ['platform', 1],
  ]);
  expect(trees[0]!.nodes[0]!.children[0]).toMatchObject({ column: both, isCounted: false });
});

test('two columns of one name under one parent stay two', () => {
  const [site] = columnTrees([
    reportColumn(['新闻'], { id: 'a' }),
    reportColumn(['新闻'], { id: 'b' }),
    reportColumn(['新闻', '要闻'], { id: 'c' }),
  ]);
  expect(site!.nodes.map(({ column }) => column?.id)).toEqual(['a', 'b']);
  expect(new Set([...walk(site!.nodes)].map(({ key }) => key)).size).toBe(3);
});

test('a filter keeps what leads to a match as headings and drops the rest', () => {
  const [site] = columnTrees([
    reportColumn(['甲', '乙', '丙'], { verdict: 'empty' }),
    reportColumn(['甲', '丁']),
    reportColumn(['戊']),
  ]);
  const kept = filterNodes(site!.nodes, ({ column }) => column?.verdict === 'empty');
  expect(outline(kept)).toEqual([['甲', [['乙', ['丙']]]]]);
  expect([...walk(kept)].map(({ column }) => column?.name)).toEqual([undefined, undefined, '丙']);
});

test('expanding to a level opens what stands above it', () => {
  const [site] = columnTrees([reportColumn(['甲', '乙', '丙', '丁'])]);
  expect(keysToLevel(site!.nodes, 1)).toEqual([]);
  expect(keysToLevel(site!.nodes, 3)).toHaveLength(2);
});
