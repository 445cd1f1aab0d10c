import { type Message, message } from '../../model/evidence';
import type { WeightTable } from '../../model/weight-table';
import { csvWeights } from './csv-weights';
import { jsonWeights } from './json-weights';
import { weightsOf } from './weight-row';

export type WeightReading = { table: WeightTable; faults: null } | { table: null; faults: Message[] };

/** Characters of a file; a table of thirty indicators has three thousand. */
const LONGEST = 500_000;
/** A file in which everything is wrong is no table: so many faults tell that. */
const MOST_FAULTS = 30;

/**
 * Reads a province's table of points (分值表): CSV with the fields `ruleId, points, cap, source`, or a WeightTable as JSON.
 * What is wrong is told by line and field, in words of the locale files; it never throws.
 * @param fileName its name is the table's where the file tells none
 * @param ruleIds rules that points may be given to
 */
export function readWeights(text: string, fileName: string, ruleIds: readonly string[]): WeightReading {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain.length > LONGEST) return wrong([message('errors.weights.tooLong')]);
  const read = /^[[{]/.test(plain) ? jsonWeights(plain) : { name: '', ...csvWeights(plain) };
  if (read.faults.length) return wrong(read.faults);
  const { weights, faults } = weightsOf(read.rows, ruleIds);
  if (faults.length) return wrong(faults);
  const name = (read.name.trim() || fileName.replace(/\.\w{1,5}$/, '').trim() || '分值表').slice(0, 80);
  // Whatever a file says of itself: only the table that comes with the tool is ours.
  const table: WeightTable = { id: `imported ${name}`, name, origin: 'imported', source: read.source, weights };
  return { table, faults: null };
}

const wrong = (faults: Message[]): WeightReading => ({ table: null, faults: faults.slice(0, MOST_FAULTS) });
