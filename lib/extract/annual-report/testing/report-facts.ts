import type { PageFacts } from '../../../model/page-facts';
import { extractFacts } from '../..';
import { type ReportData, reportHtml, type Shape } from './report-html';

/** Facts of a report's page, read as an audit reads it. */
export function reportFacts(data: ReportData, shape: Shape = 'whole', url = reportUrl(data.year)): PageFacts {
  return factsOf(reportHtml(data, shape), url);
}

export const reportUrl = (year: number): string =>
  `http://www.example.gov.cn/xxgk/nb/${year + 1}01/t${year + 1}0120_${year}.html`;

/** Facts of any page. */
export function factsOf(html: string, url: string): PageFacts {
  return extractFacts({
    url,
    finalUrl: url,
    status: 200,
    headers: {},
    fetchedAt: '2026-03-02T09:30:00+08:00',
    elapsedMs: 1,
    bytes: html.length,
    sha256: null,
    text: html,
    charset: null,
    via: 'fetch',
    redirects: [],
    frames: [],
    error: null,
  });
}
