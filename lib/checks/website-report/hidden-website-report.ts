import type { Check } from '../../model/finding';
import { isWebsiteReportTitle } from '../../text/website-report-title';
import { onSite } from '../finding';
import { evidenceOf } from '../look';
import { reportColumns, reportsOf } from './website-reports';

const meta = {
  id: 'hidden-website-report',
  title: 'checks.hiddenWebsiteReport.title',
  basis: ['GUIDE-YEARLY'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Names by which a home page leads there: 网站年度报表, 年度工作报表, 网站年报. */
const ENTRY = /网站.{0,8}(?:报表|年报)|年度(?:工作)?报表/;

/**
 * A website's yearly report that the home page does not link, neither the report nor its column, although it must stand
 * prominent there. The entry may be a picture, so it is a question.
 */
export const hiddenWebsiteReport: Check = {
  meta,
  run(portal) {
    const columns = reportColumns(portal);
    const reports = columns.flatMap((column) => reportsOf(portal, column));
    const [column] = columns;
    const homes = portal.pages.filter(({ purpose, facts }) => purpose === 'home' && facts !== null);
    if (!column || reports.length === 0 || homes.length === 0) return [];
    const ways = new Set([
      ...columns.flatMap(({ url, canonicalUrl }) => [url, canonicalUrl]),
      ...reports.flatMap(({ url }) => url ?? []),
    ]);
    const shown = homes.some(({ facts }) => {
      const links = facts?.links ?? [];
      const items = facts?.lists.flatMap((list) => list.items) ?? [];
      return (
        links.some(({ text, url }) => ways.has(url) || ENTRY.test(text)) ||
        items.some(({ title, url }) => (url !== null && ways.has(url)) || isWebsiteReportTitle(title))
      );
    });
    if (shown) return [];
    const found = onSite(
      meta,
      portal,
      homes.map((page) => evidenceOf(page)),
      {
        state: 'needs-review',
        params: { column: column.name },
      },
    );
    return [{ ...found, url: column.url }];
  },
};
