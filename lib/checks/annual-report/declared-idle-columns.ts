import type { Check } from '../../model/finding';
import { isOwnReport } from '../../text/report-owner';
import { onReport, readReports } from './reports';

const meta = {
  id: 'declared-idle-columns',
  title: 'checks.declaredIdleColumns.title',
  basis: ['REP-CONTENT-PORTAL', 'ZONE-IDLE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Duties that went to another body: 职能移交市直主管部门, 社会事务剥离; not 结合职能调整优化栏目, which is a plan. */
const MOVED = /(?:职能|事务|职责|权限|执法|业务|事项)[^。；]{0,24}(?:移交|剥离|划转|划出|划归|上收)/;
/** Columns left as they were: 未及时对栏目进行调整, 栏目空白, 栏目无内容更新. */
const LEFT = /(?:未|没有|尚未)[^。；]{0,16}栏目|栏目[^。；]{0,16}(?:未|没有|空白|闲置|停更|无内容)/;

/**
 * Columns that the newest report itself declares idle, because their duties went elsewhere: to be merged, closed or
 * explained, not to be updated. Beside it, how many columns the audit found empty or outdated.
 */
export const declaredIdleColumns: Check = {
  meta,
  run(portal) {
    const one = readReports(portal).find(({ title }) => isOwnReport(title, portal) !== false);
    if (!one) return [];
    const sentence = one.report.parts
      .flatMap(({ text }) => text.split(/(?<=[。；])|\n/))
      .find((text) => MOVED.test(text) && LEFT.test(text));
    if (!sentence) return [];
    const dead = portal.columns.filter(({ verdict }) => verdict.state === 'empty' || verdict.state === 'outdated');
    return [
      onReport(meta, one, '', [sentence.trim()], {
        state: 'needs-review',
        params: { count: dead.length },
      }),
    ];
  },
};
