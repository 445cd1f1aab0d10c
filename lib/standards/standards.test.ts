import { describe, expect, test } from 'vitest';
import { ColumnKind } from '../model/column';
import { Standard } from '../model/standard';
import { standardIds, standardOf } from '.';

describe.each(standardIds.map((id) => [id]))('%s', (id) => {
  const standard = standardOf(id);

  test('is well-formed', () => {
    expect(() => Standard.parse(standard)).not.toThrow();
  });

  test('names each rule and each kind once', () => {
    const ids = standard.rules.map((rule) => rule.id);
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
    const kinds = standard.thresholds.map((threshold) => threshold.kind);
    expect(kinds.filter((one, index) => kinds.indexOf(one) !== index)).toEqual([]);
  });

  test('bases each threshold on rules that exist, in exactly one unit or a year with its day', () => {
    for (const { kind, basis, days, months, yearlyBy } of standard.thresholds) {
      expect(basis.length, kind).toBeGreaterThan(0);
      for (const rule of basis) expect(standard.rule(rule).id).toBe(rule);
      expect(days ?? months ?? yearlyBy, kind).not.toBeNull();
      if (days !== null) expect([months, yearlyBy], kind).toEqual([null, null]);
      if (yearlyBy !== null) expect(yearlyBy).toMatch(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    }
  });
});

describe('the national standard', () => {
  const standard = standardOf('national-2019');

  test('has every category of article 20, and the limits of the column vetoes', () => {
    for (let category = 1; category <= 15; category++) expect(standard.rule(`REG-20-${category}`).article).toBeTruthy();
    expect(standard.rule('REG-20-15').article).toBe('第二十条第（十五）项');
    expect(standard.rule('REG-20-10').article).toBe('第二十条第（十）项');
    expect(['1', '2', '3'].map((part) => standard.rule(`IND-VETO-COLUMN-${part}`).limit)).toEqual([5, 10, 5]);
  });

  test('has 26 grassroots areas', () => {
    expect(standard.rules.filter((rule) => rule.id.startsWith('GRASS-'))).toHaveLength(26);
  });

  test('ages news by days, notices by months, and single content never', () => {
    expect(standard.threshold('news')).toMatchObject({ days: 14, status: 'C', advice: false });
    expect(standard.threshold('notice')).toMatchObject({ months: 6, status: 'C' });
    expect(standard.threshold('reply')).toMatchObject({ months: 2, basis: ['IND-DED-INT-OPEN'] });
    expect(standard.threshold('survey')).toMatchObject({ months: 12, advice: true });
    const ageless: ColumnKind[] = ['functions', 'leaders', 'profile', 'guide', 'special', 'platform', 'not-a-column'];
    for (const kind of ageless) expect(standard.threshold(kind), kind).toBeUndefined();
    for (const { kind } of standard.thresholds) expect(ColumnKind.options).toContain(kind);
  });

  test('says which rule or standard is unknown', () => {
    expect(() => standard.rule('REG-99')).toThrow('REG-99');
    expect(() => standardOf('county-2020')).toThrow(/county-2020.*national-2019/);
  });
});
