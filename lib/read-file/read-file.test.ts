import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pdfOfReport } from '../../tests/unit/pdf-of-report';
import { encodeChinese } from '../crawl/testing/encode-chinese';
import { factsOf } from '../extract/annual-report/testing/report-facts';
import { correctReport, type ReportData, reportHtml } from '../extract/annual-report/testing/report-html';
import { readFile } from './read-file';
import { docxOf } from './testing/docx-of';
import { pdfOf, pdfOfBlocks } from './testing/pdf-of';

const data = correctReport();
const paragraphs = [data.title, ...data.opening, ...data.headings.flatMap((one, i) => [one, ...(data.texts[i] ?? [])])];
const url = 'http://www.example.gov.cn/xxgk/nb/202501/P020250120.pdf';

describe('a PDF', () => {
  test('is read paragraph by paragraph, page numbers left out', async () => {
    const { file, text } = await readFile(pdfOfBlocks(paragraphs), data.title);
    expect(file).toEqual({ format: 'pdf', outcome: 'text', pages: 1 });
    const read = [...(text ?? '').matchAll(/<p>(.*?)<\/p>/g)].map(([, one]) => one);
    expect(read).toEqual(paragraphs);
  });

  test('that is a report is read as one', async () => {
    const { text } = await readFile(pdfOfBlocks(paragraphs), data.title);
    const { annualReport } = factsOf(text ?? '', url);
    expect(annualReport).toMatchObject({ year: 2024, body: 'text', tables: [] });
    expect(annualReport?.parts.map(({ id }) => id)).toEqual([
      'overview',
      'disclosure',
      'applications',
      'disputes',
      'problems',
      'other',
    ]);
    expect(annualReport?.figures).toContainEqual(expect.objectContaining({ what: 'applications', value: 20 }));
    expect(annualReport?.opening.period).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
  });

  test('with the format’s tables is read cell by cell where every row is whole', async () => {
    const tables = async (change: (data: ReportData) => void) => {
      const report = correctReport();
      change(report);
      const { text } = await readFile(pdfOfReport(report), report.title);
      return factsOf(text ?? '', url).annualReport?.tables ?? [];
    };
    const page = factsOf(reportHtml(data), url).annualReport;
    expect((await tables(() => {})).map(({ cells }) => cells)).toEqual(page?.tables.map(({ cells }) => cells));
    const wrong = await tables((report) => {
      report.applications.granted!.natural = '8';
    });
    expect(wrong.find(({ id }) => id === 'applications')?.cells.granted?.natural).toBe('8');
    // A blank cell moves its row's figures: nothing of the table is said.
    const blank = await tables((report) => {
      report.applications.granted!.research = '';
      report.disclosure.permit = '';
      report.disputes.review.other = '';
    });
    expect(blank).toEqual([]);
  });

  test('has characters where its font has radicals', async () => {
    const { text } = await readFile(pdfOfBlocks(['⼀、总体情况，⻘⽯县⼈⺠政府⻔⼾⽹站的全年⼯作情况如下']), '');
    expect(text).toContain('<p>一、总体情况，青石县人民政府门户网站的全年工作情况如下</p>');
  });

  test('keeps the cells of a row apart and the letters of a word together', async () => {
    const row = [
      { text: '行政许可', x: 100, y: 700 },
      { text: '4', x: 300, y: 700 },
      { text: '8', x: 306, y: 700 },
      { text: '0', x: 312, y: 700 },
    ];
    const { text } = await readFile(
      pdfOf([[...row, { text: '第二行比第一行长得多，这样第一行就没有写到右边，两行不会连成一段', x: 100, y: 680 }]]),
      '',
    );
    expect(text).toContain('<p>行政许可 480</p>');
  });

  test.each([
    ['GBK-EUC-H', (text: string) => Buffer.from(encodeChinese(text, 'gb18030')).toString('hex')],
    ['GBKp-EUC-V', (text: string) => Buffer.from(encodeChinese(text, 'gb18030')).toString('hex')],
    ['UniGB-UCS2-H', (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')],
  ])('whose font only names the map %s is read', async (name, codes) => {
    const text = '青石县2024年政府信息公开工作年度报告（全文）';
    const read = await readFile(pdfOf([[{ text, x: 70, y: 700 }]], { name, codes }), '');
    expect(read.file.outcome).toBe('text');
    expect(read.text).toContain(text);
  });

  test('with a map of another script is no text', async () => {
    const japanese = { name: '90ms-RKSJ-H', codes: () => '88ea88ea88ea' };
    const read = await readFile(pdfOf([[{ text: '一一一', x: 70, y: 700 }]], japanese), '');
    expect(read.file.outcome).toBe('no-text');
  });

  test('without text is a scan', async () => {
    expect(await readFile(pdfOf([[], []]), '')).toEqual({
      file: { format: 'pdf', outcome: 'no-text', pages: 2 },
      text: null,
    });
  });
});

describe('a DOCX', () => {
  test('is read with its tables, as the same report on a page', async () => {
    const html = reportHtml(data);
    const { file, text } = await readFile(await docxOf(html), data.title);
    expect(file).toEqual({ format: 'docx', outcome: 'text', pages: null });
    const [page, document] = [factsOf(html, url), factsOf(text ?? '', url)].map(({ annualReport }) => annualReport);
    expect(document?.tables.map(({ certain }) => certain)).toEqual([true, true, true]);
    expect(document?.tables.map(({ cells }) => cells)).toEqual(page?.tables.map(({ cells }) => cells));
    expect(document?.parts.map(({ id }) => id)).toEqual(page?.parts.map(({ id }) => id));
  });

  test('that would unpack to more than a document holds is left alone', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await readFile(bomb, '')).file).toMatchObject({ format: 'docx', outcome: 'unreadable' });
  });
});

test('other files are named and not read', async () => {
  const doc = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1);
  expect((await readFile(doc, '')).file).toEqual({ format: 'doc', outcome: 'unreadable', pages: null });
  const ofd = zipSync({ 'OFD.xml': new Uint8Array(9) });
  expect((await readFile(ofd, '')).file).toEqual({ format: 'other', outcome: 'unreadable', pages: null });
});

test('a file cut off or torn anywhere is read or refused, never thrown at', async () => {
  const files = [pdfOfBlocks(paragraphs), await docxOf(reportHtml(data))];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 20 }),
      async (whole, share, changes) => {
        const bytes = whole.slice(0, Math.max(8, Math.floor(whole.length * share)));
        for (const [at, byte] of changes) bytes[8 + Math.floor((bytes.length - 8) * at)] = byte;
        const { file, text } = await readFile(bytes, 'a');
        expect(text === null).toBe(file.outcome !== 'text');
      },
    ),
    { numRuns: 40 },
  );
});

test('a title is text', async () => {
  const { text } = await readFile(pdfOfBlocks(paragraphs), '<b>"年报"</b>');
  expect(text).toContain('content="&lt;b&gt;&quot;年报&quot;&lt;/b&gt;"');
});
