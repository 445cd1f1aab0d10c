import { APPLICANTS, DISPUTE_GROUPS, OUTCOMES, RESULT_ROWS } from '../../../model/annual-report';
import { correctReport, type ReportData } from './report-html';

const counted = APPLICANTS.filter((id) => id !== 'total');
const outcomes = OUTCOMES.filter((id) => id !== 'total');

/** A report made of any figures in which every sum holds and the text agrees; `next` gives numbers from 0 up. */
export function trueReport(next: () => number): ReportData {
  const data = correctReport();
  const row = (of: (id: (typeof counted)[number]) => number): ReportData['applications'][string] => {
    const cells = counted.map((id) => [id, of(id)] as const);
    const total = cells.reduce((sum, [, value]) => sum + value, 0);
    return Object.fromEntries([...cells, ['total', total] as const].map(([id, value]) => [id, String(value)])) as never;
  };
  const { applications, disputes } = data;
  for (const id of RESULT_ROWS) applications[id] = row(next);
  applications['carried-forward'] = row(next);
  const of = (id: string, column: string): number =>
    Number((applications[id] as Record<string, string> | undefined)?.[column] ?? 0);
  applications.total = row((column) => RESULT_ROWS.reduce((sum, id) => sum + of(id, column), 0));
  const out = (column: string): number => of('total', column) + of('carried-forward', column);
  applications['carried-over'] = row((column) => Math.min(next(), out(column)));
  applications.new = row((column) => out(column) - of('carried-over', column));
  for (const group of DISPUTE_GROUPS) {
    for (const outcome of outcomes) disputes[group][outcome] = String(next());
    disputes[group].total = String(outcomes.reduce((sum, outcome) => sum + Number(disputes[group][outcome]), 0));
  }
  const made = next();
  data.disclosure = {
    rule: ['0', '0', String(next())],
    normative: [String(made), '0', String(made + next())],
    permit: String(next() * 100),
    penalty: String(next()),
    coercion: String(next()),
    fee: String(next() / 10),
  };
  data.texts[0]![1] =
    `（二）依申请公开情况。全年收到政府信息公开申请${applications.new.total}件，上年结转${applications['carried-over'].total}件，办结${applications.total.total}件，结转下年度${applications['carried-forward'].total}件。`;
  const lawsuits = Number(disputes.direct.total) + Number(disputes['after-review'].total);
  data.texts[3] = [`全年与政府信息公开有关的行政复议${disputes.review.total}件，行政诉讼${lawsuits}件。`];
  return data;
}
