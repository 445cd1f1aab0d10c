// csv-parse: RFC 4180 with the line of each record, in its browser build; no eval.
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Message, message } from '../../model/evidence';
import { WordFault } from '../../model/word-fault';

export interface WordListReading {
  words: WordFault[];
  /** What is wrong with the table, line by line; such lines are left out of `words`. */
  faults: Message[];
}

const FIELDS = ['wrong', 'right', 'severity', 'source', 'except'] as const;
type Field = (typeof FIELDS)[number];

/** Heads of the fields in a table made by hand. */
const HEADS: Record<Field, RegExp> = {
  wrong: /^(?:wrong|错误表述|错误用词|错误|错词|错别字|误)$/i,
  right: /^(?:right|正确表述|正确用词|正确|建议修改为|正)$/i,
  severity: /^(?:severity|严重程度|级别|等级)$/i,
  source: /^(?:source|依据|来源|出处)$/i,
  except: /^(?:except|例外|除外|不算错)$/i,
};
const SEVERITIES: Record<string, WordFault['severity']> = {
  grave: 'grave',
  general: 'general',
  严重: 'grave',
  严重错误: 'grave',
  一般: 'general',
  一般错误: 'general',
  '': 'general',
};

/** Characters of a file; commercial lists have a hundred thousand words of ten. */
const LONGEST = 5_000_000;
/** A file in which everything is wrong is no table: so many faults tell that. */
const MOST_FAULTS = 30;
/** Characters of one wording. */
const LONGEST_WORD = 60;

/**
 * Reads a list of wrong wordings (错敏词库) as CSV: `wrong, right, severity, source, except` with a head in any order, or
 * without one in this order. `severity` is grave or general (严重, 一般), general where it is blank; `except` holds phrases in
 * which the wording is right, parted by `|`. What is wrong is told by line and field; it never throws.
 * @param text decoded by the caller; a byte order mark and any line ends are taken
 */
export function readWordList(text: string): WordListReading {
  if (text.length > LONGEST) return { words: [], faults: [message('errors.wordList.tooLong')] };
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      trim: true,
      delimiter: [',', '\t', '，'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 10_000,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { words: [], faults: [message('errors.wordList.noCsv', { detail: error.message })] };
  }
  const [first] = records;
  if (!first) return { words: [], faults: [message('errors.wordList.empty')] };
  const named = placesIn(first.record);
  const hasHead = named.has('wrong');
  const places = hasHead ? named : new Map(FIELDS.map((field, place) => [field, place]));
  const words: WordFault[] = [];
  const faults: Message[] = [];
  const seen = new Map<string, number>();
  for (const { record, info } of hasHead ? records.slice(1) : records) {
    const cell = (field: Field): string => record[places.get(field) ?? -1] ?? '';
    const { word, fault } = readRow(cell, info.lines);
    const before = word && seen.get(word.wrong);
    if (fault) faults.push(fault);
    else if (before) faults.push(told('twice', info.lines, 'wrong', { got: word.wrong, before }));
    else if (word) {
      seen.set(word.wrong, info.lines);
      words.push(word);
    }
    if (faults.length >= MOST_FAULTS) break;
  }
  return { words, faults };
}

function readRow(cell: (field: Field) => string, line: number): { word?: WordFault; fault?: Message } {
  const wrong = cell('wrong');
  const right = cell('right');
  if ([...wrong].length < 2 || wrong.length > LONGEST_WORD)
    return { fault: told(wrong === '' ? 'missing' : 'length', line, 'wrong', { got: wrong.slice(0, 40) }) };
  if (right.length > LONGEST_WORD) return { fault: told('length', line, 'right', { got: right.slice(0, 40) }) };
  if (right.includes(wrong)) return { fault: told('same', line, 'right', { got: right }) };
  const severity = SEVERITIES[cell('severity').toLowerCase()];
  if (!severity) return { fault: told('severity', line, 'severity', { got: cell('severity').slice(0, 40) }) };
  const except = cell('except')
    .split(/[|｜]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  const stray = except.find((phrase) => !phrase.includes(wrong));
  if (stray !== undefined) return { fault: told('except', line, 'except', { got: stray.slice(0, 40), wrong }) };
  const word: WordFault = { wrong, right, severity, source: cell('source') };
  return { word: WordFault.parse(except.length > 0 ? { ...word, except } : word) };
}

const told = (name: string, line: number, field: Field, params: Message['params']): Message =>
  message(`errors.wordList.${name}`, { line, field, ...params });

const placesIn = (head: readonly string[]): Map<Field, number> =>
  new Map(
    FIELDS.flatMap((field) => {
      const place = head.findIndex((name) => HEADS[field].test(name));
      return place < 0 ? [] : [[field, place] as const];
    }),
  );
