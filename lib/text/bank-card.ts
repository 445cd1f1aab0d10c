import type { FoundNumber } from './identity-number';
import { matchesOf } from './matches';

/** 6222 0212 3456 7890 123, 6222021234567890123: 16 to 19 digits that begin as cards of Chinese banks do (62, and 955880 and its like of older ones). */
const WRITTEN = /(?<![\dA-Za-z])(?:62|60|955[89])\d{2}(?: ?\d{4}){2,3}(?: ?\d{1,4})?(?![\dA-Za-z])/g;

/** Numbers of bank cards (银行卡号) in a text: right beginning, length and check digit (ISO/IEC 7812, Luhn). */
export function bankCards(text: string): FoundNumber[] {
  return matchesOf(text, WRITTEN).flatMap((match): FoundNumber[] => {
    const number = match[0].replaceAll(' ', '');
    return number.length >= 16 && number.length <= 19 && isLuhn(number)
      ? [{ number, at: match.index, written: match[0] }]
      : [];
  });
}

/** The check digit of ISO/IEC 7812: every second digit from the right is doubled, the sum is a multiple of ten. */
function isLuhn(number: string): boolean {
  let sum = 0;
  for (let place = 0; place < number.length; place++) {
    const digit = Number(number[number.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
