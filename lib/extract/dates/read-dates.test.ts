import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../model/day';
import { cpuMs } from '../testing/cpu-time';
import { readDates } from '.';

const TODAY = '2024-03-20';
const read = (text: string, today: Day = TODAY) =>
  readDates(text, { today }).map((m) => ({ text: m.text, precision: m.precision, date: m.date }));

describe('shapes of dates', () => {
  it.each([
    ['2024-01-08', '2024-01-08'],
    ['[2024-01-08]', '2024-01-08'],
    ['（2024/1/8）', '2024-01-08'],
    ['2024.01.08 10:20', '2024-01-08'],
    ['2024年1月8日', '2024-01-08'],
    ['2024 年 01 月 08 日', '2024-01-08'],
    ['２０２４年１月８日', '2024-01-08'],
    ['24-01-08', '2024-01-08'],
    ['98-12-31', '1998-12-31'],
    ['20240108', '2024-01-08'],
    ['2024-01-0810:20:30', '2024-01-08'],
    ['2024-01-08T10:20:30', '2024-01-08'],
    ['01/15/2024', '2024-01-15'],
    ['15/01/2024', '2024-01-15'],
    ['二〇二四年一月八日', '2024-01-08'],
    ['二○二三年十二月三十一日', '2023-12-31'],
    ['二零二三年十月二十日', '2023-10-20'],
    ['今天', '2024-03-20'],
    ['昨日', '2024-03-19'],
    ['前天 09:12', '2024-03-18'],
    ['3天前', '2024-03-17'],
    ['2 周前', '2024-03-06'],
    ['5小时前', '2024-03-20'],
    ['发布时间：2024-01-08 来源：县政府办', '2024-01-08'],
  ])('%s', (text, date) => {
    expect(read(text)).toMatchObject([{ precision: 'day', date }]);
  });

  it.each(['[01-08]', '1月8日', '01/08', '（1.8）', '01月08号'])('a month-day without its year: %s', (text) => {
    expect(readDates(text, { today: TODAY })).toMatchObject([{ precision: 'month-day', date: null, month: 1, day: 8 }]);
  });

  it.each([
    ['2024年1月', 'month', '2024-01-01'],
    ['2023-12', 'month', '2023-12-01'],
    ['2个月前', 'month', '2024-01-01'],
    ['2023年', 'year', '2023-01-01'],
    ['二〇二三年十二月', 'month', '2023-12-01'],
  ])('no more is known than %s tells', (text, precision, date) => {
    expect(read(text)).toMatchObject([{ precision, date }]);
  });

  it.each([
    ['a day that does not exist', '2023-02-30'],
    ['a month that does not exist', '2023-13-08'],
    ['the future', '2024-03-21'],
    ['a far future', '2099-01-08'],
    ['a part of a longer number', '120240108'],
    ['an identifier', '32a0240108ffd'],
    ['a version', '10.8.0.1'],
    ['a range of years', '2021-2025'],
    ['a yearly report', '2023年度'],
    ['a share', '10.5%'],
    ['opening hours', '8:30-9:30'],
    ['a document number', '〔2024〕3号'],
  ])('no date: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells several in order', () => {
    expect(read('成文日期 2024-01-02，发布日期 2024-01-08').map((m) => m.date)).toEqual(['2024-01-02', '2024-01-08']);
  });
});

const day = fc
  .integer({ min: 0, max: 12_000 })
  .map((n) => addDays('1995-01-01', n))
  .filter((d) => d <= '2026-12-31');

const shapes: Record<string, (y: number, m: number, d: number) => string> = {
  dashes: (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  slashes: (y, m, d) => `${y}/${m}/${d}`,
  dots: (y, m, d) => `${y}.${m}.${d}`,
  chinese: (y, m, d) => `${y}年${m}月${d}日`,
  numerals: (y, m, d) => `${digits(y)}年${number(m)}月${number(d)}日`,
  compact: (y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
};
const digits = (n: number): string => [...String(n)].map((c) => '〇一二三四五六七八九'[Number(c)]).join('');
const number = (n: number): string => {
  const [tens, units] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? '一二三四五六七八九'[tens - 1] : ''}${tens > 0 ? '十' : ''}${units > 0 ? '一二三四五六七八九'[units - 1] : ''}`;
};

describe('properties', () => {
  it('reads back any day in any shape, with brackets or words around it', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...Object.keys(shapes)),
        fc.constantFrom(['', ''], ['[', ']'], ['（', '）'], ['发布时间：', ' 浏览次数：8'], [' ', '\u3000']),
        (date, shape, [before, after]) => {
          const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
          const written = shapes[shape]?.(y, m, d) ?? '';
          const found = readDates(`${before}${written}${after}`, { today: '2026-12-31' });
          expect(found).toMatchObject([{ date, precision: 'day', text: written }]);
        },
      ),
    );
  });

  it('quotes its words from the text, in order, and never tells a day that lies ahead or does not exist', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('年', '月', '日', '-', '/', '.', ' ', '天前', '二〇二四', '十', '今天', '2024', '13', '32', '02'),
      fc.integer({ min: 0, max: 99_999_999 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), day, (pieces, today) => {
        const text = pieces.join('');
        let end = 0;
        for (const mention of readDates(text, { today })) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
          if (mention.date === null) expect(mention.precision).toBe('month-day');
          else {
            expect(mention.date <= today).toBe(true);
            expect(new Date(`${mention.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(mention.date);
          }
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const ms = cpuMs(() => {
      readDates('2024-'.repeat(60_000), { today: TODAY });
      readDates('一'.repeat(200_000), { today: TODAY });
      readDates(' '.repeat(200_000), { today: TODAY });
      readDates(`2024${' '.repeat(100_000)}`, { today: TODAY });
    }, 1_000);
    expect(ms).toBeLessThan(1_000);
  });
});
