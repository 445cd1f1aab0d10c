import type { Holds } from '../kit/column-plan';
import { every, type Schedule, yearly } from '../kit/schedule';
import { type CountyColumn, column, offSite, opensSubColumns, singleText } from './look';

const list = (days: Schedule): Holds => ({ what: 'items', days });

const index = { file: 'nav_list' };

/** Columns of the navigation; `政府信息公开` opens the disclosure platform. */
export const siteColumns: CountyColumn[] = [
  column('xwzx', '新闻中心', 'news', opensSubColumns, {
    look: { file: 'xwzx' },
    children: [
      column('c105101', '青芦要闻', 'news', list(every(1, 1, 52)), { look: { pageSize: 20 } }),
      column('c105102', '部门动态', 'news', list(every(4, 5, 18)), { look: { challenge: true } }),
      column('c105103', '乡镇动态', 'news', opensSubColumns, {
        look: index,
        children: [
          column('c105111', '青阳镇', 'news', list(every(6, 8, 14)), { look: { dates: 'bracketed' } }),
          column('c105112', '白水镇', 'news', list(every(3, 9, 11)), { look: { dates: 'chinese' } }),
          column('c105113', '文昌街道', 'news', list(every(8, 6, 12))),
          column('c105114', '石门乡', 'news', { what: 'fault', how: 'hang-up' }),
        ],
      }),
      column('c105104', '媒体报道', 'news', list(every(5, 4, 16)), { look: { list: 'dated' } }),
      // Month and day only, and the newest is more than two years old: the year stands in the addresses.
      column('c105105', '视频新闻', 'news', list(every(790, 15, 9)), {
        look: { list: 'pictures', dates: 'month-day' },
      }),
    ],
  }),
  column('zwgk', '政务公开', 'disclosure', opensSubColumns, {
    look: { file: 'zwgk' },
    children: [
      column('zfxxgk', '政府信息公开', 'platform', opensSubColumns, { look: { file: 'zfxxgk' } }),
      column('c105201', '公示公告', 'notice', list(every(7, 9, 44)), { look: { pageSize: 15, dates: 'month-day' } }),
      column('c105202', '政策文件', 'policy', opensSubColumns, {
        look: index,
        children: [
          column('c105211', '县政府文件', 'policy', list(every(45, 20, 22)), {
            look: { documents: true, pageSize: 15 },
          }),
          column('c105212', '县政府办公室文件', 'policy', list(every(26, 17, 25)), {
            look: { documents: true, list: 'dated' },
          }),
        ],
      }),
      column('c105203', '政策解读', 'interpretation', list(every(64, 28, 12))),
      column('c105204', '人事信息', 'personnel', list(every(110, 40, 9)), { look: { dates: 'chinese' } }),
      column('c105205', '政府公报', 'gazette', list(every(58, 60, 12)), { look: { list: 'pictures' } }),
      column('c105206', '政府工作报告', 'work-report', list(yearly('01-20', 6))),
      column('c105207', '招考录用', 'recruitment', list(every(412, 40, 8))),
      column('c105208', '部门信息公开', 'disclosure', opensSubColumns, {
        look: index,
        children: [
          column('c105221', '县教育体育局', 'disclosure', list(every(23, 21, 13))),
          column('c105222', '县自然资源局', 'disclosure', list(every(34, 18, 11)), { look: { dates: 'bracketed' } }),
          column('c105223', '县卫生健康局', 'disclosure', list(every(15, 26, 10))),
          column('c105224', '县农业农村局', 'disclosure', list(every(41, 33, 9))),
        ],
      }),
    ],
  }),
  column('http://zwfw.dianxi-city.gov.cn/qinglu/', '政务服务', 'service', offSite),
  column('hdjl', '政民互动', 'interaction', opensSubColumns, {
    look: { file: 'hdjl' },
    children: [
      column('c105301', '县长信箱', 'consultation', singleText, { look: { text: 'form', file: 'one' } }),
      column('c105302', '来信选登', 'reply', list(every(12, 6, 24)), { look: { list: 'letters', pageSize: 12 } }),
      column('c105303', '意见征集', 'survey', list(every(101, 35, 7))),
      column('c105304', '问卷调查', 'survey', { what: 'nothing', told: 'bare' }),
      column('c105305', '在线访谈', 'interview', list(every(588, 100, 4)), { look: { list: 'pictures' } }),
      column('c105306', '热点回应', 'response', { what: 'fault', how: 'not-found' }),
    ],
  }),
  column('zjql', '走进青芦', 'profile', opensSubColumns, {
    look: { file: 'zjql' },
    children: [
      column('c105401', '县情概况', 'profile', singleText, { look: { file: 'one' } }),
      column('c105402', '历史文化', 'profile', singleText, { look: { file: 'one' } }),
      column('c105403', '自然地理', 'profile', singleText, { look: { file: 'one' } }),
      column('c105404', '行政区划', 'profile', singleText, { look: { file: 'one' } }),
    ],
  }),
  column('ztzl', '专题专栏', 'special', opensSubColumns, {
    look: { file: 'ztzl' },
    children: [
      column('c105501', '乡村振兴专题', 'special', list(every(20, 12, 15))),
      column('c105502', '主题教育专题', 'special', list(every(700, 4, 12))),
    ],
  }),
];

/** No menu knows these: the breadcrumb of its children names the parent, links on the home page lead to the children. */
export const keyAreas: { under: string; column: CountyColumn } = {
  under: '政务公开',
  column: column('zdlyxxgk', '重点领域信息公开', 'key-areas', opensSubColumns, {
    look: { file: 'zdlyxxgk' },
    children: [
      column('c105601', '义务教育', 'livelihood', list(every(79, 30, 10))),
      column('c105602', '住房保障', 'livelihood', list(every(146, 45, 8)), { look: { dates: 'bracketed' } }),
      column('c105603', '环境保护', 'inspection', list(every(30, 14, 19))),
      column('c105604', '食品药品安全', 'inspection', list(every(455, 20, 13))),
    ],
  }),
};

/** Only a 更多 on the home page leads here. */
export const moreOnly: { under: string; column: CountyColumn } = {
  under: '新闻中心',
  column: column('c105701', '招商引资', 'investment', list(every(48, 22, 9))),
};
