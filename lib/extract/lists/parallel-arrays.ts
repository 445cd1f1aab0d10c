/** urls[i]='/art/1.html', headers[0] = "关于…的通知": an element of an array is given a literal. */
const ASSIGNED = /(?<![\w$])([A-Za-z_$][\w$]{0,40})\[(\w{1,20})\]\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/g;
/** How far into a script such arrays are looked for, and how many of their elements are read. */
const REACH = 500_000;
const MOST_ASSIGNED = 5000;

/** What the arrays hold, told from their names. */
const FIELDS: [field: string, names: RegExp][] = [
  ['title', /title|header|headline|subject|^bts?$/i],
  ['url', /url|link|href/i],
  ['year', /^_?years?$/i],
  ['month', /^_?months?$/i],
  ['day', /^_?days?$/i],
  ['date', /date|time|^(?:fb)?(?:rq|sj)$/i],
];

type Fields = Record<string, string>;

/**
 * Records that a script keeps in arrays side by side, one for each field, for a loop to write:
 * `urls[i]='1.html';headers[i]="…";year[i]='2024';month[i]='03';day[i]='08';i++;`
 */
export function parallelRecords(script: string): Fields[] {
  const records: Fields[] = [];
  let current: Fields = {};
  let place = '';
  let read = 0;
  for (const [, name = '', at = '', double, single] of script.slice(0, REACH).matchAll(ASSIGNED)) {
    if (++read > MOST_ASSIGNED) break;
    const field = FIELDS.find(([, names]) => names.test(name))?.[0];
    if (!field) continue;
    // The next record: another number, or the same counter once it has been raised.
    if (at !== place || field in current) {
      current = {};
      records.push(current);
      place = at;
    }
    current[field] = (double ?? single ?? '').replace(/\\(.)/g, '$1');
  }
  return records.map(withDate);
}

/** year, month and day apart make one date. */
function withDate({ year, month, day, ...rest }: Fields): Fields {
  return year && month && day ? { ...rest, date: `${year}-${month}-${day}` } : rest;
}
