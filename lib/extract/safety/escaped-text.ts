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

/** atob("ZG9jdW1lbnQ…"), Base64.decode('…'), data:text/javascript;base64,… */
const BASE64 =
  /(?:atob\s*\(|base64\s*\.\s*(?:decode|parse)\s*\(|base64decode\s*\(|decode64\s*\(|data:(?:text|application)\/(?:x-)?(?:javascript|html);(?:charset=[\w-]{1,20};)?base64,)\s*["'`]?([\w+/]{16,4000}={0,2})/gi;

/** Texts given in base64, in clear; what is no text is left out. */
export const base64Text = (source: string): string =>
  matchesOf(source, BASE64)
    .map(([, code]) => decodedBase64(code ?? ''))
    .join(' ');

function decodedBase64(code: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(code.replace(/=+$/, '')), (sign) => sign.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** "sj.a/pot.elpmaxe.www//:ptth".split("").reverse() */
const REVERSED = /["']([^"'\n]{10,400})["']\s*\.\s*split\s*\(\s*(?:""|'')\s*\)\s*\.\s*reverse\s*\(/g;

/** Texts that a script turns round, in clear. */
export const reversedText = (source: string): string =>
  matchesOf(source, REVERSED)
    .map(([, text]) => [...(text ?? '')].reverse().join(''))
    .join(' ');

/** eval(function(p,a,c,k,e,d){…}('3.4("<0 …")',10,10,'script|js|…'.split('|'),0,{})) */
const PACKED =
  /\}\s*\(\s*'((?:[^'\\]|\\.){10,15000})'\s*,\s*(\d{1,3})\s*,\s*\d{1,4}\s*,\s*'((?:[^'\\]|\\.){0,15000})'\s*\.\s*split\s*\(\s*'\|'/g;

/** Scripts that a packer wrote, unpacked. */
export const packedText = (source: string): string =>
  matchesOf(source, PACKED)
    .map(([, packed = '', base = '36', list = '']) => {
      const words = new Map(list.split('|').map((word, place) => [tokenOf(place, Number(base)), word]));
      return packed.replace(/\b\w+\b/g, (token) => words.get(token) || token);
    })
    .join(' ');

/** The word that the packer writes for a place of its list: 0–9, a–z, A–Z. */
function tokenOf(place: number, base: number): string {
  if (base < 2) return '';
  const last = place % base;
  const sign = last > 35 ? String.fromCharCode(last + 29) : last.toString(36);
  return (place < base ? '' : tokenOf(Math.floor(place / base), base)) + sign;
}
