import type { Check } from '../../model/finding';
import { FIRST_YEAR } from '../../standards/annual-report-2021/format';
import { isInForm, onReport, readReports } from './reports';

const meta = {
  id: 'unreadable-annual-reports',
  title: 'checks.unreadableAnnualReports.title',
  basis: ['REG-50-CONTENT', 'REP-PARTS'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/**
 * Reports that cannot be held to the format of 2021 by a machine: their words are in a file, a picture or a frame, or the
 * page does not show the format's parts. A person reads them; nothing else is said of them.
 */
export const unreadableAnnualReports: Check = {
  meta,
  run: (portal) =>
    readReports(portal)
      .filter((one) => one.year >= FIRST_YEAR && !isInForm(one))
      .map((one) => {
        const { body } = one.report;
        const file = one.page.facts.attachments[0]?.text ?? null;
        return onReport(meta, one, '', [body === 'attachment' ? file : one.title], {
          state: 'needs-review',
          text: body === 'text' ? 'otherForm' : 'message',
          params: { body },
        });
      }),
};
