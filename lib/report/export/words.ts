import type { Translate } from '../../../locales';
import type { AuditReport, ReportColumn } from '../../model/audit-report';
import type { Threshold } from '../../model/column';
import type { Instant } from '../../model/day';
import type { Finding } from '../../model/finding';
import type { Rule } from '../../model/standard';

/** Minutes of Beijing time, `2026-03-02 09:30`: portals and their inspectors live by it. */
export function beijingTime(instant: Instant): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** From when to when; the day is not repeated. */
export function periodText(from: Instant, to: Instant | null): string {
  const [start, end] = [beijingTime(from), to && beijingTime(to)];
  if (!end) return `${start} –`;
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

/** Names of a column's place, from the first level down. */
export const placeText = (path: readonly string[]): string => path.join(' › ');

/** `12`, or `≥ 12` when the list was not read to its end; empty when nobody knows. */
export function itemsText({ items, itemsExact }: ReportColumn, t: Translate): string {
  if (items === null) return '';
  return itemsExact ? String(items) : t('report.atLeast', { count: items });
}

/** Locale key of the title of the check that a finding comes from: `checks.emptyColumns.title` for `empty-columns`. */
export const checkTitle = ({ check }: Pick<Finding, 'check'>, t: Translate): string =>
  t(`checks.${check.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.title`);

/** The rules a finding rests on; an id that the standard does not hold (an older audit's) has only its id to show. */
export function rulesBehind(report: AuditReport, basis: readonly string[]): (Rule | { id: string })[] {
  return basis.map((id) => report.standard.rules.find((rule) => rule.id === id) ?? { id });
}

/** A rule in one line: name, document, article, and that it is unconfirmed where it is. */
export function ruleText(rule: Rule | { id: string }, t: Translate): string {
  if (!('name' in rule)) return rule.id;
  const { id, name, document, article, status } = rule;
  return t('report.rule', { id, name, document, article: article ?? 'none', status });
}
