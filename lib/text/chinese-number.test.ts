import { expect, test } from 'vitest';
import { chineseNumber } from './chinese-number';

test('numbers in Chinese numerals are read, words are not', () => {
  const read = ['七', '两', '十', '十二', '二十四', '一百零五', '一千余', '三万二千', '二〇', '', '件'].map(
    chineseNumber,
  );
  expect(read).toEqual([7, 2, 10, 12, 24, 105, null, 32_000, null, null, null]);
});
