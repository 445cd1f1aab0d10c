import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { WeightTable } from '../lib/model/weight-table';
import { standardOf } from '../lib/standards';
import { pricedRuleIds } from '../lib/standards/weights';
import { readWeights } from '../lib/standards/weights/read-weights';
import { selfCheckWeights } from '../lib/standards/weights/self-check';
import { officeText } from '../lib/text/office-text';
import type { Translate } from '../locales';
import { UsageError } from './arguments';

/** The table of points that `--weights` names: `own`, or a file in UTF-8 or GB18030. @throws UsageError */
export function readWeightsFile(name: string, standard: string, t: Translate): WeightTable {
  if (name === 'own') return selfCheckWeights;
  const { table, faults } = readWeights(textOf(name), basename(name), pricedRuleIds(standardOf(standard).rules));
  if (table) return table;
  throw new UsageError('cli.usage.weights', { got: name, faults: faults.map((fault) => `  ${t(fault)}`).join('\n') });
}

function textOf(file: string): string {
  try {
    return officeText(readFileSync(file));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError('cli.usage.weightsFile', { got: file, detail });
  }
}
