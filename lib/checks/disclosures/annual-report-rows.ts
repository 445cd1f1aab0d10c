import type { Disclosure } from '../../model/audit-report';
import { dayInChina, type Instant, latestDay } from '../../model/day';
import { type Message, message } from '../../model/evidence';
import type { Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import type { Standard } from '../../model/standard';
import { dueYears } from '../annual-report/due-years';
import { lateAnnualReports } from '../annual-report/late-annual-reports';
import { reportColumns, yearsAnywhere } from '../annual-report/listed-reports';
import { missingAnnualReports } from '../annual-report/missing-annual-reports';
import type { Search } from './searched';

const RULE = 'REG-49-DEADLINE';

const remark = (key: string, params: Message['params'] = {}) => message(`checks.disclosureRemark.${key}`, params);

/**
 * The duty to publish an annual report (政府信息公开年报), and below it a row for each year: those whose reports are due,
 * and earlier ones that are there. What is missing or late is told by the checks on annual reports.
 */
export function annualReportRows(portal: Portal, standard: Standard, now: Instant, search: Search): Disclosure[] {
  const all = reportColumns(portal);
  const columns = portal.columns.filter(({ kind }) => kind === 'annual-report');
  const states = new Set(columns.map(({ verdict }) => verdict.state));
  const anywhere = yearsAnywhere(portal);
  const newest = latestDay(columns.map(({ verdict }) => verdict.newest)) ?? null;
  const of = (year: number) => all.flatMap(({ items }) => items.filter((item) => item.year === year));
  const common = { ruleId: RULE, group: 'annual-reports' as const, searched: search.sources };

  const whole = ((): Pick<Disclosure, 'status' | 'remark'> => {
    if (states.has('alive') || states.has('single-content')) return { status: 'present' };
    if (states.has('outdated')) return { status: 'outdated' };
    if (anywhere.size > 0) return { status: 'present', remark: remark('reportsElsewhere', { count: anywhere.size }) };
    if (states.has('external')) return { status: 'cannot-tell', remark: remark('external') };
    if (states.has('cannot-tell')) return { status: 'cannot-tell', remark: remark('unread') };
    if (!search.complete) return { status: 'cannot-tell', remark: remark('notAllRead') };
    if (states.size === 1 && states.has('index')) return { status: 'cannot-tell', remark: remark('onlyIndex') };
    return { status: 'missing', remark: remark(states.size > 0 ? 'empty' : 'notFound') };
  })();

  const due = dueYears(portal.level, dayInChina(now));
  const listed = all.flatMap(({ items }) => items.flatMap(({ year }) => year ?? []));
  const years = [...new Set([...due, ...listed, ...anywhere])]
    .filter((year) => year <= due[0])
    .sort((a, b) => b - a)
    .slice(0, MOST_YEARS);
  const missing = byYear(missingAnnualReports.run(portal, standard, now));
  const late = byYear(lateAnnualReports.run(portal, standard, now));

  const rows = years.map((year): Disclosure => {
    const items = of(year);
    const is = ((): Pick<Disclosure, 'status' | 'remark'> => {
      if (items.length > 0 || anywhere.has(year)) {
        const after = late.get(year);
        if (!after) return { status: 'present' };
        const { day, dueOn } = after.message.params;
        return { status: 'present', remark: remark('late', { day: day ?? null, dueOn: dueOn ?? null }) };
      }
      if (whole.status === 'missing' || missing.get(year)?.state === 'violation')
        return { status: 'missing', remark: remark('noReport', { year }) };
      return { status: 'cannot-tell', remark: remark('reportUnsure', { year }) };
    })();
    return {
      ...common,
      name: `${year}年政府信息公开工作年度报告`,
      parent: RULE,
      columns: all.filter((one) => one.items.some((item) => item.year === year)).map(({ column }) => column.id),
      newest: latestDay(items.map(({ date }) => date)) ?? null,
      pages: items.flatMap(({ title, url }) => (url === null ? [] : [{ title, url }])).slice(0, MOST_PAGES),
      ...is,
    };
  });
  const name = standard.rule(RULE).name;
  return [{ ...common, name, columns: columns.map(({ id }) => id), newest, ...whole }, ...rows];
}

const MOST_YEARS = 6;
const MOST_PAGES = 3;

const byYear = (findings: readonly Finding[]): Map<number, Finding> =>
  new Map(findings.map((finding) => [Number(finding.message.params.year), finding]));
