import type { Random } from '../kit/random';

/** True in the given share (0 to 1) of draws. */
export const chance = (random: Random, share: number): boolean => random.next() < share;

/** All of a list in another order. */
export function shuffled<T>(of: readonly T[], random: Random): T[] {
  return of
    .map((value) => ({ value, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** `count` different ones of a list, all of it where it has fewer. */
export const some = <T>(of: readonly T[], count: number, random: Random): T[] => shuffled(of, random).slice(0, count);

/** Hex digits. */
export const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.int(0, 15).toString(16)).join('');

export const uuid = (random: Random): string => [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-');
