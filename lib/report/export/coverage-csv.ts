import { messagesFor } from '../../../locales';
import { csvBlob } from './csv-blob';
import type { Exporter } from './exporter';
import { queueOf } from './queue';

const FIELDS = ['section', 'name', 'url', 'question', 'reason'] as const;

/** The queue of what was not looked at, for the person who will. */
export const coverageCsv: Exporter = async (report, locale) => {
  const t = messagesFor(locale);
  const rows = queueOf(report, t).map((row, index) => [index + 1, ...FIELDS.map((field) => row[field])]);
  return csvBlob([[t('report.csv.number'), ...FIELDS.map((field) => t(`report.csv.${field}`))], ...rows]);
};
