import { describe, expect, it } from 'vitest';
import { simhash } from './simhash';

const features = (...words: string[]) => new Map(words.map((word) => [word, 1]));
const distance = (a: string, b: string): number =>
  [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter((bit) => bit === '1').length;
const words = Array.from({ length: 40 }, (_, i) => `第${i}行的文字`);

describe('the similarity hash', () => {
  it('is 16 hex digits, the same for the same features in any order', () => {
    expect(simhash(features())).toBe('0000000000000000');
    expect(simhash(features(...words))).toMatch(/^[0-9a-f]{16}$/);
    expect(simhash(features(...words.toReversed()))).toBe(simhash(features(...words)));
  });

  it('differs little where little differs, much where nothing is shared', () => {
    const one = simhash(features(...words));
    expect(distance(one, simhash(features(...words.slice(1), '另一行')))).toBeLessThan(14);
    expect(distance(one, simhash(features(...words.map((word) => `别的${word}`))))).toBeGreaterThan(18);
  });
});
