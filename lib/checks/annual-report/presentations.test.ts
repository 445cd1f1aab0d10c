import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dressed } from '../../extract/annual-report/testing/presentations';
import { factsOf, reportUrl } from '../../extract/annual-report/testing/report-facts';
import { reportHtml, SHAPES } from '../../extract/annual-report/testing/report-html';
import { trueReport } from '../../extract/annual-report/testing/true-report';
import { now, page, portal, standard } from '../testing/portal-builder';
import { annualReportChecks } from '.';

/** Checks that say that figures do not fit. */
const ARITHMETIC = new Set([
  'wrong-report-totals',
  'broken-carry-over',
  'contradictory-report-text',
  'inconsistent-document-counts',
  'unstated-report-fees',
]);

/** Numbers out of a stream: mostly nothing, some small ones, a few in the thousands, as in real reports. */
const figures = fc.infiniteStream(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(40) },
    { weight: 1, arbitrary: fc.nat(20_000) },
  ),
);

describe('a true report in any presentation', () => {
  test.each(SHAPES)('has no finding on its figures, written %s', (shape) => {
    let certain = 0;
    let all = 0;
    fc.assert(
      fc.property(figures, fc.infiniteStream(fc.nat(10_000)), (numbers, choices) => {
        const data = trueReport(() => numbers.next().value ?? 0);
        const html = dressed(reportHtml(data, shape), (below) => (choices.next().value ?? 0) % below);
        const facts = factsOf(html, reportUrl(data.year));
        for (const table of facts.annualReport?.tables ?? []) if (table.certain) certain++;
        all += 3;
        const of = portal({ pages: [page({ purpose: 'article', facts })] });
        const found = annualReportChecks.flatMap((check) => check.run(of, standard, now));
        const wrong = found.filter(({ check }) => ARITHMETIC.has(check));
        expect(wrong.map(({ check, message }) => [check, message.params])).toEqual([]);
        // A table that stands there is never called missing.
        expect(found.filter(({ check, state }) => check === 'missing-report-tables' && state === 'violation')).toEqual(
          [],
        );
      }),
      { numRuns: 120, seed: 30 },
    );
    // What is asked about instead of judged is a minority.
    expect(certain / all).toBeGreaterThan(0.5);
  });
});
