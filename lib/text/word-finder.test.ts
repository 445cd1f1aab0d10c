import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordFinder } from './word-finder';

describe('a word finder', () => {
  const finder = new WordFinder(['博彩', '博彩公司', 'yabo', '彩票']);

  it('finds words in order, the longer of two that begin alike, Latin in either case', () => {
    expect(finder.find('甲博彩公司乙YaBo丙博彩票')).toEqual([
      { word: '博彩公司', at: 1 },
      { word: 'yabo', at: 6 },
      { word: '博彩', at: 11 },
    ]);
  });

  it('finds nothing where no word stands', () => {
    expect(finder.find('')).toEqual([]);
    expect(finder.find('博')).toEqual([]);
    expect(finder.has('广博 彩色')).toBe(false);
  });

  it('finds what includes finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('博', '彩', '票', 'a', 'A') }), (text) => {
        expect(new WordFinder(['博彩', '票a']).has(text)).toBe(
          text.includes('博彩') || text.toLowerCase().includes('票a'),
        );
      }),
    );
  });

  it('stops at the limit', () => {
    expect(finder.find('博彩'.repeat(1000), 3)).toHaveLength(3);
  });
});
