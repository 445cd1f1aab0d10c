import type { Holds } from '../kit/column-plan';
import { ages, every, type Schedule, yearly } from '../kit/schedule';
import { column, opensSubColumns, singleText, type ZoneColumn } from './look';

const list = (days: Schedule, pinned: number[] = []): Holds => ({ what: 'items', days, pinned });
const nothing = (told: 'phrase' | 'bare' | 'script'): Holds => ({ what: 'nothing', told });

/**
 * The disclosure platform (政府信息公开平台): 56 columns, 7 of the first level, 24 of the second, 25 of the third. Social
 * affairs, permits and penalties went to the city's departments; their columns were left behind.
 */
export const platformColumns: ZoneColumn[] = [
  column('政府信息公开指南', 'guide', '/xxgk/zfxxgkzn/', singleText, { look: { text: 'guide' } }),
  column('政府信息公开制度', 'system', '/xxgk/zfxxgkzd/', opensSubColumns, {
    children: [
      column('公开制度文件', 'system', '/xxgk/zfxxgkzd/gkzdwj/', list(every(150, 60, 6)), {
        look: { documents: true },
      }),
      column('保密审查制度', 'system', '/xxgk/zfxxgkzd/bmsczd/', singleText),
    ],
  }),
  column('法定主动公开内容', 'statutory', '/xxgk/fdzdgknr/', opensSubColumns, {
    children: [
      column('机构信息', 'functions', '/xxgk/fdzdgknr/jgxx/', opensSubColumns, {
        children: [
          column('机构职能', 'functions', '/xxgk/fdzdgknr/jgxx/jgzn/', singleText),
          column('领导信息', 'leaders', '/xxgk/fdzdgknr/jgxx/ldxx/', singleText, { look: { text: 'leaders' } }),
          column('内设机构', 'functions', '/xxgk/fdzdgknr/jgxx/nsjg/', singleText, { look: { text: 'organisation' } }),
        ],
      }),
      column('政策', 'policy', '/xxgk/fdzdgknr/zc/', opensSubColumns, {
        children: [
          column('规范性文件', 'policy', '/xxgk/fdzdgknr/zc/gfxwj/', list(every(38, 26, 18)), {
            look: { list: 'table', documents: true, pager: 'links' },
          }),
          column('管委会文件', 'policy', '/xxgk/fdzdgknr/zc/gwhwj/', list(every(21, 13, 34)), {
            look: { documents: true, pager: 'script', dates: 'chinese' },
          }),
          column('政策解读', 'interpretation', '/xxgk/fdzdgknr/zc/zcjd/', list(every(33, 17, 26)), {
            look: { carrier: 'json', pageSize: 12 },
          }),
        ],
      }),
      column('规划计划', 'plan', '/xxgk/fdzdgknr/ghjh/', opensSubColumns, {
        children: [
          column('发展规划', 'plan', '/xxgk/fdzdgknr/ghjh/fzgh/', list(every(210, 150, 5)), {
            look: { documents: true },
          }),
          column('年度计划', 'plan', '/xxgk/fdzdgknr/ghjh/ndjh/', list(every(96, 90, 8)), { look: { dates: 'dots' } }),
        ],
      }),
      column('统计信息', 'statistics', '/xxgk/fdzdgknr/tjxx/', list(every(24, 30, 28)), {
        look: { pager: 'query', dates: 'short-slashes' },
      }),
      column('行政许可', 'permit', '/xxgk/fdzdgknr/xzxk/', opensSubColumns, {
        children: [
          column('许可事项', 'permit', '/xxgk/fdzdgknr/xzxk/xksx/', list(every(702, 21, 14)), {
            look: { list: 'table' },
          }),
          column('许可结果公示', 'permit', '/xxgk/fdzdgknr/xzxk/xkjg/', list(every(531, 9, 23)), {
            look: { pager: 'script', dates: 'parentheses' },
          }),
        ],
      }),
      column('行政处罚与行政强制', 'penalty', '/xxgk/fdzdgknr/xzcf/', nothing('phrase')),
      column('财政预决算', 'budget', '/xxgk/fdzdgknr/czyjs/', opensSubColumns, {
        children: [
          column('财政预算', 'budget', '/xxgk/fdzdgknr/czyjs/czys/', list(yearly('02-05', 6)), {
            look: { list: 'dl' },
          }),
          column('财政决算', 'budget', '/xxgk/fdzdgknr/czyjs/czjs/', list(yearly('03-10', 5)), {
            look: { dates: 'slashes' },
          }),
        ],
      }),
      column('行政事业性收费', 'fee', '/xxgk/fdzdgknr/xzsyxsf/', list(every(812, 200, 4)), {
        look: { documents: true },
      }),
      column('政府采购', 'procurement', '/xxgk/fdzdgknr/zfcg/', list(every(12, 8, 42)), {
        look: { carrier: 'xml', pageSize: 14 },
      }),
      column('重大建设项目', 'project', '/xxgk/fdzdgknr/zdjsxm/', opensSubColumns, {
        children: [
          column('批准结果', 'project', '/xxgk/fdzdgknr/zdjsxm/pzjg/', list(every(18, 12, 30)), {
            look: { pager: 'script', list: 'table', dates: 'iso' },
          }),
          column('施工进展', 'project', '/xxgk/fdzdgknr/zdjsxm/sgjz/', list(every(44, 20, 12)), {
            look: { dates: 'two-digit-year' },
          }),
          column('竣工验收', 'project', '/xxgk/fdzdgknr/zdjsxm/jgys/', list(every(566, 40, 7))),
        ],
      }),
      column('公务员招考', 'recruitment', '/xxgk/fdzdgknr/gwyzk/', list(every(140, 70, 6)), {
        look: { dates: 'chinese' },
      }),
      column('应急管理', 'emergency', '/xxgk/fdzdgknr/yjgl/', opensSubColumns, {
        children: [
          column('应急预案', 'emergency', '/xxgk/fdzdgknr/yjgl/yjya/', list(ages(228)), { look: { documents: true } }),
          column('预警信息', 'emergency', '/xxgk/fdzdgknr/yjgl/yjxx/', list(every(31, 11, 16)), {
            look: { pager: 'links' },
          }),
        ],
      }),
      column('监督检查', 'inspection', '/xxgk/fdzdgknr/jdjc/', opensSubColumns, {
        children: [
          column('环境监测', 'inspection', '/xxgk/fdzdgknr/jdjc/hjjc/', list(every(27, 30, 15)), {
            look: { dates: 'two-parts' },
          }),
          column('安全生产', 'inspection', '/xxgk/fdzdgknr/jdjc/aqsc/', list(every(52, 25, 13))),
          column('食品药品监管', 'inspection', '/xxgk/fdzdgknr/jdjc/spyp/', nothing('bare'), {
            look: { list: 'table' },
          }),
        ],
      }),
      column('社会事业', 'livelihood', '/xxgk/fdzdgknr/shsy/', opensSubColumns, {
        children: [
          column('教育', 'livelihood', '/xxgk/fdzdgknr/shsy/jy/', nothing('bare')),
          column('医疗卫生', 'livelihood', '/xxgk/fdzdgknr/shsy/ylws/', list(every(914, 33, 9))),
          column('社会保障', 'livelihood', '/xxgk/fdzdgknr/shsy/shbz/', list(every(640, 45, 11)), {
            look: { dates: 'slashes' },
          }),
          column('就业创业', 'livelihood', '/xxgk/fdzdgknr/shsy/jycy/', list(every(29, 19, 20)), {
            look: { pager: 'links' },
          }),
          column('社会救助', 'livelihood', '/xxgk/fdzdgknr/shsy/shjz/', nothing('script')),
        ],
      }),
    ],
  }),
  column('重点领域信息公开', 'key-areas', '/xxgk/zdly/', opensSubColumns, {
    children: [
      column('征地拆迁', 'land', '/xxgk/zdly/zdcq/', list(every(61, 34, 12)), { look: { documents: true } }),
      column('公共资源交易', 'public-resources', '/xxgk/zdly/ggzyjy/', list(every(14, 7, 38)), {
        look: { pager: 'script', dates: 'bracketed-month-day' },
      }),
      column('建议提案办理', 'proposal', '/xxgk/zdly/jytabl/', list(every(118, 3, 13)), { look: { carrier: 'frame' } }),
      column('权责清单', 'power-list', '/xxgk/zdly/qzqd/', list(every(187, 0, 8)), { look: { list: 'dl' } }),
      column('重大行政决策', 'decision', '/xxgk/zdly/zdxzjc/', list(every(83, 41, 9)), { look: { dates: 'chinese' } }),
      column('会议公开', 'meeting', '/xxgk/zdly/hygk/', list(every(16, 15, 21)), { look: { pager: 'links' } }),
    ],
  }),
  column('政府信息公开年报', 'annual-report', '/xxgk/zfxxgknb/', list(yearly('01-12', 6))),
  column('依申请公开', 'application', '/xxgk/ysqgk/', opensSubColumns, {
    children: [
      column('申请须知', 'application', '/xxgk/ysqgk/sqxz/', singleText, { look: { text: 'guide' } }),
      column('在线申请', 'application', '/xxgk/ysqgk/zxsq/', singleText, { look: { text: 'form' } }),
    ],
  }),
  column('政府信息公开目录', 'catalogue', '/xxgk/zfxxgkml/', list(every(72, 45, 12)), { look: { list: 'table' } }),
];
