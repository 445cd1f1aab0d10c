import type { Holds } from '../kit/column-plan';
import { every, type Schedule } from '../kit/schedule';
import { type BureauColumn, column, offSite, opensSubColumns, singleText } from './look';

const list = (days: Schedule, pinned: number[] = []): Holds => ({ what: 'items', days, pinned });

/** Columns of the navigation. */
export const siteColumns: BureauColumn[] = [
  column(3101, '机构概况', 'functions', opensSubColumns, {
    look: { redirects: true },
    children: [
      column(3111, '机构职能', 'functions', singleText),
      column(3112, '局领导', 'leaders', singleText, { look: { text: 'leaders' } }),
      column(3113, '内设机构', 'functions', singleText),
      column(3114, '直属单位', 'functions', singleText),
    ],
  }),
  column(3102, '新闻动态', 'news', opensSubColumns, {
    children: [
      column(3121, '工作动态', 'news', list(every(2, 2, 61))),
      column(3122, '区县动态', 'news', list(every(5, 4, 33)), { look: { carrier: 'proxy', dates: 'bracketed' } }),
      column(3123, '媒体要闻', 'news', list(every(4, 6, 17)), { look: { dates: 'month-day' } }),
      column(3124, '视频新闻', 'news', list(every(136, 20, 8)), { look: { carrier: 'plain' } }),
    ],
  }),
  column(3103, '通知公告', 'notice', list(every(9, 6, 48)), { look: { carrier: 'rows', dates: 'minutes' } }),
  column(3104, '政务公开', 'disclosure', opensSubColumns, {
    children: [
      column(3150, '政府信息公开', 'platform', opensSubColumns),
      column(3141, '政策文件', 'policy', list(every(55, 25, 20)), { look: { documents: true } }),
      column(3142, '政策解读', 'interpretation', list(every(88, 40, 9)), { look: { carrier: 'plain' } }),
      column(3143, '建议提案', 'proposal', list(every(150, 3, 12)), { look: { carrier: 'proxy' } }),
      column(3144, '信用信息', 'credit', list(every(421, 11, 16)), { look: { carrier: 'records' } }),
    ],
  }),
  column(3105, '环境质量', 'inspection', opensSubColumns, {
    children: [
      column(3151, '空气质量信息', 'inspection', list(every(6, 7, 36)), { look: { carrier: 'proxy' } }),
      column(3152, '水环境质量信息', 'inspection', list(every(24, 30, 18)), { look: { dates: 'bracketed' } }),
      column(3153, '辐射环境质量信息', 'inspection', list(every(668, 60, 7))),
    ],
  }),
  column('http://zwfw.gansheng-province.gov.cn/yunhan/sthjj', '政务服务', 'service', offSite),
  column(3106, '互动交流', 'interaction', opensSubColumns, {
    children: [
      column(3161, '局长信箱', 'consultation', singleText, { look: { text: 'form' } }),
      column(3162, '意见征集', 'survey', list(every(60, 50, 6)), { look: { carrier: 'plain', dates: 'bracketed' } }),
      column(3163, '回应关切', 'response', { what: 'nothing', told: 'script' }),
      column('http://12345.yunhanshi.gov.cn/', '在线咨询', 'consultation', offSite),
    ],
  }),
  column(3107, '党建工作', 'party', list(every(11, 10, 27)), { look: { carrier: 'proxy' } }),
  column(3108, '专题专栏', 'special', opensSubColumns, {
    children: [
      column(3181, '环保督察整改专题', 'special', list(every(33, 12, 14))),
      column(3182, '世界环境日专题', 'special', { what: 'fault', how: 'soft-404' }),
    ],
  }),
];
