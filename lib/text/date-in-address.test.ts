import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../model/day';
import { dateInAddress } from './date-in-address';

const at = (path: string) => dateInAddress(`http://www.example.gov.cn${path}`, { today: '2024-03-20' });

describe('dates in addresses', () => {
  it.each([
    ['/xxgk/gzdt/202401/t20240108_123456.shtml', '2024-01-08'],
    ['/art/2024/1/8/art_1234_567890.html', '2024-01-08'],
    ['/scedu/c100495/2024/01/08/0f8bad3c.html', '2024-01-08'],
    ['/tzgg/2024-01-08/5244.html', '2024-01-08'],
    ['/n1/2024/0108/c1001-40155.html', '2024-01-08'],
    ['/2024-01/08/content_5353307.htm', '2024-01-08'],
    ['/zfxxgkgd/20240108/i2026054.html', '2024-01-08'],
    ['/upload/P020240108512345_1.pdf', '2024-01-08'],
    ['/news/20240108123045.html', '2024-01-08'],
  ])('%s', (path, date) => {
    expect(at(path)).toMatchObject({ date, precision: 'day' });
  });

  it('knows no more than the month', () => {
    expect(at('/qth/c100275/202401/5436e58583914e50b4aefd3c20affa38.shtml')).toMatchObject({
      date: '2024-01-01',
      precision: 'month',
    });
  });

  it.each([
    '/info/1020/1234.htm',
    '/content/post_1686913.html',
    '/c100275/20241399/a.html',
    '/xxgk/t20240401_1.html',
    '/columns/20231231-aaaa-bbbb-cccc-20240108ffff/x.html',
    '/search?date=2024-01-08',
    '/contents/2146/133484.html',
  ])('no date: %s', (path) => {
    expect(at(path)).toBeNull();
  });

  it('reads back any day from any of the paths', () => {
    const paths: ((y: string, m: string, d: string) => string)[] = [
      (y, m, d) => `/a/${y}${m}/t${y}${m}${d}_1.html`,
      (y, m, d) => `/art/${y}/${Number(m)}/${Number(d)}/art_1_2.html`,
      (y, m, d) => `/a/${y}-${m}-${d}/1.html`,
      (y, m, d) => `/a/${y}${m}${d}/1.html`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_800 }), fc.constantFrom(...paths), (n, path) => {
        const date = addDays('2000-01-01', n);
        const [y = '', m = '', d = ''] = date.split('-');
        expect(at(path(y, m, d))).toMatchObject({ date, precision: 'day' });
      }),
    );
  });

  it('never throws and never tells a day ahead', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = dateInAddress(text, { today: '2024-03-20' });
        if (found) expect(found.date <= '2024-03-20').toBe(true);
      }),
    );
  });
});
