import { matchesOf } from '../../text/matches';

/** \x64\x6f\x63, %3Cscript%20src%3D, \u0062\u0061: four and more in a row, as no single sign in a sentence is */
const ESCAPES = /(?:(?:\\x[0-9a-f]{2}|%[0-9a-f]{2}|\\u00[0-9a-f]{2})[\w\s.:/='"-]{0,60}?){4,200}/gi;
const ESCAPE = /(?:\\x|%|\\u00)([0-9a-f]{2})/gi;
/** String.fromCharCode(60, 115, 99 …) */
const CODES = /fromCharCode\s*\(\s*((?:0x[0-9a-f]+|\d{1,5})(?:\s*,\s*(?:0x[0-9a-f]+|\d{1,5})){5,400})\s*\)/gi;

/** Runs of escapes in a script, in clear. */
export const escapedText = (source: string): string =>
  matchesOf(source, ESCAPES)
    .map(([run]) => run.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
    .join(' ');

/** Texts given as lists of character codes, in clear. */
export const charCodes = (source: string): string =>
  matchesOf(source, CODES)
    .map(([, list]) => String.fromCharCode(...(list ?? '').split(',').map((code) => Number(code.trim()) & 0xffff)))
    .join(' ');
