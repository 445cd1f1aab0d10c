import type { Translate } from '../../../locales';
import type { AuditReport } from '../../model/audit-report';
import { placeText } from './words';

/** Something a person still has to look at. */
export interface QueueRow {
  section: string;
  name: string;
  url: string;
  /** Not looked at, or looked at in vain. */
  question: string;
  reason: string;
}

/** Addresses that were never opened, then columns that were and could not be judged. */
export function queueOf({ coverage, columns }: AuditReport, t: Translate): QueueRow[] {
  const queued = new Set(coverage.notLookedAt.map(({ url }) => url));
  return [
    ...coverage.notLookedAt.map(({ url, name, section, reason }) => ({
      section: t(`report.section.${section}`),
      name: name ?? '',
      url,
      question: t('report.queue.notLookedAt'),
      reason: t(`report.notLookedAt.${reason}`),
    })),
    ...columns
      .filter(({ verdict, url }) => verdict === 'cannot-tell' && !queued.has(url))
      .map(({ section, path, url, detail }) => ({
        section: t(`report.section.${section}`),
        name: placeText(path),
        url,
        question: t('report.queue.cannotTell'),
        reason: t(detail.reason),
      })),
  ];
}
