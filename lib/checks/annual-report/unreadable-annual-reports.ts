import { dayInChina } from '../../model/day';
import type { FileReading } from '../../model/file-reading';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { FIRST_YEAR } from '../../standards/annual-report-2021/format';
import { isOwnReport } from '../../text/report-owner';
import { onPage } from '../finding';
import { dueYears } from './due-years';
import { reportColumns } from './listed-reports';
import { isInForm, onReport, readReports } from './reports';

const meta = {
  id: 'unreadable-annual-reports',
  title: 'checks.unreadableAnnualReports.title',
  basis: ['REG-50-CONTENT', 'REP-PARTS'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const FILE = /\.(?:pdf|docx?|wps|ofd|ceb|rtf|xlsx?|zip|rar|jpe?g|png|gif|tiff?)$/i;
const isFile = (url: string): boolean => URL.canParse(url) && FILE.test(new URL(url).pathname);

/** What became of files that were asked for, by their address. */
function readingsOf(portal: Portal): Map<string, FileReading> {
  const files = new Map<string, FileReading>();
  for (const { snapshot } of portal.pages) if (snapshot.file) files.set(snapshot.url, snapshot.file);
  return files;
}

/** Why a file was not read, as the texts tell it apart. */
const whyNot = (file: FileReading | undefined): string =>
  file?.outcome === 'no-text' ? 'scan' : file?.format === 'pdf' || file?.format === 'docx' ? 'damaged' : 'attachment';

/**
 * Reports that cannot be held to the format of 2021 by a machine: their words are in a file, a picture or a frame, or the
 * page does not show the format's parts. A person reads them; nothing else is said of them. Of reports that a list links
 * as files, those of the last two due years; a PDF or DOCX whose words were read is a report like any other.
 */
export const unreadableAnnualReports: Check = {
  meta,
  run(portal, _standard, now) {
    const reports = readReports(portal);
    const readings = readingsOf(portal);
    const inFiles = new Set(
      reports.flatMap(({ page, file }) => (file && page.completes !== null ? [page.completes] : [])),
    );
    const unread = new Map(
      portal.pages.flatMap(({ completes, snapshot }) =>
        completes && snapshot.file ? [[completes, snapshot.file]] : [],
      ),
    );
    const opened = reports
      .filter(
        (one) => one.year >= FIRST_YEAR && !isInForm(one) && !(one.report.body !== 'text' && inFiles.has(one.page.key)),
      )
      .map((one) => {
        const { body } = one.report;
        const file = one.page.facts.attachments[0]?.text ?? null;
        return onReport(meta, one, '', [body === 'attachment' ? file : one.title], {
          state: 'needs-review',
          text: body === 'text' ? 'otherForm' : 'message',
          params: { body: body === 'attachment' ? whyNot(unread.get(one.page.key)) : body },
        });
      });
    const due = dueYears(portal.level, dayInChina(now));
    const known = new Set(reports.filter(isInForm).map(({ year }) => year));
    const files = new Map<string, Finding>();
    for (const { items } of reportColumns(portal))
      for (const { title, url, year, evidence } of items) {
        if (url === null || year === null || !isFile(url) || !due.includes(year) || known.has(year)) continue;
        const params = { body: whyNot(readings.get(url)), year };
        if (isOwnReport(title, portal) !== false)
          files.set(url, onPage(meta, { name: title, url, evidence }, { state: 'needs-review', params }));
      }
    return [...opened, ...files.values()];
  },
};
