import type { Translate } from '../../../locales';
import { checks } from '../../checks';
import type { AuditReport, ReportColumn } from '../../model/audit-report';
import type { Threshold } from '../../model/column';
import type { Day, Instant } from '../../model/day';
import type { Declaration } from '../../model/declaration';
import type { Finding } from '../../model/finding';
import type { Locale } from '../../model/locale';
import type { Rule } from '../../model/standard';
import { dutiesMet } from '../duties';
import { INSPECTOR } from '../inspection/answer-findings';

/** Minutes of Beijing time, `2026-03-02 09:30`: portals and their inspectors live by it. */
export function beijingTime(instant: Instant): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** A day as letters write it: `2026年3月2日`, `March 2, 2026`. */
export const longDay = (day: Day, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

/** From when to when; the day is not repeated, and what took less than a minute has one time. */
export function periodText(from: Instant, to: Instant | null): string {
  const [start, end] = [beijingTime(from), to && beijingTime(to)];
  if (!end) return `${start} –`;
  if (end === start) return start;
  return `${start} – ${end.slice(0, 10) === start.slice(0, 10) ? end.slice(11) : end}`;
}

/** The interval a column must be updated in, as a phrase. */
export function intervalText({ days, months, yearlyBy }: Threshold, t: Translate): string {
  const parts = [
    days !== null && t('verdict.threshold.days', { days }),
    months !== null && t('verdict.threshold.months', { months }),
    yearlyBy !== null && t('verdict.threshold.yearly', { deadline: yearlyBy }),
  ].filter((part) => part !== false);
  return parts.join(t('report.separator')) || t('verdict.threshold.none');
}

/** Part of a whole in per cent, rounded down: 99.9 % are not all. */
export const shareText = (whole: number, part: number): string =>
  whole ? `${Math.floor((part / whole) * 100)}%` : '–';

/** Names of a column's place, from the first level down. */
export const placeText = (path: readonly string[]): string => path.join(' › ');

/** `12`, or `≥ 12` when the list was not read to its end; empty when nobody knows. */
export function itemsText({ items, itemsExact }: ReportColumn, t: Translate): string {
  if (items === null) return '';
  return itemsExact ? String(items) : t('report.atLeast', { count: items });
}

const titles = new Map([
  ...checks.map(({ meta }) => [meta.id, meta.title] as const),
  [INSPECTOR, 'inspection.finding.title'],
]);

/** Title of the check that a finding comes from; its id where an older audit names a check that is no more. */
export function checkTitle({ check }: Pick<Finding, 'check'>, t: Translate): string {
  const title = titles.get(check);
  return title === undefined ? check : t(title);
}

/** The rules behind a finding; an id that the standard does not hold (an older audit's) has only its id to show. */
export const rulesBehind = (report: AuditReport, basis: readonly string[]): (Rule | { id: string })[] =>
  basis.map((id) => report.standard.rules.find((rule) => rule.id === id) ?? { id });

/** The rules behind a finding in words, a line a document: its title and number are long. */
export function basisLines(report: AuditReport, basis: readonly string[], t: Translate): string[] {
  const documents = new Map<string, string[]>();
  for (const rule of rulesBehind(report, basis)) {
    const document = 'document' in rule ? rule.document : rule.id;
    const rules = documents.get(document) ?? [];
    if ('name' in rule) {
      const { id, name, article, status } = rule;
      rules.push(t('report.ruleOfDocument', { id, name, article: article ?? 'none', status }));
    }
    documents.set(document, rules);
  }
  return [...documents].map(([document, rules]) =>
    rules.length ? `${document}${t('report.colon')}${rules.join(t('report.semicolon'))}` : document,
  );
}

/** A rule in a few words beside its id: the article of a law, else the name of the indicator. */
export function shortRule(report: AuditReport, id: string): string {
  const rule = report.standard.rules.find((each) => each.id === id);
  return rule?.article ?? rule?.name ?? '';
}

/** Name of a rule, its id where the standard does not hold it. */
export const ruleName = (report: AuditReport, id: string): string =>
  report.standard.rules.find((rule) => rule.id === id)?.name ?? id;

/** How many duties to disclose are met, in one sentence; `null` where the audit did not ask for them. */
export const dutiesText = ({ disclosures }: AuditReport, t: Translate): string | null =>
  disclosures.length > 0
    ? `${t('report.disclosures.title')}${t('report.colon')}${t('report.disclosures.met', dutiesMet(disclosures))}${t('report.period')}`.trimEnd()
    : null;

/** Name of the standard that the audit was judged by, with the profile's on top of it. */
export const standardName = ({ name, local }: AuditReport['standard'], t: Translate): string =>
  local ? t('report.local.standard', { name, local: local.name }) : name;

/** Columns that the profile judges otherwise than the national standard. */
export const localColumns = ({ columns }: AuditReport): ReportColumn[] =>
  columns.filter(({ verdict, localVerdict }) => localVerdict !== undefined && localVerdict.state !== verdict);

/** Columns that a declaration or a statement speaks for. */
export const declaredColumns = ({ columns }: AuditReport): ReportColumn[] =>
  columns.filter(({ declared }) => declared !== undefined);

/** A declaration in one sentence. */
export function declarationText(declaration: Declaration, report: AuditReport, t: Translate): string {
  const { subject, on } = declaration;
  const about =
    'ruleId' in subject
      ? ruleName(report, subject.ruleId)
      : 'kind' in subject
        ? t(`kind.${subject.kind}`)
        : (report.columns.find(({ url }) => url === subject.url)?.name ?? subject.url);
  if (declaration.what === 'no-occurrence') {
    const { unit, from, until } = declaration;
    return t('report.local.noOccurrence', { about, unit, on, from, until });
  }
  const { reason, movedTo } = declaration;
  return t('report.local.notApplicable', { about, reason, on, movedTo: movedTo ?? 'none' });
}

/** Whether a column is past its local term on the word of a plain request alone: nobody saw it rendered. */
export const isLocallyUnproved = ({ localVerdict, detail }: ReportColumn): boolean =>
  localVerdict?.state === 'outdated' && detail.confirmedBy === null;
