import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../model/snapshot';
import { openPage } from '../page-context';
import { readAnnualReport } from '.';
import { correctReport, reportHtml, SHAPES } from './testing/report-html';

const snapshot = (text: string): Snapshot => ({
  url: 'http://www.example.gov.cn/1.html',
  finalUrl: 'http://www.example.gov.cn/1.html',
  status: 200,
  headers: {},
  fetchedAt: '2026-03-02T09:30:00+08:00',
  elapsedMs: 1,
  bytes: text.length,
  sha256: null,
  text,
  charset: null,
  via: 'fetch',
  redirects: [],
  frames: [],
  error: null,
});
const tablesOf = (html: string) => readAnnualReport(openPage(snapshot(html)), 'annual-report', null)?.tables ?? [];

/** A report whose figures are all different, so that no cell can be taken for another. */
function distinctReport() {
  const data = correctReport();
  let figure = 100;
  for (const cells of [...Object.values(data.applications), ...Object.values(data.disputes)])
    for (const key of Object.keys(cells)) (cells as Record<string, string>)[key] = String(figure++);
  return data;
}

test('however spans are broken, a table that is certain holds every figure in its place', () => {
  const data = distinctReport();
  const pages = SHAPES.map((shape) => reportHtml(data, shape));
  const truth = { applications: data.applications, disputes: data.disputes } as Record<string, unknown>;
  let certain = 0;
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.infiniteStream(fc.integer({ min: 0, max: 19 })), (page, stream) => {
      // One span in five is lost or another number.
      const broken = page.replace(/ (row|col)span="\d+"/g, (attribute, kind) => {
        const { value = 19 } = stream.next();
        return value >= 4 ? attribute : value === 0 ? '' : ` ${kind}span="${value}"`;
      });
      for (const table of tablesOf(broken)) {
        if (!table.certain || !(table.id in truth)) continue;
        certain++;
        expect(table.cells).toEqual(truth[table.id]);
      }
    }),
    { numRuns: 150 },
  );
  expect(certain).toBeGreaterThan(50);
});

test('a group’s cell that reaches into rows of the next group is no figure there', () => {
  const data = distinctReport();
  const html = reportHtml(data).replace('rowspan="8">（三）', 'rowspan="10">（三）');
  const [, applications] = tablesOf(html);
  expect(html).toContain('rowspan="10"');
  expect(applications?.certain).toBe(true);
  expect(applications?.cells).toEqual(data.applications);
});

test('a report cut off or torn anywhere is read without an exception', () => {
  const page = reportHtml(correctReport());
  fc.assert(
    fc.property(fc.nat(page.length), fc.nat(400), (at, gap) => {
      expect(() => tablesOf(page.slice(0, at) + page.slice(at + gap))).not.toThrow();
      expect(() => tablesOf(page.slice(0, at))).not.toThrow();
    }),
    { numRuns: 60 },
  );
});
