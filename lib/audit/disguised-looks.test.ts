import { expect, test } from 'vitest';
import { column, page, portal } from '../checks/testing/portal-builder';
import { AuditSettings, DEFAULT_SETTINGS } from '../model/audit';
import { disguisedLooks, isDisguised } from './disguised-looks';

const HOME = 'http://www.example.gov.cn/';
const columns = [1, 2, 3, 4, 5].map((number) => column({ id: `c${number}` }));
const fetched = (url: string, purpose: 'home' | 'column' | 'article', status = 200) => ({
  ...page({ purpose, facts: { url }, snapshot: { url, finalUrl: url, via: 'fetch', status } }),
  key: `fetch GET ${url}`,
});
const pages = [
  ...columns.map(({ url }) => fetched(url, 'column')).reverse(),
  fetched(`${HOME}art.html`, 'article'),
  fetched(HOME, 'home'),
];

test('the home page and the first columns are asked for in both guises, whatever order they came in', () => {
  const wants = disguisedLooks(portal({ columns, pages }));
  expect(wants.map(({ purpose, url }) => `${purpose} ${url}`)).toEqual(
    [HOME, `${HOME}c1/`, `${HOME}c2/`, `${HOME}c3/`].flatMap((url) => [`as-robot ${url}`, `as-referred ${url}`]),
  );
  expect(disguisedLooks(portal({ columns, pages: [...pages].reverse() }))).toEqual(wants);
});

test('what was asked for is not asked again, and pages that did not open never', () => {
  const [first] = disguisedLooks(portal({ columns, pages }));
  const taken = { ...fetched(HOME, 'home'), purpose: 'as-robot' as const, key: `as-robot GET ${HOME}` };
  expect(isDisguised(taken)).toBe(true);
  expect(disguisedLooks(portal({ columns, pages, disguised: [taken] }))).not.toContainEqual(first);
  expect(disguisedLooks(portal({ columns, pages: [fetched(HOME, 'home', 503)] }))).toEqual([]);
});

test('nobody is asked in disguise unless the user wants it; settings of older versions say nothing of it', () => {
  const { askAsSearchEngine, ...older } = DEFAULT_SETTINGS;
  expect(askAsSearchEngine).toBe(false);
  expect(AuditSettings.parse(older).askAsSearchEngine).toBe(false);
});
