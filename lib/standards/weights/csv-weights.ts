// csv-parse: RFC 4180 with the line of each record, in its browser build; no eval.
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Message, message } from '../../model/evidence';
import type { WeightRow } from './weight-row';

const FIELDS = ['ruleId', 'points', 'cap', 'source'] as const;
type Field = (typeof FIELDS)[number];

/** Heads of the fields in a table made by hand. */
const HEADS: Record<Field, RegExp> = {
  ruleId: /^(?:rule\s?id|指标编号|规则编号|编号)$/i,
  points: /^(?:points|每处扣分|每项扣分|单项扣分|扣分)$/i,
  cap: /^(?:cap|指标分值|指标总分|扣分上限|上限)$/i,
  source: /^(?:source|依据|来源|出处)$/i,
};

interface CsvTable {
  rows: WeightRow[];
  source: string;
  faults: Message[];
}

/** Rows of a table as CSV: a head of `ruleId, points, cap, source` in any order, or none and the fields in this one. */
export function csvWeights(text: string): CsvTable {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      trim: true,
      delimiter: [',', ';', '\t', '，'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 10_000,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], source: '', faults: [message('errors.weights.noCsv', { detail: error.message })] };
  }
  const [first] = records;
  if (!first) return { rows: [], source: '', faults: [] };
  const hasHead = !/^IND-/i.test(first.record[0] ?? '');
  const places = hasHead ? placesIn(first.record) : new Map(FIELDS.map((field, place) => [field, place]));
  const missing = (['ruleId', 'points'] as const).filter((field) => !places.has(field));
  if (missing.length) {
    const faults = missing.map((field) => message('errors.weights.noField', { at: first.info.lines, field }));
    return { rows: [], source: '', faults };
  }
  const cell = (record: readonly string[], field: Field): string => record[places.get(field) ?? -1] ?? '';
  // A row of an exported table that nobody has filled in says nothing.
  const body = (hasHead ? records.slice(1) : records).filter(
    ({ record }) => cell(record, 'points') !== '' || cell(record, 'cap') !== '',
  );
  return {
    rows: body.map(({ record, info }) => ({
      at: info.lines,
      unit: 'line',
      ruleId: cell(record, 'ruleId'),
      points: cell(record, 'points'),
      cap: cell(record, 'cap'),
    })),
    source: [...new Set(body.map(({ record }) => cell(record, 'source')))].filter(Boolean).join('；').slice(0, 500),
    faults: [],
  };
}

const placesIn = (head: readonly string[]): Map<Field, number> =>
  new Map(
    FIELDS.flatMap((field) => {
      const place = head.findIndex((name) => HEADS[field].test(name));
      return place < 0 ? [] : [[field, place] as const];
    }),
  );
