import { addMonths, dayInChina } from '../../model/day';
import type { Check } from '../../model/finding';
import { onColumn } from '../finding';

const meta = {
  id: 'outdated-service-statistics',
  title: 'checks.outdatedServiceStatistics.title',
  basis: ['IND-DED-SVC-STAT'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** 办件统计 办件量统计 服务统计数据; not 办件公示, which lists cases. */
const STATISTICS = /(?:办件|办事|服务)(?:量|情况)?统计/;
const MONTHS = 3;

/** A column of service statistics (办件统计) that has had nothing new for three months; one outdated by its own kind is told as such. */
export const outdatedServiceStatistics: Check = {
  meta,
  run(portal, standard, now) {
    const since = addMonths(dayInChina(now), -MONTHS);
    const { points } = standard.rule('IND-DED-SVC-STAT');
    return portal.columns
      .filter(
        ({ name, verdict }) =>
          STATISTICS.test(name) && verdict.state === 'alive' && verdict.newest !== null && verdict.newest < since,
      )
      .map((column, index) =>
        onColumn(meta, column, {
          state: 'violation',
          params: { newest: column.verdict.newest, months: MONTHS },
          // How often the indicator deducts is not published: its points are charged once.
          points: index === 0 ? points : null,
        }),
      );
  },
};
