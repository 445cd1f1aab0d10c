import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../../locales';
import { report } from '../../../../tests/unit/report-fixture';
import type { Disclosure } from '../../../model/audit-report';
import { message } from '../../../model/evidence';
import { disclosureSection } from './disclosures';

const t = messagesFor('zh-CN');
const told = (...disclosures: Disclosure[]) => {
  const page = { report: { ...report(), disclosures }, locale: 'zh-CN', t } as const;
  return load(disclosureSection(page)?.source ?? '');
};
const part: Disclosure = {
  ruleId: 'GRASS-01',
  name: '国土空间规划',
  status: 'cannot-tell',
  columns: [],
  group: 'grassroots',
};

describe('duties to disclose', () => {
  test('show the pages that prove them and why', () => {
    const $ = told({
      ruleId: 'REG-20-7',
      name: '财政预算、决算信息',
      status: 'present',
      columns: [],
      newest: '2026-02-10',
      pages: [{ title: '<b>2026年部门预算', url: 'http://www.example.gov.cn/1.html' }],
      remark: message('checks.disclosureRemark.byPages', { count: 1 }),
    });
    expect($('td a').attr('href')).toBe('http://www.example.gov.cn/1.html');
    expect($('td a').text()).toBe('<b>2026年部门预算');
    expect($('tbody').text()).toContain('2026-02-10');
    expect($('tbody').text()).toContain(t('checks.disclosureRemark.byPages', { count: 1 }));
  });

  test('leave out parts of which nothing is known, and say how many', () => {
    const $ = told(part, { ...part, ruleId: 'GRASS-21', name: '义务教育', status: 'missing' });
    expect($('tbody tr').length).toBe(1);
    const lines = $('p').toArray();
    expect(lines.map((line) => $(line).text())).toEqual([
      t('report.disclosures.met', { met: 0, due: 2 }),
      t('report.disclosures.unlisted', { count: 1 }),
    ]);
  });

  test('are not there where the audit lists none', () => {
    expect(told()('section').length).toBe(0);
  });
});
