import { z } from 'zod';
import { type Message, message } from '../../model/evidence';
import type { WeightRow } from './weight-row';

/** What a cell may hold before it is checked: anything else is told as it stands. */
const Cell = z
  .unknown()
  .optional()
  .transform((value) => (value === undefined || value === null ? '' : String(value)));

const LooseTable = z.object({
  name: z.string().default(''),
  source: z.string().default(''),
  weights: z.array(z.object({ ruleId: Cell, points: Cell, cap: Cell })).max(1_000),
});

interface JsonTable {
  rows: WeightRow[];
  name: string;
  source: string;
  faults: Message[];
}

/** Rows of a table as JSON: a WeightTable, or its list of weights alone. */
export function jsonWeights(text: string): JsonTable {
  const none = { rows: [], name: '', source: '' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ...none, faults: [message('errors.weights.noJson', { detail })] };
  }
  const table = LooseTable.safeParse(Array.isArray(value) ? { weights: value } : value);
  if (!table.success) {
    const field = table.error.issues[0]?.path.join('.') || 'weights';
    return { ...none, faults: [message('errors.weights.noTable', { field })] };
  }
  const { weights, name, source } = table.data;
  return { rows: weights.map((row, index) => ({ at: index + 1, unit: 'item', ...row })), name, source, faults: [] };
}
