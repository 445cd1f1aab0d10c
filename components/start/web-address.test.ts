import { expect, test } from 'vitest';
import { homeOf, webAddress } from './web-address';

test.each([
  ['www.example.gov.cn', 'http://www.example.gov.cn/'],
  [' https://www.example.gov.cn/zwgk ', 'https://www.example.gov.cn/zwgk'],
  ['www.example.gov.cn:8080/a', 'http://www.example.gov.cn:8080/a'],
])('%s is an address', (typed, url) => {
  expect(webAddress(typed)).toBe(url);
});

test.each([
  '',
  '某某市',
  'file:///C:/x',
  'javascript://a.b/%0aalert(1)',
  'www.example.gov.cn oops',
  'chrome://settings',
])('"%s" is none', (typed) => {
  expect(webAddress(typed)).toBeUndefined();
});

test('the home page is the root of the host', () => {
  expect(homeOf('https://www.example.gov.cn:81/a/b.html?x=1#y')).toBe('https://www.example.gov.cn:81/');
});
