import { expect, test } from 'vitest';
import { report } from '../../tests/unit/report-fixture';
import { treeOf } from './column-tree';

const tree = treeOf(report().columns, 'site');
const outline = tree.map(({ name, level, column }) => `${'  '.repeat(level - 1)}${name}${column ? '' : ' (heading)'}`);

test('children follow their parent, and a name without a page is a heading', () => {
  expect(outline.slice(5, 9)).toEqual(['走进星川', '  区域概况', '  历史文化 (heading)', '    非物质文化遗产']);
});

test('a column of both trees stands in both and is marked where it is not counted', () => {
  const marked = (section: 'site' | 'platform') =>
    treeOf(report().columns, section)
      .filter(({ column }) => column && column.places.length > 1)
      .map(({ name, elsewhere }) => [name, elsewhere]);
  expect(marked('site')).toEqual([['政策文件', true]]);
  expect(marked('platform')).toEqual([['行政规范性文件', false]]);
});
