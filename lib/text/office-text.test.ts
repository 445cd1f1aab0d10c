import { expect, test } from 'vitest';
import { officeText } from './office-text';

test('UTF-8 is read, with its mark or without, and GB18030 where it is none', () => {
  expect(officeText(new TextEncoder().encode('\uFEFF分值'))).toBe('分值');
  expect(officeText(new Uint8Array([0xb7, 0xd6, 0xd6, 0xb5]))).toBe('分值');
});
