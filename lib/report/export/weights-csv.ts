import type { Rule } from '../../model/standard';
import type { WeightTable } from '../../model/weight-table';
import { pricedRuleIds } from '../../standards/weights';
import { csvBlob } from './csv-blob';

/** A table of points as the CSV file that can be imported again; indicators that it says nothing of stand blank, to be filled in. */
export function weightsCsv(table: WeightTable, rules: readonly Rule[]): Blob {
  const weights = new Map(table.weights.map((weight) => [weight.ruleId, weight]));
  const names = new Map(rules.map(({ id, name }) => [id, name]));
  return csvBlob([
    ['ruleId', 'name', 'points', 'cap', 'source'],
    ...pricedRuleIds(rules).map((id) => {
      const weight = weights.get(id);
      return [id, names.get(id) ?? '', weight?.points ?? null, weight?.cap ?? null, table.source];
    }),
  ]);
}
