import { describe, expect, test } from 'vitest';
import { workdaysAfter } from './workdays';

describe('working days', () => {
  test('leave out holidays and count make-up days', () => {
    // National Day and Mid-Autumn 2025: 1 to 8 October, made up for on Sunday, 28 September and Saturday, 11 October.
    expect(workdaysAfter('2025-09-26', '2025-10-11')).toBe(6);
    // Spring Festival 2025: 28 January to 4 February, made up for on 26 January and 8 February.
    expect(workdaysAfter('2025-01-20', '2025-02-21')).toBe(20);
  });

  test('are none on the same day or before', () => {
    expect(workdaysAfter('2025-06-03', '2025-06-03')).toBe(0);
    expect(workdaysAfter('2025-06-03', '2025-06-02')).toBe(0);
  });

  test('are not guessed beyond the calendar or over years', () => {
    expect(workdaysAfter('2100-01-04', '2100-02-01')).toBeNull();
    expect(workdaysAfter('2015-01-04', '2025-02-01')).toBeNull();
  });
});
