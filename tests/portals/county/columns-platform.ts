import type { Holds } from '../kit/column-plan';
import { every, type Schedule, yearly } from '../kit/schedule';
import { type CountyColumn, column, opensSubColumns, singleText } from './look';

const list = (days: Schedule): Holds => ({ what: 'items', days });
const nothing = (told: 'phrase' | 'bare'): Holds => ({ what: 'nothing', told });

const own = 'zfxxgk_list';
const opens = { file: 'zfxxgk_index' };
const one = { file: 'zfxxgk_one' };

/** The disclosure platform: 5 columns, 14 below them, 17 below those. */
export const platformColumns: CountyColumn[] = [
  column('c105801', '政府信息公开指南', 'guide', singleText, { look: { ...one, text: 'guide' } }),
  column('c105802', '政府信息公开制度', 'system', list(every(300, 120, 5)), { look: { file: own } }),
  column('c105803', '法定主动公开内容', 'statutory', opensSubColumns, {
    look: opens,
    children: [
      column('c105811', '机构概况', 'functions', opensSubColumns, {
        look: opens,
        children: [
          column('c105831', '领导信息', 'leaders', singleText, { look: { ...one, text: 'leaders' } }),
          column('c105832', '主要职责', 'functions', singleText, { look: one }),
          column('c105833', '机构设置', 'functions', singleText, { look: one }),
        ],
      }),
      column('c105812', '法规文件', 'policy', opensSubColumns, {
        look: opens,
        children: [
          column('c105834', '规范性文件', 'policy', list(every(90, 31, 16)), { look: { file: own, documents: true } }),
          column('c105835', '其他文件', 'policy', list(every(243, 16, 21)), {
            look: { file: own, documents: true, pageSize: 15 },
          }),
        ],
      }),
      column('c105813', '规划信息', 'plan', list(every(160, 100, 6)), { look: { file: own, documents: true } }),
      column('c105814', '统计数据', 'statistics', list(every(22, 30, 31)), { look: { file: own, pageSize: 15 } }),
      column('c105815', '行政许可', 'permit', list(every(19, 7, 26)), {
        look: { file: own, pageSize: 15, dates: 'bracketed' },
      }),
      column('c105816', '行政处罚', 'penalty', list(every(36, 11, 14)), { look: { file: own } }),
      column('c105817', '财政预决算', 'budget', opensSubColumns, {
        look: opens,
        children: [
          column('c105836', '政府预决算', 'budget', list(yearly('02-10', 7)), { look: { file: own } }),
          column('c105837', '部门预决算', 'budget', list(yearly('02-26', 6)), {
            look: { file: own, dates: 'chinese' },
          }),
        ],
      }),
      column('c105818', '收费项目', 'fee', nothing('phrase'), { look: { file: own } }),
      column('c105819', '政府采购', 'procurement', list(every(521, 9, 20)), { look: { file: own, pageSize: 15 } }),
      column('c105820', '重大建设项目', 'project', list(every(55, 22, 13)), { look: { file: own, list: 'dated' } }),
      column('c105821', '民生领域', 'livelihood', opensSubColumns, {
        look: opens,
        children: [
          column('c105838', '教育信息', 'livelihood', list(every(86, 25, 11)), { look: { file: own } }),
          column('c105839', '医疗卫生', 'livelihood', list(every(47, 29, 12)), { look: { file: own } }),
          column('c105840', '社会保险', 'livelihood', nothing('bare'), { look: { file: own } }),
          column('c105841', '就业信息', 'livelihood', list(every(17, 12, 18)), { look: { file: own, pageSize: 15 } }),
        ],
      }),
      column('c105822', '应急管理', 'emergency', list(every(133, 50, 7)), { look: { file: own } }),
      column('c105823', '征地信息', 'land', list(every(70, 19, 15)), { look: { file: own, documents: true } }),
      column('c105824', '乡镇信息公开', 'disclosure', opensSubColumns, {
        look: opens,
        children: [
          column('c105851', '青阳镇', 'disclosure', list(every(25, 35, 9)), { look: { file: own } }),
          column('c105852', '白水镇', 'disclosure', list(every(62, 40, 8)), { look: { file: own } }),
          column('c105853', '石门乡', 'disclosure', list(every(39, 27, 10)), { look: { file: own } }),
          column('c105854', '文昌街道', 'disclosure', list(every(51, 44, 7)), { look: { file: own } }),
          column('c105855', '双河乡', 'disclosure', list(every(28, 36, 8)), { look: { file: own } }),
          column('c105856', '龙泉镇', 'disclosure', list(every(77, 31, 9)), { look: { file: own } }),
        ],
      }),
    ],
  }),
  column('c105804', '政府信息公开年报', 'annual-report', list(yearly('01-25', 6)), { look: { file: own } }),
  column('c105805', '依申请公开', 'application', singleText, { look: { ...one, text: 'form' } }),
];
