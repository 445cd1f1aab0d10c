import { messagesFor } from '../../../locales';
import { csvBlob } from './csv-blob';
import type { Exporter } from './exporter';
import { placeText } from './words';

const FIELDS = ['number', 'section', 'name', 'url', 'question', 'reason'] as const;

/** What a person still has to look at: addresses never opened, then columns that were and could not be judged. */
export const coverageCsv: Exporter = async (report, locale) => {
  const t = messagesFor(locale);
  const skipped = report.coverage.notLookedAt.map(({ url, name, section, reason }) => [
    t(`report.section.${section}`),
    name ?? '',
    url,
    t('report.queue.notLookedAt'),
    t(`report.notLookedAt.${reason}`),
  ]);
  const queued = new Set(report.coverage.notLookedAt.map(({ url }) => url));
  const unjudged = report.columns
    .filter(({ verdict, url }) => verdict === 'cannot-tell' && !queued.has(url))
    .map(({ section, path, url, detail }) => [
      t(`report.section.${section}`),
      placeText(path),
      url,
      t('report.queue.cannotTell'),
      t(detail.reason),
    ]);
  const rows = [...skipped, ...unjudged].map((row, index) => [index + 1, ...row]);
  return csvBlob([FIELDS.map((field) => t(`report.csv.${field}`)), ...rows]);
};
