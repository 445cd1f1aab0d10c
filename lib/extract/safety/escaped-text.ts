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
