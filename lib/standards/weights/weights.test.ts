import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WeightTable } from '../../model/weight-table';
import { standardOf } from '..';
import { pricedRuleIds } from '.';
import { readWeights } from './read-weights';
import { selfCheckWeights } from './self-check';

const { rules } = standardOf('national-2019');
const ids = pricedRuleIds(rules);
const read = (text: string) => readWeights(text, '某省分值表.csv', ids);
const faultsOf = (text: string) =>
  read(text).faults?.map(({ key, params }) => [key.replace('errors.weights.', ''), params.at, params.field]);

describe('our own table', () => {
  test('is well-formed, names every indicator and says that it is ours', () => {
    expect(WeightTable.parse(selfCheckWeights)).toEqual(selfCheckWeights);
    expect(selfCheckWeights.weights.map(({ ruleId }) => ruleId).sort()).toEqual([...ids].sort());
    expect(selfCheckWeights.origin).toBe('own');
    expect(selfCheckWeights.name).toContain('非官方');
  });

  test('shares out 100 points, 25 of them to services, and 30 as a bonus', () => {
    const sum = (prefix: string) =>
      selfCheckWeights.weights
        .filter(({ ruleId }) => ruleId.startsWith(prefix))
        .reduce((points, { cap }) => points + (cap ?? 0), 0);
    expect([sum('IND-DED-'), sum('IND-DED-SVC-'), sum('IND-BONUS-')]).toEqual([100, 25, 30]);
  });

  test('keeps the points that are public', () => {
    for (const { id, points } of rules.filter((rule) => rule.points !== null && ids.includes(rule.id)))
      expect([id, selfCheckWeights.weights.find(({ ruleId }) => ruleId === id)?.points]).toEqual([id, points]);
  });
});

describe('a table that is imported', () => {
  test('is read from CSV as Excel writes it, with its source', () => {
    const csv =
      '\uFEFFruleId,points,cap,source\r\nIND-DED-NEWS,−5,10,"某省〔2020〕1号, 附件"\r\nIND-DED-FUN-LINK,0.1分,,\r\n';
    expect(read(csv)).toEqual({
      faults: null,
      table: {
        id: 'imported 某省分值表',
        name: '某省分值表',
        origin: 'imported',
        source: '某省〔2020〕1号, 附件',
        weights: [
          { ruleId: 'IND-DED-NEWS', points: 5, cap: 10 },
          { ruleId: 'IND-DED-FUN-LINK', points: 0.1, cap: null },
        ],
      },
    });
  });

  test('may have Chinese heads, another order, or no head at all', () => {
    const weights = [{ ruleId: 'IND-DED-NEWS', points: 5, cap: 10 }];
    for (const text of ['依据\t指标分值\t每处扣分\t指标编号\n\t10\t5\tIND-DED-NEWS', 'IND-DED-NEWS;5;10'])
      expect(read(text).table?.weights).toEqual(weights);
  });

  test('is read from JSON, and is never ours', () => {
    const { table } = read(JSON.stringify({ ...selfCheckWeights, name: '冒名' }));
    expect(table).toMatchObject({ origin: 'imported', name: '冒名' });
    expect(table?.weights).toEqual(selfCheckWeights.weights);
    expect(read('[{"ruleId":"IND-DED-NEWS","points":"5"}]').table?.weights).toEqual([
      { ruleId: 'IND-DED-NEWS', points: 5, cap: null },
    ]);
  });

  test.each([
    ['an indicator that does not exist', 'ruleId,points\nIND-DED-NEWS,5\nIND-DED-NONE,1', ['rule', 3, 'ruleId']],
    ['a veto, which has no points', 'IND-VETO-HOME,5', ['rule', 1, 'ruleId']],
    ['an indicator twice', 'ruleId,points\nIND-DED-NEWS,5\nIND-DED-NEWS,5', ['twice', 3, 'ruleId']],
    ['points that are none', 'ruleId,points\nIND-DED-NEWS,many', ['points', 2, 'points']],
    ['points of nothing', 'ruleId,points\nIND-DED-NEWS,0', ['points', 2, 'points']],
    ['a cap below one fault', 'ruleId,points,cap\n"IND-DED-NEWS",5,3', ['cap', 2, 'cap']],
    [
      'a cell over two lines before',
      'ruleId,points,source\nIND-DED-NEWS,5,"一\n二"\nIND-DED-DATA,x,',
      ['points', 4, 'points'],
    ],
    ['no field of points', 'ruleId,cap\nIND-DED-NEWS,5', ['noField', 1, 'points']],
    ['nothing', '  \n', ['blank', undefined, undefined]],
    ['a head and nothing else', 'ruleId,points', ['blank', undefined, undefined]],
    ['broken JSON', '{"weights":', ['noJson', undefined, undefined]],
    ['JSON without a list', '{"weights":3}', ['noTable', undefined, 'weights']],
    ['JSON with wrong points', '[{"ruleId":"IND-DED-NEWS"}]', ['points', 1, 'points']],
    ['an open quotation', 'ruleId,points\n"IND-DED-NEWS,5', ['noCsv', undefined, undefined]],
  ])('with %s is refused by line and field', (_, text, fault) => {
    expect(faultsOf(text)?.[0]).toEqual(fault);
  });

  test('is refused or well-formed whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.string()).map((cells) => cells.join(',')),
          fc.constantFrom(...ids),
        ),
        (text) => {
          const { table, faults } = read(text);
          if (table) expect(() => WeightTable.parse(table)).not.toThrow();
          else expect(faults.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
