import type { FoundNumber } from './identity-number';
import { matchesOf } from './matches';

/** 13812345678, 138-1234-5678, 138 1234 5678, +86 13812345678: not part of a longer number, a code or an address. */
const WRITTEN = /(?<![\dA-Za-z.\-/])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z])/g;

/** Mobile telephone numbers of mainland China (手机号码) in a text. */
export const mobileNumbers = (text: string): FoundNumber[] =>
  matchesOf(text, WRITTEN).map((match) => ({
    number: match[0].replace(/\D/g, '').slice(-11),
    at: match.index,
    written: match[0],
  }));
