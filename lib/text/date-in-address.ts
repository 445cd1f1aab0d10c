import { type Day, dayOf } from '../model/day';

export interface AddressDate {
  date: Day;
  precision: 'day' | 'month' | 'year';
  /** The part of the address it was read from. */
  text: string;
}

const DAY_SHAPES = [
  // /202401/t20240108_123.shtml, P020240108512345.pdf · not t202401081234_
  /(?<![\dA-Za-z])(?:t|[PW]0)(?<y>20\d{2}|19\d{2})(?<m>\d{2})(?<d>\d{2})(?=_|\d{6})/,
  // /2024/1/8/, /2024-01-08/, /2024/01-08/, /2024-01/08/ · not /2024/1/812/
  /[/_](?<y>20\d{2}|19\d{2})[-/_](?<m>\d{1,2})[-/_](?<d>\d{1,2})(?=[/_.?-]|$)/,
  // /2024/0108/c1001-1.html, /202401/08/
  /[/_](?<y>20\d{2}|19\d{2})\/?(?<m>\d{2})\/?(?<d>\d{2})(?=[/_.?]|$)/,
];
const MONTH_SHAPES = [
  // /202401/, /2024-01/ · not /202413/
  /[/_](?<y>20\d{2}|19\d{2})-?(?<m>\d{2})(?=[/_]|$)/,
  // /2024/1/
  /\/(?<y>20\d{2}|19\d{2})\/(?<m>\d{1,2})(?=\/|$)/,
];
/** The name a page was published under begins with the day on some systems: /20240108123000.html · not a 32-digit id. */
const STAMP = /[/_](?<y>20\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6}|\d{9})?(?=\.)/;

/** The date an item's address carries (/2024/1/8/, t20240108_, 202401/), or `null`. Days that do not exist or lie after `today` are no dates. */
export function dateInAddress(url: string, options: { today: Day }): AddressDate | null {
  const start = url.indexOf('//');
  const slash = start < 0 ? 0 : url.indexOf('/', start + 2);
  if (slash < 0) return null;
  const path = url.slice(slash).split(/[?#]/, 1)[0] ?? '';
  for (const shape of DAY_SHAPES) {
    const read = readAddress(shape, path, options.today);
    if (read) return read;
  }
  const stamp = readAddress(STAMP, path, options.today);
  if (stamp) return stamp;
  for (const shape of MONTH_SHAPES) {
    const read = readAddress(shape, path, options.today);
    if (read) return read;
  }
  return null;
}

function readAddress(shape: RegExp, path: string, today: Day): AddressDate | null {
  const match = shape.exec(path);
  const { y, m, d } = match?.groups ?? {};
  if (!match || !y || !m) return null;
  const date = dayOf(Number(y), Number(m), d === undefined ? 1 : Number(d));
  if (!date || date > today) return null;
  return { date, precision: d === undefined ? 'month' : 'day', text: match[0].replace(/^[/_]/, '') };
}
