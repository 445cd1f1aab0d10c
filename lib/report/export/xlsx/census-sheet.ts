import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import { censusStates, sumOf } from '../../census';
import type { SheetTable } from './sheet';

/** Section × level × verdict, the sum last. */
export function censusSheet({ census }: AuditReport, t: Translate): SheetTable {
  const states = censusStates(census);
  const counts = ({ columns, byVerdict }: ReturnType<typeof sumOf>) => [
    columns,
    ...states.map((state) => byVerdict[state]),
  ];
  return {
    name: t('report.census.title'),
    fields: [
      { name: t('report.census.section'), width: 20 },
      ...(['level', 'columns'] as const).map((field) => ({ name: t(`report.census.${field}`), width: 10 })),
      ...states.map((state) => ({ name: t(`verdict.state.${state}`), width: 14 })),
    ],
    rows: [
      ...census.map((row) => [t(`report.section.${row.section}`), row.level, ...counts(row)]),
      [t('report.census.sum'), null, ...counts(sumOf(census))],
    ],
  };
}
