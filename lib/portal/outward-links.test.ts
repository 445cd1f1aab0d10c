import { expect, test } from 'vitest';
import { at, facts, record } from '../../tests/unit/builders';
import { outwardLinks } from './outward-links';
import { Scope } from './scope';

const home = record(
  '/',
  facts({
    links: [
      ['省政府', 'http://www.province.gov.cn/'],
      ['省政府公报', 'http://www.province.gov.cn/gb/'],
      ['县教育局', 'http://jyj.example.gov.cn/'],
      ['新闻网', 'https://www.news.example/'],
      ['要闻', at('/yw/')],
    ].map(([text = '', url = '']) => ({ text, url, region: 'footer' as const })),
  }),
);

test('other sites are looked at where the user granted them, and named as not looked at where not', () => {
  const links = outwardLinks(home, new Scope(at('/')), (url) => url.includes('province'));
  expect(links).toEqual({
    looks: [{ text: '省政府', url: 'http://www.province.gov.cn/' }],
    barred: [{ text: '新闻网', url: 'https://www.news.example/' }],
  });
});
