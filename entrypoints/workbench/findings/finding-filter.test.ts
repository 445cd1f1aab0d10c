import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/model/finding';
import { matchesFinding } from './finding-filter';

const finding = (changes: Partial<Finding>): Finding => ({
  id: 'empty-columns#a',
  check: 'empty-columns',
  severity: 'deduct',
  state: 'violation',
  subject: '行政许可',
  url: 'http://www.example.gov.cn/xzxk/',
  columnId: 'a',
  message: { key: 'x', params: {} },
  basis: ['IND-VETO-COLUMN-2'],
  evidence: [],
  rectification: { key: 'x', params: {} },
  points: null,
  ...changes,
});
const words = ({ subject, url }: Finding) => `${subject} ${url}`;

test.each([
  [{}, true],
  [{ severity: 'veto,deduct' }, true],
  [{ severity: 'veto' }, false],
  [{ state: 'needs-review' }, false],
  [{ check: 'empty-columns', rule: 'IND-VETO-COLUMN-2' }, true],
  [{ rule: 'IND-VETO-COLUMN-1' }, false],
  [{ q: ' 许可' }, true],
  [{ q: 'XZXK' }, true],
  [{ q: '处罚' }, false],
])('%j lets it through: %s', (filter, passes) => {
  expect(matchesFinding(finding({}), filter, words)).toBe(passes);
});
