import { every, yearly, yearlyUntil } from '../kit/schedule';
import { away, type Column, column, list, opens, saysNothing, silent, text } from './look';
import { county } from './place';

/** The navigation (导航). */
export const siteColumns: Column[] = [
  column('镇情概况', 'profile', '/zqgk.htm', opens, {}, [
    column('云溪简介', 'profile', '/zqgk/yxjj.htm', text),
    column('领导班子', 'leaders', '/zqgk/ldbz.htm', text, { text: 'leaders' }),
    column('机构设置', 'functions', '/zqgk/jgsz.htm', text, { text: 'offices' }),
  ]),
  column('新闻动态', 'news', '/xwdt.htm', opens, {}, [
    column('云溪要闻', 'news', '/xwdt/yxyw.htm', list(every(3, 4, 63))),
    column('村社动态', 'news', '/xwdt/csdt.htm', list(every(8, 6, 31)), { date: 'month-day' }),
    column('视频新闻', 'news', '/xwdt/spxw.htm', list(every(402, 30, 8)), { date: 'chinese', rows: 'list' }),
    column('防汛抗旱', 'emergency', '/xwdt/fxkh.htm', list(every(96, 11, 9)), { hidden: true }),
  ]),
  column('通知公告', 'notice', '/tzgg.htm', list(every(12, 15, 47)), { date: 'sentence' }),
  column('政府信息公开', 'platform', '/xxgk.htm', opens),
  column('办事服务', 'service', `${county}/zwfw/yxz/`, away),
  column('互动交流', 'interaction', '/hdjl.htm', opens, {}, [
    column('镇长信箱', 'consultation', '/hdjl/zzxx.htm', text, { text: 'mailbox' }),
    column('来信回复', 'reply', '/hdjl/lxhf.htm', list(every(211, 40, 9)), { date: 'chinese' }),
    column('意见征集', 'survey', '/hdjl/yjzj.htm', silent),
    column('民意调查', 'survey', '/hdjl/mydc.htm', { what: 'fault', how: 'not-found' }),
  ]),
  column('党建之窗', 'party', '/djzc.htm', list(every(20, 18, 24)), { date: 'brackets', rows: 'list' }),
  // Only its sub-column is linked, from a box of the home page.
  column('组织人事', 'personnel', '/zzrs.htm', opens, { hidden: true }, [
    column('招聘信息', 'recruitment', '/zzrs/zpxx.htm', list(every(131, 33, 7)), { hidden: true }),
  ]),
];

/** The tree at the left of 政府信息公开. */
export const disclosureColumns: Column[] = [
  column('政府信息公开指南', 'guide', '/xxgk/gkzn.htm', text, { text: 'guide' }),
  column('政府信息公开制度', 'system', '/xxgk/gkzd.htm', list(every(700, 100, 4)), { date: 'brackets' }),
  column('法定主动公开内容', 'statutory', '/xxgk/fdzdgknr.htm', opens, {}, [
    column('机构职能', 'functions', '/xxgk/fdzdgknr/jgzn.htm', text),
    column('政策文件', 'policy', '/xxgk/fdzdgknr/zcwj.htm', list(every(50, 44, 12))),
    column('规划计划', 'plan', '/xxgk/fdzdgknr/ghjh.htm', list(every(210, 180, 5)), { date: 'chinese' }),
    column('财政预决算', 'budget', '/xxgk/fdzdgknr/czyjs.htm', list(yearly('02-11', 6))),
    column('涉农补贴', 'livelihood', '/xxgk/fdzdgknr/snbt.htm', list(every(33, 26, 22)), { date: 'month-day' }),
    column('社会救助', 'livelihood', '/xxgk/fdzdgknr/shjz.htm', list(every(58, 30, 14)), { rows: 'list' }),
    // Its list names no year, and no address does: only the articles tell that the newest is of last year.
    column('医疗保障', 'livelihood', '/xxgk/fdzdgknr/ylbz.htm', list(every(412, 17, 9)), { date: 'month-day' }),
    column('应急管理', 'emergency', '/xxgk/fdzdgknr/yjgl.htm', list(every(142, 60, 6))),
    column('征地信息', 'land', '/xxgk/fdzdgknr/zdxx.htm', list(every(790, 50, 6))),
    column('行政处罚', 'penalty', '/xxgk/fdzdgknr/xzcf.htm', saysNothing, { phrase: '该栏目正在建设中……' }),
    column('环境保护', 'inspection', '/xxgk/fdzdgknr/hjbh.htm', silent),
    column('权责清单', 'power-list', '/xxgk/fdzdgknr/qzqd.htm', list(every(1105, 20, 3)), { date: 'sentence' }),
    column('义务教育', 'livelihood', '/xxgk/fdzdgknr/ywjy.htm', saysNothing),
  ]),
  column('政府信息公开年报', 'annual-report', '/xxgk/gknb.htm', list(yearlyUntil('01-19', 0, 6)), { date: 'chinese' }),
  column('依申请公开', 'application', '/xxgk/ysqgk.htm', text, { text: 'apply' }),
];
