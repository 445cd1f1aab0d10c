import type { Holds } from '../kit/column-plan';
import { every, type Schedule, yearly, yearlyUntil } from '../kit/schedule';
import { type BureauColumn, column, opensSubColumns, singleText } from './look';

const list = (days: Schedule): Holds => ({ what: 'items', days });
const catalogue = { carrier: 'catalogue' } as const;
const documents = { carrier: 'catalogue', documents: true } as const;

/** The disclosure platform of the bureau: its lists come from the catalogue's data address. */
export const platformColumns: BureauColumn[] = [
  column(3201, '政府信息公开指南', 'guide', singleText, { look: { text: 'guide' } }),
  column(3202, '政府信息公开制度', 'system', list(every(420, 200, 4)), { look: catalogue }),
  column(3203, '法定主动公开内容', 'statutory', opensSubColumns, {
    children: [
      column(3211, '规范性文件', 'policy', list(every(120, 60, 9)), { look: documents }),
      column(3212, '规划计划', 'plan', list(every(200, 90, 7)), { look: documents }),
      column(3213, '统计信息', 'statistics', list(every(48, 31, 14)), { look: catalogue }),
      column(3214, '行政许可', 'permit', opensSubColumns, {
        children: [
          column(3231, '环评审批', 'permit', list(every(10, 5, 41)), { look: catalogue }),
          column(3232, '排污许可', 'permit', list(every(21, 9, 28)), { look: catalogue }),
          column(3233, '辐射许可', 'permit', { what: 'nothing', told: 'script' }, { look: catalogue }),
        ],
      }),
      column(3215, '行政处罚', 'penalty', list(every(14, 8, 37)), { look: catalogue }),
      column(3216, '财政预决算', 'budget', list(yearly('02-08', 6)), { look: catalogue }),
      column(3217, '政府采购', 'procurement', list(every(402, 30, 10)), { look: catalogue }),
      column(3218, '环境应急', 'emergency', list(every(97, 66, 6)), { look: { carrier: 'records' } }),
      column(3219, '行政事业性收费', 'fee', list(every(131, 180, 3)), { look: catalogue }),
    ],
  }),
  column(3204, '政府信息公开年报', 'annual-report', list(yearlyUntil('01-19', 2, 4)), { look: { carrier: 'records' } }),
  column(3205, '依申请公开', 'application', singleText, { look: { text: 'form' } }),
];
