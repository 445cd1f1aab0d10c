import { describe, expect, test } from 'vitest';
import { facts } from '../../tests/unit/builders';
import { levelOf, siteCodeOf, siteNameOf } from './site-facts';

describe('levelOf', () => {
  test.each([
    ['bm55000001', '国家某局', 'department'],
    ['bm01000001', '中央人民政府门户网站', 'national'],
    ['4400000001', '示例省人民政府', 'provincial'],
    ['4408000001', '示例市人民政府门户网站', 'city'],
    ['4408030001', '示例区人民政府', 'county'],
    ['4408030011', '示例高新技术产业开发区', 'zone'],
    ['4408030012', '示例镇人民政府', 'township'],
    ['4408030013', '示例街道办事处', 'township'],
    ['4408000044', '示例市生态环境局', 'department'],
    ['4400000021', '示例省生态环境厅', 'department'],
    [null, '示例市人民政府', 'city'],
    [null, '示例县人民政府', 'county'],
  ] as const)('%s %s is %s', (code, name, level) => expect(levelOf(code, name)).toBe(level));
});

test('a site code is taken from the first page that has a proper one', () => {
  const none = facts();
  const page = (siteCode: string | null, meta = {}) => facts({ identity: { ...none.identity, siteCode }, meta });
  expect(siteCodeOf([none, page('44'), page('4408030001'), page('4408030002')])).toBe('4408030001');
  expect(siteCodeOf([page(null, { SiteIDCode: 'BM55000001' })])).toBe('bm55000001');
  expect(siteCodeOf([none])).toBeNull();
});

test('a site has the name of its label, else of its head, else of its title', () => {
  expect(siteNameOf(facts({ meta: { SiteName: '示例县政府网' } }), 'h')).toBe('示例县政府网');
  expect(siteNameOf(facts({ siteName: '示例县人民政府' }), 'h')).toBe('示例县人民政府');
  expect(siteNameOf(facts({ siteName: null, title: '首页 - 示例县人民政府' }), 'h')).toBe('示例县人民政府');
  expect(siteNameOf(null, 'www.example.gov.cn')).toBe('www.example.gov.cn');
});
