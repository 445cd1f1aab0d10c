import type { Exporter } from './exporter';

/** The report itself, as docs/report-schema.json describes it; the same in every language. */
export const json: Exporter = async (report) =>
  new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' });
