import { expect, test } from 'vitest';
import { standardOf } from '../../standards';
import { pricedRuleIds } from '../../standards/weights';
import { readWeights } from '../../standards/weights/read-weights';
import { selfCheckWeights } from '../../standards/weights/self-check';
import { weightsCsv } from './weights-csv';

const { rules } = standardOf('national-2019');

test('what is exported is imported again, as an imported table', async () => {
  const text = await weightsCsv(selfCheckWeights, rules).text();
  const { table } = readWeights(text, '模板.csv', pricedRuleIds(rules));
  expect(table).toMatchObject({ origin: 'imported', name: '模板' });
  const byId = (weights: typeof selfCheckWeights.weights) =>
    [...weights].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
  expect(byId(table!.weights)).toEqual(byId(selfCheckWeights.weights));
});

test('rows that were left blank are left out', async () => {
  const part = { ...selfCheckWeights, weights: selfCheckWeights.weights.slice(0, 2) };
  const { table } = readWeights(await weightsCsv(part, rules).text(), '模板.csv', pricedRuleIds(rules));
  expect(table?.weights).toEqual(part.weights);
});
