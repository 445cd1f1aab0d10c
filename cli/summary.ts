import type { AuditReport } from '../lib/model/audit-report';
import { VerdictState } from '../lib/model/column';
import { estimateText } from '../lib/report/export/score-words';
import { localColumns } from '../lib/report/export/words';
import type { Translate } from '../locales';

/** Width on a terminal: a Chinese character takes two places. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The audit's result as a table for a terminal. */
export function summary(report: AuditReport, t: Translate): string {
  const states = VerdictState.options.filter((state) => report.columns.some((column) => column.verdict === state));
  const head = [
    t('cli.summary.section'),
    t('cli.summary.level'),
    t('cli.summary.columns'),
    ...states.map((state) => t(`verdict.state.${state}`)),
  ];
  const rows = report.census.map((row) => [
    t(`report.section.${row.section}`),
    String(row.level),
    String(row.columns),
    ...states.map((state) => String(row.byVerdict[state] ?? 0)),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => widthOf(row[i]!))) + 2);
  const table = [head, ...rows].map((row) => row.map((cell, i) => pad(cell, widths[i]!)).join('')).join('\n');
  const violations = report.findings.filter(({ state }) => state === 'violation').length;
  const estimate = estimateText(report, t);
  return [
    '',
    t('cli.summary.portal', {
      name: report.portal.name,
      url: report.portal.url,
      siteCode: report.portal.siteCode ?? '—',
    }),
    table,
    t('cli.summary.outcome', { outcome: report.score.outcome }),
    ...report.score.vetoes.map((veto) =>
      t('cli.summary.veto', {
        rule: report.standard.rules.find(({ id }) => id === veto.ruleId)?.name ?? veto.ruleId,
        id: veto.ruleId,
        count: veto.count,
        unsure: veto.unsure,
        limit: veto.limit,
        state: veto.state,
      }),
    ),
    ...(estimate === null ? [] : [estimate]),
    ...(report.standard.local
      ? [t('cli.summary.local', { name: report.standard.local.name, columns: localColumns(report).length })]
      : []),
    t('cli.summary.findings', { violations, reviews: report.findings.length - violations, requests: report.requests }),
    ...(report.incomplete ? [t('cli.summary.incomplete')] : []),
  ].join('\n');
}
