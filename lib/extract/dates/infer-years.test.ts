import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../model/day';
import { inferYears } from '.';

const of = (...days: string[]) => days.map((d) => ({ month: Number(d.slice(0, 2)), day: Number(d.slice(3)) }));

describe('years of dates without one', () => {
  it('the latest such day up to today, then back from item to item', () => {
    expect(inferYears(of('01-08', '01-02', '12-28', '03-01', '05-20'), '2024-02-01')).toEqual([
      '2024-01-08',
      '2024-01-02',
      '2023-12-28',
      '2023-03-01',
      '2022-05-20',
    ]);
  });

  it('a little disorder is no year', () => {
    expect(inferYears(of('03-01', '03-05', '02-28'), '2024-03-20')).toEqual(['2024-03-01', '2024-03-05', '2024-02-28']);
  });

  it('a pinned item does not set the order', () => {
    const [pinned, ...rest] = of('06-01', '03-08', '02-19');
    expect(inferYears([{ ...pinned!, pinned: true }, ...rest], '2024-03-20')).toEqual([
      '2023-06-01',
      '2024-03-08',
      '2024-02-19',
    ]);
  });

  it('what the address says goes first', () => {
    const [a, b] = of('08-11', '07-02');
    expect(inferYears([{ ...a!, near: '2017-08-11' }, b!], '2024-03-20')).toEqual(['2017-08-11', '2017-07-02']);
    expect(inferYears([{ ...a!, near: '2017-08-01' }], '2024-03-20')).toEqual(['2017-08-11']);
  });

  it('an address of another time leaves the year open', () => {
    expect(inferYears([{ month: 10, day: 31, near: '2020-07-20' }], '2024-03-20')).toEqual([null]);
  });

  it('29 February falls in a leap year', () => {
    expect(inferYears(of('02-29'), '2023-06-01')).toEqual(['2020-02-29']);
  });

  it('recovers the days of any list from new to old whose gaps stay below eleven months', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 330 }), { minLength: 1, maxLength: 30 }), (gaps) => {
        let day = '2024-03-20';
        const days = gaps.map((gap) => {
          day = addDays(day, -gap);
          return day;
        });
        const asked = days.map((d) => ({ month: Number(d.slice(5, 7)), day: Number(d.slice(8)) }));
        expect(inferYears(asked, '2024-03-20')).toEqual(days);
      }),
    );
  });

  it('never tells a day ahead', () => {
    const question = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      pinned: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(question, { maxLength: 20 }), (questions) => {
        for (const date of inferYears(questions, '2024-03-20'))
          expect(daysBetween(date ?? '', '2024-03-20')).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
