import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url';
import { keyOf } from './key-of';

describe('canonicalUrl', () => {
  test.each([
    ['https://www.a.gov.cn/zwgk/', 'http://www.a.gov.cn/zwgk'],
    ['http://www.a.gov.cn:80/zwgk/index.html', 'http://www.a.gov.cn/zwgk'],
    ['http://www.a.gov.cn/zwgk/index.shtml#top', 'http://www.a.gov.cn/zwgk'],
    ['http://www.a.gov.cn/zwgk/Default.aspx', 'http://www.a.gov.cn/zwgk'],
    ['http://www.a.gov.cn', 'http://www.a.gov.cn/'],
    ['http://www.a.gov.cn/index.jsp', 'http://www.a.gov.cn/'],
    ['http://www.a.gov.cn//zwgk//tzgg/', 'http://www.a.gov.cn/zwgk/tzgg'],
    ['http://www.a.gov.cn/zwgk/;jsessionid=0A1B2C', 'http://www.a.gov.cn/zwgk'],
    ['http://www.a.gov.cn/zwgk/?utm_source=nav&from=home', 'http://www.a.gov.cn/zwgk'],
    ['http://www.a.gov.cn/list.jsp?b=2&a=1&spm=x.1', 'http://www.a.gov.cn/list.jsp?a=1&b=2'],
    ['http://www.a.gov.cn/gkmlpt/index#505', 'http://www.a.gov.cn/gkmlpt/index#505'],
    ['http://www.a.gov.cn/app/#/list/12', 'http://www.a.gov.cn/app#/list/12'],
  ])('%s is %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

  test.each([
    ['page two', 'http://a.gov.cn/zwgk/index.html', 'http://a.gov.cn/zwgk/index_2.html'],
    ['a column in the query', 'http://a.gov.cn/list?id=1', 'http://a.gov.cn/list?id=2'],
    ['a day in the query', 'http://a.gov.cn/list?from=2024-01-01', 'http://a.gov.cn/list'],
    ['columns behind the hash', 'http://a.gov.cn/gkmlpt/index#505', 'http://a.gov.cn/gkmlpt/index#506'],
    ['upper and lower case', 'http://a.gov.cn/ZWGK/', 'http://a.gov.cn/zwgk/'],
  ])('%s keeps addresses apart', (_, a, b) => expect(canonicalUrl(a)).not.toBe(canonicalUrl(b)));

  test('text that is no address comes back', () => {
    for (const text of ['javascript:;', 'not an address', 'mailto:a@b.cn', '']) expect(canonicalUrl(text)).toBe(text);
  });

  test('a canonical address is its own', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const once = canonicalUrl(url);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});

test('a key tells fetched from rendered and one body from another', () => {
  const look = { via: 'fetch', method: 'GET', url: 'https://a.gov.cn/x/', body: null } as const;
  expect(keyOf(look)).toBe('fetch GET http://a.gov.cn/x');
  const keys = [
    look,
    { ...look, via: 'render' as const },
    { ...look, method: 'POST' as const, body: 'p=1' },
    { ...look, method: 'POST' as const, body: 'p=2' },
  ];
  expect(new Set(keys.map(keyOf)).size).toBe(4);
});
