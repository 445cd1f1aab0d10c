import { REPORT_PARTS } from '../../model/annual-report';
import type { Check } from '../../model/finding';
import { PART_NAMES } from '../../standards/annual-report-2021/format';
import { compact } from '../../text/figure';
import { onReport, reportsInForm } from './reports';

const meta = {
  id: 'missing-report-parts',
  title: 'checks.missingReportParts.title',
  basis: ['REP-PARTS', 'REG-50-CONTENT'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** "无", "无。", "暂无": says that there is nothing to say. */
const NOTHING = /^(?:本年度)?(?:暂)?(?:无|没有)(?:问题)?[。.;；]?$/;

/**
 * The six parts: missing, empty, out of order, or, of part five, only "无" (none). Part two to four may be a table alone;
 * a picture may be anything, so a part with one is not called empty.
 */
export const missingReportParts: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) => {
      const { parts } = one.report;
      const elsewhere = one.page.facts.frames.length > 0 || one.page.facts.attachments.length > 0;
      const at = (id: (typeof REPORT_PARTS)[number]) => parts.findIndex((part) => part.id === id);
      const single = REPORT_PARTS.flatMap((id) => {
        const part = parts[at(id)];
        const params = { part: PART_NAMES[id] };
        if (!part) {
          // Its heading may stand within a line.
          const words = PART_NAMES[id].slice(2);
          const named = parts.find(({ text }) => compact(text).includes(words));
          const sure = !named;
          return [
            onReport(meta, one, id, [named?.heading ?? one.title], {
              state: sure ? 'violation' : 'needs-review',
              severity: sure ? 'deduct' : 'advice',
              text: sure ? 'message' : 'review',
              params,
            }),
          ];
        }
        if (part.images > 0 || elsewhere) return [];
        if (part.length === 0 && part.tables === 0)
          return [onReport(meta, one, id, [part.heading], { state: 'violation', text: 'empty', params })];
        return id === 'problems' && NOTHING.test(compact(part.text))
          ? [onReport(meta, one, id, [part.text], { state: 'violation', text: 'nothing', params })]
          : [];
      });
      const order = REPORT_PARTS.map(at).filter((place) => place >= 0);
      const wrong = order.findIndex((place, i) => i > 0 && place < (order[i - 1] ?? 0));
      if (wrong < 0) return single;
      const part = parts[order[wrong] ?? 0];
      return [
        ...single,
        onReport(meta, one, 'order', [part?.heading ?? null], {
          state: 'violation',
          text: 'order',
          params: { part: part?.heading ?? null },
        }),
      ];
    }),
};
