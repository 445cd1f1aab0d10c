import { every, type Schedule, yearly } from '../kit/schedule';
import { away, type Column, column, list, opens, text } from './look';
import { county } from './place';

/** Two old items on top by hand, the rest by date. */
const pinnedTwo: Schedule = (now) => [...every(610, 60, 2)(now), ...every(9, 12, 33)(now)];

/** The oldest first: what is new stands on the last page. */
const upward: Schedule = (now) => every(19, 31, 28)(now).toReversed();

export const siteColumns: Column[] = [
  column('单位概况', 'profile', 1, opens, {}, [
    column('单位简介', 'functions', 2, text),
    column('领导信息', 'leaders', 3, text, { text: 'leaders' }),
    column('内设机构', 'functions', 4, text, { text: 'offices' }),
  ]),
  column('警务资讯', 'news', 10, opens, {}, [
    column('公安要闻', 'news', 11, list(every(2, 3, 42)), { rows: 'dl' }),
    column('基层动态', 'news', 12, list(every(5, 4, 30)), { rows: 'cards' }),
    column('图片新闻', 'news', 13, list(every(77, 9, 14)), { rows: 'cards' }),
    column('平安创建', 'news', 16, list(every(6, 5, 13)), { rows: 'ago' }),
    column('媒体关注', 'news', 17, list(every(388, 9, 12)), { rows: 'years' }),
    // Its summaries name days that are much newer than the items.
    column('视频新闻', 'news', 14, list(every(310, 20, 9)), { rows: 'dl' }),
  ]),
  column('通知公告', 'notice', 20, list(pinnedTwo, [0, 1]), { pager: 'form' }),
  column('警方提示', 'notice', 15, list(every(7, 8, 35)), { carrier: 'more', rows: 'dl' }),
  column('交通管制', 'notice', 21, list(every(26, 19, 14)), { rows: 'bare' }),
  column('政府信息公开', 'platform', 30, opens),
  column('办事服务', 'service', 60, opens, {}, [
    column('户政业务', 'service', 61, text),
    column('办事指南', 'service', 62, list(every(166, 14, 13)), { rows: 'table' }),
    column('交管业务', 'service', 'https://hc.122-traffic.gov.cn/', away),
    column('网上办事大厅', 'service', `${county}/zwfw/gaj/`, away),
  ]),
  column('警民互动', 'interaction', 70, opens, {}, [
    column('局长信箱', 'consultation', 71, text, { text: 'mailbox' }),
    column('留言选登', 'reply', 72, list(every(11, 7, 26)), { rows: 'table' }),
    column('意见征集', 'survey', 73, { what: 'nothing', told: 'phrase' }, { related: true }),
    column('民意调查', 'survey', 77, list(every(40, 60, 7)), { rows: 'period' }),
    column('立法征求意见', 'survey', 78, list(every(470, 45, 5)), { rows: 'period' }),
    column('在线访谈', 'interview', 74, list(every(640, 80, 5)), { rows: 'dl', related: true }),
    column('网上调查', 'survey', 75, { what: 'fault', how: 'server-error' }),
    column('投诉监督', 'consultation', 76, { what: 'fault', how: 'soft-404' }, { fault: 'alert' }),
  ]),
  column('专题专栏', 'special', 80, opens, {}, [
    column('反诈宣传', 'special', 81, list(every(8, 9, 19))),
    column('禁毒在行动', 'special', 82, list(every(260, 12, 11)), { rows: 'cards' }),
    column('扫黑除恶专项斗争', 'special', 83, list(every(1700, 8, 16))),
  ]),
  column('党建工作', 'party', 90, list(every(16, 13, 21))),
];

export const disclosureColumns: Column[] = [
  column('政府信息公开指南', 'guide', 31, text, { text: 'guide' }),
  column('政府信息公开制度', 'system', 32, list(every(500, 150, 4))),
  column('法定主动公开内容', 'statutory', 33, opens, {}, [
    column('机构职能', 'functions', 34, text, { sendsOn: true }),
    column('政策文件', 'policy', 35, list(every(43, 30, 24)), { carrier: 'array' }),
    column('规划计划', 'plan', 46, { what: 'nothing', told: 'script' }, { carrier: 'post' }),
    column('行政许可', 'permit', 36, list(every(24, 15, 38)), { rows: 'table', unnamed: true }),
    column('行政处罚', 'penalty', 37, list(every(10, 6, 57)), { carrier: 'post' }),
    column('财政预决算', 'budget', 38, list(yearly('02-25', 6))),
    column('行政事业性收费', 'fee', 39, list(every(190, 300, 3))),
    column('政府采购', 'procurement', 40, list(every(580, 25, 9)), { related: true }),
    column('应急管理', 'emergency', 41, list(every(121, 50, 7)), { rows: 'years' }),
    column('双随机一公开', 'inspection', 42, list(upward)),
    column('权责清单', 'power-list', 43, text, { sendsOn: true }),
    column('建议提案办理', 'proposal', 44, list(every(101, 4, 12)), { files: true }),
    column('招考录用', 'recruitment', 45, list(every(84, 40, 8)), { pager: 'form' }),
  ]),
  column('政府信息公开年报', 'annual-report', 47, list(yearly('01-16', 7))),
  column('依申请公开', 'application', 48, text, { text: 'apply' }),
];
