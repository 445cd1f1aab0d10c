import { expect, test } from 'vitest';
import { chosenVerdicts, isFiltering, matchesNode, verdictCounts } from './column-filter';
import { columnTrees, walk } from './column-tree';
import { reportColumn } from './testing-column';

const columns = [
  reportColumn(['要闻'], { verdict: 'alive' }),
  reportColumn(['公开'], { verdict: 'index' }),
  reportColumn(['公开', '许可'], { verdict: 'empty' }),
  reportColumn(['指南'], {
    verdict: 'single-content',
    places: [
      { section: 'platform', level: 1, path: ['指南'] },
      { section: 'site', level: 2, path: ['公开', '指南'] },
    ],
  }),
];
const nodes = columnTrees(columns).flatMap((tree) => [...walk(tree.nodes)]);
const named = (filter: Parameters<typeof matchesNode>[1]) =>
  nodes.filter((node) => matchesNode(node, filter)).map(({ name, section }) => `${section} ${name}`);

test('nothing chosen lets every position through', () => {
  expect(isFiltering({})).toBe(false);
  expect(named({})).toHaveLength(5);
});

test('verdicts add up, unknown ones are ignored', () => {
  expect(named({ verdict: 'empty,alive' })).toEqual(['site 要闻', 'site 许可']);
  expect(chosenVerdicts({ verdict: 'empty,nonsense' })).toEqual(['empty']);
});

test('section and level count as the census does', () => {
  expect(named({ section: 'site', level: '2' })).toEqual(['site 许可']);
  expect(named({ section: 'platform' })).toEqual(['platform 指南']);
});

test('search looks at names and addresses', () => {
  expect(named({ q: ' 许可 ' })).toEqual(['site 许可']);
  expect(named({ q: 'EXAMPLE.gov' })).toHaveLength(5);
});

test('counts of verdicts leave the chosen verdict aside', () => {
  expect(verdictCounts(columns, { verdict: 'empty', section: 'site' })).toMatchObject({ alive: 1, empty: 1, index: 1 });
});

test('while the audit is open, a column whose turn has not come is not among those to review', () => {
  const waiting = reportColumn(['新栏目'], { verdict: 'cannot-tell' });
  expect(verdictCounts([waiting], { isAuditOpen: true })['cannot-tell']).toBe(0);
  expect(verdictCounts([waiting], {})['cannot-tell']).toBe(1);
});
