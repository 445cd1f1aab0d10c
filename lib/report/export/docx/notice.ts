import { AlignmentType, type Paragraph } from 'docx';
import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import { dayInChina } from '../../../model/day';
import { sumOf } from '../../census';
import { toVerify, violations } from '../../findings-by-subject';
import { verdictOrder } from '../../verdict-order';
import { estimateText, scoreNotes } from '../score-words';
import { dutiesText, longDay, ruleName, standardName } from '../words';
import { body, heading, line, title } from './paragraphs';

/** The letter: what was checked, what came out, what is asked for. Day and seal are the office's to add. */
export function notice(report: AuditReport, attachments: readonly string[], t: Translate): Paragraph[] {
  const { portal, startedAt } = report;
  return [
    title(t('report.notice.title', { name: portal.name })),
    line(t('report.notice.addressee', { name: portal.name })),
    body(
      t('report.notice.opening', {
        day: longDay(dayInChina(startedAt), t.locale),
        url: portal.url,
        siteCode: portal.siteCode ?? t('report.identity.noSiteCode'),
        standard: standardName(report.standard, t),
      }),
    ),
    heading(t('report.notice.result')),
    ...[resultText(report, t), dutiesText(report, t)].filter((text) => text !== null).map((text) => body(text)),
    ...(report.incomplete ? [body(t('report.incomplete'))] : []),
    heading(t('report.notice.vetoes')),
    body(outcomeText(report, t)),
    ...[...vetoLines(report, t), ...scoreLines(report, t)].map((text) => body(text)),
    heading(t('report.notice.problems')),
    body(t('report.notice.counts', { violations: violations(report).length, reviews: toVerify(report).length })),
    heading(t('report.notice.demands')),
    body(t('report.notice.demand', { reviews: toVerify(report).length }), { keepNext: true }),
    // Seal and day never stand on a sheet without text.
    ...attachments.map((name, index) =>
      body(`${index === 0 ? t('report.notice.attachments') : '\u3000\u3000\u3000'}${index + 1}. ${name}`, {
        keepNext: true,
      }),
    ),
    line(t('report.notice.office'), {
      keepNext: true,
      alignment: AlignmentType.RIGHT,
      spacing: { before: 1120 },
      indent: { right: 640 },
    }),
    line(t('report.notice.day'), { alignment: AlignmentType.RIGHT, indent: { right: 640 } }),
  ];
}

/** The estimate with whose points it is in, and how much nobody has answered yet. */
function scoreLines(report: AuditReport, t: Translate): string[] {
  const entries = report.inspection ?? [];
  const open = entries.filter(({ answer }) => answer === null).length;
  const estimate = estimateText(report, t);
  return [
    ...(estimate === null ? [] : [`${estimate}${t('report.period')}${scoreNotes(report, t)[0] ?? ''}`]),
    ...(open > 0 ? [t('report.notice.open', { open, all: entries.length })] : []),
  ];
}

function resultText({ census, coverage }: AuditReport, t: Translate): string {
  const { columns, byVerdict } = sumOf(census);
  const verdicts = verdictOrder
    .filter((state) => byVerdict[state] > 0)
    .map((state) => t('report.notice.verdict', { verdict: t(`verdict.state.${state}`), count: byVerdict[state] }));
  return t('report.notice.columns', {
    columns,
    verdicts: verdicts.join(t('report.separator')),
    skipped: coverage.notLookedAt.length,
  });
}

function outcomeText({ score }: AuditReport, t: Translate): string {
  const inState = (state: string) => score.vetoes.filter((veto) => veto.state === state).length;
  const note = t(`report.outcomeNote.${score.outcome}`, { hit: inState('hit'), open: inState('needs-review') });
  return `${t(`report.outcome.${score.outcome}`)}${t('report.colon')}${note}`;
}

function vetoLines(report: AuditReport, t: Translate): string[] {
  return report.score.vetoes.map(({ ruleId, count, unsure, limit, state }) =>
    t('report.notice.veto', {
      rule: ruleName(report, ruleId),
      count,
      unsure,
      limit,
      state: t(`report.vetoState.${state}`),
    }),
  );
}
