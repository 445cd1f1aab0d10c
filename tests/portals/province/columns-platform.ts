import type { Holds } from '../kit/column-plan';
import { every, type Schedule, yearly, yearlyUntil } from '../kit/schedule';
import { folder, planted, type Seed, seed } from './look';
import { platformBase } from './place';

const list = (days: Schedule): Holds => ({ what: 'items', days });
const text: Holds = { what: 'text' };

const seeds: Seed[] = [
  seed('政府信息公开指南', 'guide', 'gkzn', text, { text: 'guide' }),
  folder('政府信息公开制度', 'system', 'gkzd', [
    seed('国家制度', 'system', 'gjzd', list(every(900, 300, 4)), { date: 'table' }),
    seed('本厅制度', 'system', 'btzd', list(every(260, 110, 6))),
  ]),
  folder('法定主动公开内容', 'statutory', 'fdzdgknr', [
    folder('机构信息', 'functions', 'jgxx', [
      seed('机构职能', 'functions', 'jgzn', text),
      seed('领导信息', 'leaders', 'ldxx', text, { text: 'leaders' }),
      seed('机构设置', 'functions', 'jgsz', text, { text: 'offices' }),
    ]),
    folder('政策文件', 'policy', 'zcwj', [
      seed('行政规范性文件', 'policy', 'xzgfxwj', list(every(31, 27, 26)), { date: 'table' }),
      seed('其他文件', 'policy', 'qtwj', list(every(18, 13, 44)), { date: 'table' }),
      seed('废止失效文件', 'policy', 'fzsx', list(every(610, 200, 3)), { date: 'table' }),
    ]),
    seed('规划计划', 'plan', 'ghjh', list(every(150, 95, 9))),
    seed('统计信息', 'statistics', 'tjxx', list(every(64, 90, 12)), { date: 'bracket' }),
    folder('行政许可', 'permit', 'xzxk', [
      seed('许可事项', 'permit', 'xksx', list(every(119, 13, 12))),
      seed('许可结果', 'permit', 'xkjg', list(every(15, 6, 66)), { fives: true }),
    ]),
    folder('行政处罚和行政强制', 'penalty', 'xzcf', [
      seed('处罚决定', 'penalty', 'cfjd', list(every(22, 14, 41)), { date: 'font' }),
      seed('行政强制', 'penalty', 'xzqz', { what: 'nothing', told: 'phrase' }),
    ]),
    folder('财政信息', 'budget', 'czxx', [
      seed('部门预算', 'budget', 'bmys', list(yearly('02-18', 7))),
      seed('部门决算', 'budget', 'bmjs', list(yearly('08-21', 7))),
      seed('专项资金', 'budget', 'zxzj', list(yearlyUntil('07-09', 2, 4))),
    ]),
    seed('行政事业性收费', 'fee', 'xzsf', list(every(203, 330, 4))),
    seed('政府采购', 'procurement', 'zfcg', list(every(20, 16, 36)), { date: 'em', fives: true }),
    seed('重大建设项目', 'project', 'zdxm', list(every(480, 40, 8))),
    seed('突发环境事件应急', 'emergency', 'tfsj', list(every(88, 70, 9))),
    folder('监督检查', 'inspection', 'jdjc', [
      seed('双随机一公开', 'inspection', 'ssj', list(every(25, 30, 17)), { date: 'bracket' }),
      seed('环境监督检查', 'inspection', 'hjjd', list(every(46, 22, 15))),
    ]),
    seed('公务员招考', 'recruitment', 'gwyzk', list(every(105, 60, 7))),
    seed('建议提案办理', 'proposal', 'jyta', list(every(79, 3, 32)), { fives: true }),
    seed('权责清单', 'power-list', 'qzqd', list(every(233, 180, 5))),
    seed('重大行政决策', 'decision', 'zdjc', list(every(68, 75, 6))),
    seed('会议公开', 'meeting', 'hygk', list(every(29, 24, 13)), { date: 'split' }),
    seed('信用信息', 'credit', 'xyxx', list(every(437, 35, 10))),
  ]),
  folder(
    '重点领域信息公开',
    'key-areas',
    'zdly',
    [
      seed('生态保护红线', 'key-areas', 'sthx', list(every(134, 70, 6))),
      seed('排污权交易', 'public-resources', 'pwq', list(every(36, 21, 14)), { date: 'bracket' }),
      seed('环境信用评价', 'credit', 'hjxy', { what: 'nothing', told: 'bare' }),
    ],
    { heading: true },
  ),
  seed('政府信息公开年报', 'annual-report', 'gknb', list(yearly('01-14', 8))),
  folder('依申请公开', 'application', 'ysqgk', [
    seed('申请说明', 'application', 'sqsm', text, { text: 'guide' }),
    seed('网上申请', 'application', 'wssq', text, { text: 'form' }),
  ]),
];

/** The disclosure platform (政府信息公开平台), which has a host name of its own. */
export const platformColumns = planted(seeds, platformBase);
