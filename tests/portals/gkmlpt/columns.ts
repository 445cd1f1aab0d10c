import { type Holds, type PlacedColumn, placed } from '../kit/column-plan';
import { every, type Schedule, yearly } from '../kit/schedule';
import { column, type DistrictColumn, type Look, numbered, offSite, opensSubColumns, singleText } from './look';

const list = (days: Schedule): Holds => ({ what: 'items', days });

/** The navigation: static pages of the province's unified system. */
export const siteColumns: DistrictColumn[] = [
  column('/zjnl/', '走进南岭', 'profile', opensSubColumns, {
    children: [
      column('/zjnl/nlgk/', '南岭概况', 'profile', singleText),
      column('/zjnl/lswh/', '历史文化', 'profile', singleText),
      column('/zjnl/xzqh/', '行政区划', 'profile', singleText),
    ],
  }),
  column('/xwzx/', '新闻中心', 'news', opensSubColumns, {
    children: [
      column('/xwzx/nlyw/', '南岭要闻', 'news', list(every(2, 1, 64))),
      column('/xwzx/bmdt/', '部门动态', 'news', list(every(4, 5, 23)), { look: { dates: 'time' } }),
      column('/xwzx/zjdt/', '镇街动态', 'news', list(every(31, 6, 19)), { look: { dates: 'dots' } }),
    ],
  }),
  column('/gkmlpt/index', '政府信息公开', 'platform', opensSubColumns),
  column('/zwgk/', '政务公开', 'disclosure', opensSubColumns, {
    children: [
      column('/zwgk/tzgg/', '通知公告', 'notice', list(every(6, 4, 71))),
      column('/zwgk/rsxx/', '人事任免', 'personnel', list(every(54, 30, 12))),
      column('/zwgk/zfgb/', '政府公报', 'gazette', list(every(80, 61, 10))),
      column('/zwgk/wznb/', '政府网站年度报表', 'website-report', list(yearly('01-11', 6))),
    ],
  }),
  column('http://www.gdzwfw-like.gov.cn/portal/nanling', '政务服务', 'service', offSite),
  column('/hdjl/', '互动交流', 'interaction', opensSubColumns, {
    children: [
      column('/hdjl/qzxx/', '区长信箱', 'consultation', singleText, { look: { text: 'form' } }),
      column('/hdjl/lyfk/', '结果反馈', 'reply', list(every(95, 7, 18))),
      column('/hdjl/yjzj/', '意见征集', 'survey', list(every(40, 31, 9))),
      column('/hdjl/zxft/', '在线访谈', 'interview', { what: 'nothing', told: 'bare' }),
    ],
  }),
];

/** The disclosure platform of the province (gkmlpt): one page, its columns behind the hash. */
export const platformColumns: DistrictColumn[] = [
  column('/gkmlpt/guide', '政府信息公开指南', 'guide', singleText, { look: { text: 'guide' } }),
  numbered(480, '政府信息公开制度', 'system', list(every(365, 90, 5))),
  numbered(500, '法定主动公开内容', 'statutory', opensSubColumns, [
    numbered(501, '机构职能', 'functions', opensSubColumns, [
      numbered(502, '领导分工', 'leaders', list(every(120, 0, 6))),
      numbered(503, '内设机构', 'functions', list(every(400, 0, 9))),
    ]),
    numbered(504, '政策法规', 'policy', opensSubColumns, [
      numbered(505, '规范性文件', 'policy', list(every(47, 33, 28))),
      numbered(506, '其他文件', 'policy', list(every(19, 8, 130))),
      numbered(507, '解读文件', 'interpretation', list(every(58, 21, 25))),
    ]),
    numbered(510, '规划计划', 'plan', list(every(190, 80, 9))),
    numbered(511, '统计信息', 'statistics', list(every(26, 30, 40))),
    numbered(512, '行政许可', 'permit', list(every(15, 4, 88))),
    numbered(513, '行政处罚', 'penalty', list(every(431, 12, 20))),
    numbered(514, '预算决算', 'budget', list(yearly('02-14', 8))),
    numbered(515, '行政事业性收费', 'fee', { what: 'nothing', told: 'script' }),
    numbered(516, '政府采购', 'procurement', list(every(9, 6, 47))),
    numbered(517, '重大建设项目', 'project', list(every(37, 18, 22))),
    numbered(518, '教育信息', 'livelihood', list(every(63, 24, 16))),
    numbered(519, '应急管理', 'emergency', list(every(82, 29, 12))),
    numbered(520, '征地信息', 'land', list(every(44, 16, 19))),
  ]),
  numbered(530, '政府信息公开年报', 'annual-report', list(yearly('01-24', 6))),
  column('http://ysqgk.gd-province.gov.cn/768005', '依申请公开', 'application', offSite),
];

export const districtColumns = (): PlacedColumn<Look>[] => [
  ...placed(siteColumns, 'site'),
  ...placed(platformColumns, 'platform'),
];
