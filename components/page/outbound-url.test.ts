import { expect, test } from 'vitest';
import { outboundUrl } from './outbound-url';

test('only web addresses are opened', () => {
  expect(outboundUrl('https://www.example.gov.cn/a?b=c#d')).toBe('https://www.example.gov.cn/a?b=c#d');
  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    '/a',
    'chrome://x',
  ]) {
    expect([url, outboundUrl(url)]).toEqual([url, undefined]);
  }
});
