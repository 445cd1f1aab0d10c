import { expect, test } from 'vitest';
import { readPages } from './look';
import { page, portal } from './testing/portal-builder';

const at = (url: string, finalUrl = url) => page({ purpose: 'column', facts: { url }, snapshot: { url, finalUrl } });
const addresses = (part: Parameters<typeof portal>[0]) =>
  readPages(portal(part)).map(({ snapshot }) => snapshot.finalUrl);

test('pages of the portal’s host are its own, with or without www; those of other hosts are not', () => {
  const pages = [
    at('http://www.example.gov.cn/a/'),
    at('http://example.gov.cn/b/'),
    at('http://jyj.example.gov.cn/'),
    at('http://www.example.gov.cn/c/', 'http://www.elsewhere.example/'),
  ];
  expect(addresses({ pages })).toEqual(['http://www.example.gov.cn/a/', 'http://example.gov.cn/b/']);
});

test('a portal that moved is read where its home page leads', () => {
  const home = page({ snapshot: { url: 'http://www.example.gov.cn/', finalUrl: 'https://www.new-example.gov.cn/' } });
  const pages = [home, at('https://www.new-example.gov.cn/a/')];
  expect(addresses({ pages })).toEqual(['https://www.new-example.gov.cn/', 'https://www.new-example.gov.cn/a/']);
});

test('of two looks at one address the rendered one is read; errors and challenges are not', () => {
  const url = 'http://www.example.gov.cn/a/';
  const fetched = page({ purpose: 'column', facts: { url }, snapshot: { url, finalUrl: url, via: 'fetch' } });
  const tab = page({ purpose: 'confirm', facts: { url }, snapshot: { url, finalUrl: url, via: 'render' } });
  expect(readPages(portal({ pages: [fetched, tab] })).map(({ snapshot }) => snapshot.via)).toEqual(['render']);
  const error = page({ purpose: 'column', facts: { url, kind: 'error' } });
  expect(readPages(portal({ pages: [error, page({ purpose: 'column', facts: null })] }))).toEqual([]);
});
