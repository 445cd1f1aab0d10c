import type { Exporter } from './exporter';

export interface ExportFormat {
  id: 'html' | 'docx' | 'xlsx' | 'csv' | 'coverage-csv' | 'json';
  fileName: string;
  /** Loads the exporter when it is asked for: some bring a large library along. */
  load(): Promise<Exporter>;
}

/** Every format a report can be written in, in the order they are offered. */
export const exporters: readonly ExportFormat[] = [
  { id: 'html', fileName: 'report.html', load: async () => (await import('./html')).html },
  { id: 'docx', fileName: 'report.docx', load: async () => (await import('./docx')).docx },
  { id: 'xlsx', fileName: 'report.xlsx', load: async () => (await import('./xlsx')).xlsx },
  { id: 'csv', fileName: 'report.csv', load: async () => (await import('./csv')).csv },
  { id: 'coverage-csv', fileName: 'not-looked-at.csv', load: async () => (await import('./coverage-csv')).coverageCsv },
  { id: 'json', fileName: 'report.json', load: async () => (await import('./json')).json },
];
