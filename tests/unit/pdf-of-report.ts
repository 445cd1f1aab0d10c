import { load } from 'cheerio';
import { type ReportData, reportHtml } from '../../lib/extract/annual-report/testing/report-html';
import { type Block, pdfOfBlocks } from '../../lib/read-file/testing/pdf-of';

/** A report as a PDF: its paragraphs, and its tables row by row, as an office program prints them. */
export function pdfOfReport(data: ReportData): Uint8Array {
  const $ = load(reportHtml(data));
  const blocks = $('.content > p, .content tr')
    .toArray()
    .flatMap((el): Block[] => {
      if (el.name === 'p') return $(el).text() === '' ? [] : [$(el).text()];
      const cells = $(el)
        .find('td')
        .toArray()
        .map((td) => $(td).text());
      const from = cells.findIndex((text) => /^[\d./]+$/.test(text));
      return [
        from < 0
          ? { label: cells.join('  '), figures: [] }
          : { label: cells.slice(0, from).at(-1) ?? '', figures: cells.slice(from) },
      ];
    });
  return pdfOfBlocks([data.title, ...blocks]);
}
