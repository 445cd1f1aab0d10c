import { matchesOf } from './matches';

/** A number found in a text, without the blanks it is written with, and where it stands. */
export interface FoundNumber {
  number: string;
  at: number;
  /** As written. */
  written: string;
}

/** 110101 19900307 4514, 110101-19900307-4514, 11010119900307451X: not part of a longer number, a code or an address. */
const WRITTEN = /(?<![\dA-Za-z])\d{6}[ -]?(?:18|19|20)\d{6}[ -]?\d{3}[\dXx](?![\dA-Za-z])/g;
/** The first form, without century and check digit; any number of 15 digits looks like it. */
const OLD_FORM = /(?<![\dA-Za-z])\d{15}(?![\dA-Za-z])/g;
const LABEL = /身份证(?:号码?|件号码?)?[^\d]{0,12}$/;

/** First two digits: provinces by GB/T 2260, 71 Taiwan, 81–83 residents from Hong Kong, Macao and Taiwan. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
/** Weights of ISO 7064 MOD 11-2 for the first 17 digits, and the check digit for each remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** Examples of the standard that defines the number (GB 11643-1999): nobody's. */
const EXAMPLES = new Set(['11010519491231002X', '440524188001010014']);

/** Identity numbers of citizens (公民身份号码) in a text: region, date and check digit are valid; of 15 digits where labelled. */
export function identityNumbers(text: string): FoundNumber[] {
  const found = matchesOf(text, WRITTEN).flatMap((match): FoundNumber[] => {
    const number = match[0].replace(/[ -]/g, '').toUpperCase();
    return isIdentityNumber(number) ? [{ number, at: match.index, written: match[0] }] : [];
  });
  if (!text.includes('身份证')) return found;
  const old = matchesOf(text, OLD_FORM).flatMap((match): FoundNumber[] => {
    const [number] = match;
    const labelled = LABEL.test(text.slice(Math.max(0, match.index - 24), match.index));
    return labelled && PROVINCES.has(number.slice(0, 2)) && isDay(`19${number.slice(6, 12)}`)
      ? [{ number, at: match.index, written: number }]
      : [];
  });
  return [...found, ...old];
}

/** Whether 18 characters are a valid identity number. */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || EXAMPLES.has(number)) return false;
  if (!PROVINCES.has(number.slice(0, 2)) || !isDay(number.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return CHECKS[sum % 11] === number[17];
}

/** 19900307 is a day, 19900230 is none. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1880 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
