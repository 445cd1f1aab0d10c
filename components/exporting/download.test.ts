import { expect, test } from 'vitest';
import { exportName } from './download';

const portal = (name: string) => ({
  portal: { url: 'http://www.example.gov.cn/', name, siteCode: null, level: 'city' as const },
  now: '2024-03-01T20:00:00Z',
});

test('a file is named after portal and day in China, without characters that file systems refuse', () => {
  expect(exportName(portal('某某市人民政府'), 'report.html')).toBe('某某市人民政府-2024-03-02-report.html');
  expect(exportName(portal('a/b:c "d"\n'), 'report.csv')).toBe('a-b-c-d-2024-03-02-report.csv');
  expect(exportName(portal(''), 'report.json')).toBe('www.example.gov.cn-2024-03-02-report.json');
});
