import { expect, test } from 'vitest';
import { pdfOfReport } from '../../../tests/unit/pdf-of-report';
import { factsOf } from '../../extract/annual-report/testing/report-facts';
import { correctReport, type ReportData, reportHtml } from '../../extract/annual-report/testing/report-html';
import type { FileReading } from '../../model/file-reading';
import type { PageRecord } from '../../model/portal';
import { readFile } from '../../read-file/read-file';
import { docxOf } from '../../read-file/testing/docx-of';
import { now, page, portal, standard } from '../testing/portal-builder';
import { annualReportChecks } from '.';

// Reports whose words are in a file beside a page, from the bytes to the findings.

const article = 'http://www.example.gov.cn/xxgk/nb/202501/t20250120_1.html';
const address = 'http://www.example.gov.cn/xxgk/nb/202501/P1.pdf';
const note = (title: string): PageRecord =>
  page({
    purpose: 'article',
    facts: factsOf(
      `<html><head><title>${title}</title><meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<div class="info">发布日期：2025-01-20 来源：办公室</div><div class="content"><p>全文见附件。</p><a href="${address}">${title}.pdf</a></div></body></html>`,
      article,
    ),
  });
const answer = (of: PageRecord, file: FileReading, text: string | null): PageRecord => ({
  ...page({
    purpose: 'file',
    snapshot: { url: address, finalUrl: address, file, via: 'fetch' },
    facts: text === null ? null : factsOf(text, address),
  }),
  completes: of.key,
});

async function findings(bytes: Uint8Array, { title }: ReportData) {
  const beside = note(title);
  const { file, text } = await readFile(bytes, title);
  const pages = [beside, answer(beside, file, text)];
  return annualReportChecks.flatMap((check) => check.run(portal({ pages }), standard, now));
}
const wrong = (data: ReportData): ReportData => {
  data.applications.granted!.natural = '8';
  return data;
};

test('a correct report in a PDF or a DOCX has no finding', async () => {
  const data = correctReport();
  expect(await findings(pdfOfReport(data), data)).toEqual([]);
  expect(await findings(await docxOf(reportHtml(data)), data)).toEqual([]);
});

test('a wrong sum is a violation in a DOCX, which has cells, and a question in a PDF, which has lines', async () => {
  const data = wrong(correctReport());
  const sums = { check: 'wrong-report-totals', url: address };
  expect(await findings(await docxOf(reportHtml(data)), data)).toMatchObject([
    { ...sums, state: 'violation', message: { params: { row: '（一）予以公开', holds: 9, should: 10 } } },
    { ...sums, state: 'violation' },
  ]);
  expect(await findings(pdfOfReport(data), data)).toMatchObject([
    { ...sums, state: 'needs-review', severity: 'advice', message: { params: { holds: 9, should: 10 } } },
    { ...sums, state: 'needs-review', severity: 'advice' },
  ]);
});

test('tables that a PDF does not show line by line are one question, none is called missing', async () => {
  const data = correctReport();
  data.applications.granted!.research = '';
  data.disputes.review.other = '';
  expect(await findings(pdfOfReport(data), data)).toMatchObject([
    { check: 'missing-report-tables', state: 'needs-review', message: { params: { count: 2 } } },
  ]);
});

test('a scan, a damaged file and a DOC are passed to a person, and told apart', () => {
  const { title } = correctReport();
  const beside = note(title);
  const said = (file: FileReading) => {
    const of = portal({ pages: [beside, answer(beside, file, null)] });
    return annualReportChecks.flatMap((check) => check.run(of, standard, now));
  };
  for (const [file, body] of [
    [{ format: 'pdf', outcome: 'no-text', pages: 3 }, 'scan'],
    [{ format: 'pdf', outcome: 'unreadable', pages: null }, 'damaged'],
    [{ format: 'doc', outcome: 'unreadable', pages: null }, 'attachment'],
  ] as const)
    expect(said(file)).toMatchObject([
      { check: 'unreadable-annual-reports', state: 'needs-review', message: { params: { body } } },
    ]);
});
