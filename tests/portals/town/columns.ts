import { type Holds, type PlacedColumn, placed } from '../kit/column-plan';
import { every, type Schedule, yearly } from '../kit/schedule';
import { column, type Look, opensSubColumns, singleText, type TownColumn } from './look';

const list = (days: Schedule): Holds => ({ what: 'items', days });

/** The navigation of the town's portal. */
export const siteColumns: TownColumn[] = [
  column(1001, '/zjsx.htm', '走进双溪', 'profile', opensSubColumns, {
    children: [
      column(1011, '/zjsx/sxgk.htm', '双溪概况', 'profile', singleText),
      column(1012, '/zjsx/lsyg.htm', '历史沿革', 'profile', singleText),
      column(1013, '/zjsx/zrdl.htm', '自然地理', 'profile', singleText),
    ],
  }),
  column(1002, '/xwdt.htm', '新闻动态', 'news', opensSubColumns, {
    children: [
      column(1021, '/xwdt/sxyw.htm', '双溪要闻', 'news', list(every(3, 3, 50)), {
        look: { list: 'nested', dates: 'slashes' },
      }),
      column(1022, '/xwdt/cjdt.htm', '村居动态', 'news', list(every(9, 7, 21)), {
        look: { dates: 'bracketed-month-day' },
      }),
      column(1023, '/xwdt/tpxw.htm', '图片新闻', 'news', list(every(64, 9, 10)), { look: { list: 'pictures' } }),
    ],
  }),
  column(1003, '/zfxxgk.htm', '政府信息公开', 'platform', opensSubColumns),
  column(1004, '/tzgg.htm', '通知公告', 'notice', list(every(12, 8, 47)), { look: { list: 'nested' } }),
  column(1005, '/hdjl.htm', '互动交流', 'interaction', opensSubColumns, {
    children: [
      column(1051, '/hdjl/zzxx.htm', '镇长信箱', 'consultation', singleText),
      column(1052, '/hdjl/hfxd.htm', '回复选登', 'reply', list(every(20, 10, 16)), { look: { dates: 'chinese' } }),
      column(1053, '/hdjl/yjzj.htm', '意见征集', 'survey', { what: 'nothing', told: 'phrase' }),
    ],
  }),
  column(1006, '/bsfw.htm', '办事服务', 'service', singleText),
  column(1007, '/djgz.htm', '党建工作', 'party', list(every(25, 13, 30)), {
    look: { list: 'nested', dates: 'chinese' },
  }),
];

/** The disclosure platform: a town's duties, two levels and one column of a third. */
export const platformColumns: TownColumn[] = [
  column(1101, '/zfxxgk/gkzn.htm', '政府信息公开指南', 'guide', singleText),
  column(1102, '/zfxxgk/gkzd.htm', '政府信息公开制度', 'system', list(every(500, 100, 3))),
  column(1103, '/zfxxgk/fdzdgknr.htm', '法定主动公开内容', 'statutory', opensSubColumns, {
    children: [
      column(1111, '/zfxxgk/fdzdgknr/jgzn.htm', '机构职能', 'functions', singleText),
      column(1112, '/zfxxgk/fdzdgknr/ldxx.htm', '领导信息', 'leaders', singleText),
      column(1113, '/zfxxgk/fdzdgknr/zcwj.htm', '政策文件', 'policy', list(every(130, 40, 17)), {
        look: { list: 'nested' },
      }),
      column(1114, '/zfxxgk/fdzdgknr/ghjh.htm', '规划计划', 'plan', list(every(251, 120, 5))),
      column(1115, '/zfxxgk/fdzdgknr/czxx.htm', '财政预决算', 'budget', list(yearly('02-20', 6))),
      column(1116, '/zfxxgk/fdzdgknr/zdxm.htm', '重大建设项目', 'project', list(every(76, 33, 9)), {
        look: { dates: 'slashes' },
      }),
      column(1117, '/zfxxgk/fdzdgknr/shsy.htm', '社会事业', 'livelihood', opensSubColumns, {
        children: [
          column(1131, '/zfxxgk/fdzdgknr/shsy/shjz.htm', '社会救助', 'livelihood', list(every(33, 15, 32))),
          column(1132, '/zfxxgk/fdzdgknr/shsy/jy.htm', '教育', 'livelihood', list(every(590, 60, 6))),
          column(1133, '/zfxxgk/fdzdgknr/shsy/jycy.htm', '就业创业', 'livelihood', list(every(58, 25, 10))),
        ],
      }),
      column(1118, '/zfxxgk/fdzdgknr/xzcf.htm', '行政处罚', 'penalty', { what: 'nothing', told: 'bare' }),
      column(1119, '/zfxxgk/fdzdgknr/yjgl.htm', '应急管理', 'emergency', list(every(105, 30, 8))),
      column(1120, '/zfxxgk/fdzdgknr/zdxx.htm', '征地信息', 'land', list(every(69, 21, 12)), {
        look: { dates: 'chinese' },
      }),
    ],
  }),
  column(1104, '/zfxxgk/gknb.htm', '政府信息公开年报', 'annual-report', list(yearly('01-22', 5))),
  column(1105, '/zfxxgk/ysqgk.htm', '依申请公开', 'application', singleText),
];

export const townColumns = (): PlacedColumn<Look>[] => [
  ...placed(siteColumns, 'site'),
  ...placed(platformColumns, 'platform'),
];
