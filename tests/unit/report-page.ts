import { page } from '../../lib/checks/testing/portal-builder';
import { reportFacts, reportUrl } from '../../lib/extract/annual-report/testing/report-facts';
import { correctReport, type ReportData } from '../../lib/extract/annual-report/testing/report-html';
import type { PageRecord } from '../../lib/model/portal';

export type Change = (data: ReportData) => void;

/** A report's page as an audit reads it; a correct one with a change. */
export function reportPage(change: Change = () => {}, part: Partial<ReportData> = {}, url?: string): PageRecord {
  const data = correctReport(part);
  change(data);
  return page({ purpose: 'article', facts: reportFacts(data, 'whole', url ?? reportUrl(data.year)) });
}

/** Texts of one part, 0 to 5. */
export const said =
  (part: number, ...texts: string[]): Change =>
  (data) => {
    data.texts[part] = texts;
  };
