import { maskNumbers } from '../text/mask-numbers';

/** Fields that are no words of a page: addresses, hashes, keys, instants. */
const NO_WORDS = new Set([
  'id',
  'key',
  'url',
  'canonicalUrl',
  'foundOn',
  'sha256',
  'selector',
  'at',
  'columnId',
  'siteCode',
]);

/**
 * A part of the report with identity numbers, bank cards and mobile numbers masked in all words that come from pages: a
 * report that lists leaks must not leak them further, and any quotation may hold one.
 */
export function withMaskedNumbers<T>(part: T): T {
  return mask(part) as T;
}

function mask(part: unknown): unknown {
  if (typeof part === 'string') return maskNumbers(part);
  if (Array.isArray(part)) return part.map(mask);
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      NO_WORDS.has(name) && !Array.isArray(value) ? value : mask(value),
    ]),
  );
}
