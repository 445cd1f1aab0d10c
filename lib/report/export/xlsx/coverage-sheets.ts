import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import { queueOf } from '../queue';
import { shareText } from '../words';
import type { SheetTable } from './sheet';

/** Columns known and judged, by section. */
export const coverageSheet = ({ coverage }: AuditReport, t: Translate): SheetTable => ({
  name: t('report.coverage.title'),
  fields: (['sectionName', 'known', 'lookedAt', 'share'] as const).map((field) => ({
    name: t(`report.coverage.${field}`),
    width: 20,
  })),
  rows: coverage.sections.map(({ section, known, lookedAt }) => [
    t(`report.section.${section}`),
    known,
    lookedAt,
    shareText(known, lookedAt),
  ]),
});

const QUEUE_FIELDS = { section: 16, name: 32, url: 44, question: 16, reason: 44 };

/** What a person still has to look at. */
export const queueSheet = (report: AuditReport, t: Translate): SheetTable => ({
  name: t('report.queue.title'),
  fields: Object.entries(QUEUE_FIELDS).map(([field, width]) => ({ name: t(`report.csv.${field}`), width })),
  urlField: Object.keys(QUEUE_FIELDS).indexOf('url'),
  rows: queueOf(report, t).map(({ section, name, url, question, reason }) => [section, name, url, question, reason]),
});
