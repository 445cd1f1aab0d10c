import { expect, test } from 'vitest';
import { isGranted, isGrantedByName } from './origins';

test.each([
  ['http://www.example.gov.cn/a', 'http://www.example.gov.cn/*', true],
  ['https://www.example.gov.cn/a', 'http://www.example.gov.cn/*', false],
  ['https://xxgk.example.gov.cn/', '*://*.example.gov.cn/*', true],
  ['https://example.gov.cn/', '*://*.example.gov.cn/*', true],
  ['https://badexample.gov.cn/', '*://*.example.gov.cn/*', false],
  ['http://any.example/', 'http://*/*', true],
  ['http://any.example/', '<all_urls>', true],
  ['ftp://any.example/', '<all_urls>', false],
  ['not an address', '<all_urls>', false],
])('%s within %s: %s', (url, pattern, granted) => {
  expect(isGranted(url, [pattern])).toBe(granted);
});

test('a pattern that names all sites names none', () => {
  for (const all of ['<all_urls>', 'http://*/*', '*://*/*'])
    expect(isGrantedByName('http://any.example/', [all])).toBe(false);
  expect(isGrantedByName('http://any.example/', ['<all_urls>', '*://*.any.example/*'])).toBe(true);
});
