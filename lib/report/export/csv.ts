import { messagesFor } from '../../../locales';
import { csvBlob } from './csv-blob';
import type { Exporter } from './exporter';
import { basisLines, beijingTime, checkTitle, placeText } from './words';

const FIELDS = [
  'number',
  'portal',
  'subject',
  'place',
  'url',
  'check',
  'severity',
  'state',
  'message',
  'basis',
  'points',
  'rectification',
  'evidenceUrl',
  'evidenceAt',
  'evidenceStatus',
  'evidenceVia',
  'evidenceHash',
  'quotation',
  'id',
] as const;

/** The findings, one a row, with the evidence that weighs most: the last look. */
export const csv: Exporter = async (report, locale) => {
  const t = messagesFor(locale);
  const columns = new Map(report.columns.map((column) => [column.id, column]));
  const rows = report.findings.map((finding, index) => {
    const evidence = finding.evidence.at(-1);
    const column = finding.columnId === null ? undefined : columns.get(finding.columnId);
    return [
      index + 1,
      report.portal.name,
      finding.subject,
      column ? placeText(column.path) : '',
      finding.url,
      checkTitle(finding, t),
      t(`report.severity.${finding.severity}`),
      t(`report.findingState.${finding.state}`),
      t(finding.message),
      basisLines(report, finding.basis, t).join('\n'),
      finding.points,
      t(finding.rectification),
      evidence?.url ?? '',
      evidence?.at ? beijingTime(evidence.at) : '',
      evidence?.status ?? null,
      evidence ? t(`report.via.${evidence.via}`) : '',
      evidence?.sha256 ?? '',
      evidence?.quotation ?? '',
      finding.id,
    ];
  });
  return csvBlob([FIELDS.map((field) => t(`report.csv.${field}`)), ...rows]);
};
