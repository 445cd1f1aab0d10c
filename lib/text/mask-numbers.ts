import { bankCards } from './bank-card';
import { identityNumbers } from './identity-number';
import { mobileNumbers } from './mobile-number';

/** Digits that stay in front and at the end, by length: 110101********4514, 138****5678, 6222***********7123. */
const KEPT: ReadonlyMap<number, readonly [number, number]> = new Map([
  [11, [3, 4]],
  [15, [6, 3]],
  [18, [6, 4]],
]);

/** A number of which the middle is covered: who knows it knows it again, nobody else learns it. */
export function masked(number: string): string {
  const [head, tail] = KEPT.get(number.length) ?? [4, 4];
  return `${number.slice(0, head)}${'*'.repeat(number.length - head - tail)}${number.slice(-tail)}`;
}

/** A text with its identity numbers, bank cards and mobile numbers masked (脱敏). */
export function maskNumbers(text: string): string {
  // Eleven digits are the fewest of them.
  if (!/\d[\d -]{9}/.test(text)) return text;
  const found = [...identityNumbers(text), ...bankCards(text), ...mobileNumbers(text)].sort((a, b) => a.at - b.at);
  let kept = '';
  let at = 0;
  for (const { number, at: from, written } of found) {
    if (from < at) continue;
    kept += text.slice(at, from) + masked(number);
    at = from + written.length;
  }
  return kept + text.slice(at);
}
