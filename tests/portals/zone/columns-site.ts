import type { Fault, Holds, MenuEntry } from '../kit/column-plan';
import { every, type Schedule, yearly } from '../kit/schedule';
import { column, type Look, offSite, opensSubColumns, singleText, type ZoneColumn } from './look';

const list = (days: Schedule, pinned: number[] = []): Holds => ({ what: 'items', days, pinned });
const nothing = (told: 'phrase' | 'bare' | 'script'): Holds => ({ what: 'nothing', told });
const fault = (how: Fault): Holds => ({ what: 'fault', how });

/** Page one goes back and forth in time and its newest is older than half a year; what is fresh stands on page two. */
const unsorted: Schedule = (now) => {
  const old = every(260, 5, 15)(now);
  const fresh = every(22, 9, 6)(now);
  return [...old.slice(7), ...old.slice(0, 7), ...fresh];
};

/** Two old items put on top by hand, then the rest by date. */
const withPinned: Schedule = (now) => [...every(420, 37, 2)(now), ...every(4, 6, 44)(now)];

/** The navigation (导航) of the zone's portal, by column. */
export const siteColumns: ZoneColumn[] = [
  column('走进园区', 'profile', '/zjyq/', opensSubColumns, {
    children: [
      // The menu leads straight to an article: a column of one text.
      column('园区概况', 'profile', '/zjyq/yqgk/202303/t20230301_100201.shtml', singleText),
      column('区位交通', 'profile', '/zjyq/qwjt/', singleText),
      column('历史沿革', 'profile', '/zjyq/lsyg/', singleText),
      column('产业布局', 'profile', '/zjyq/cybj/', singleText),
      column('配套设施', 'profile', '/zjyq/ptss/', singleText),
      column('行政区划', 'profile', '/zjyq/xzqh/', singleText),
    ],
  }),
  column('新闻中心', 'news', '/xwzx/', opensSubColumns, {
    children: [
      column('园区要闻', 'news', '/xwzx/yqyw/', list(every(1, 2, 46)), {
        look: { pager: 'script', dates: 'bracketed-month-day' },
        aliases: ['/xwzx/yqyw/index.shtml', '/xwzx/yqyw/?utm_source=home'],
      }),
      column('部门动态', 'news', '/xwzx/bmdt/', list(every(3, 4, 33)), {
        look: { list: 'dl', pager: 'links' },
        delayMs: 3000,
      }),
      column('企业动态', 'news', '/xwzx/qydt/', list(every(5, 5, 24)), {
        look: { dates: 'two-parts', pager: 'links' },
      }),
      column('社区动态', 'news', '/xwzx/sqdt/', list(every(6, 6, 14))),
      column('媒体要闻', 'news', '/xwzx/mtyw/', list(every(4, 3, 12)), { look: { dates: 'address' } }),
      column('图片新闻', 'news', '/xwzx/tpxw/', list(every(2, 7, 16)), {
        look: { list: 'cards', pageSize: 9, pager: 'links' },
      }),
      column('视频新闻', 'news', '/xwzx/spxw/', list(every(47, 12, 12)), { look: { list: 'cards', pageSize: 12 } }),
      column('时政要闻', 'news', 'http://www.lanjiang.gov.cn/xwzx/szyw/', offSite),
    ],
  }),
  column('政府信息公开', 'platform', '/xxgk/', opensSubColumns),
  column('政务公开', 'disclosure', '/zwgk/', opensSubColumns, {
    children: [
      column('通知公告', 'notice', '/zwgk/tzgg/', list(withPinned, [0, 1]), { look: { pager: 'script', list: 'ul' } }),
      column('公示公告', 'notice', '/zwgk/gsgg.htm', list(unsorted), { look: { pager: 'countdown' } }),
      column('人事任免', 'personnel', '/zwgk/rsrm/', list(every(40, 44, 10)), { look: { dates: 'chinese' } }),
      column('政府工作报告', 'work-report', '/zwgk/gzbg/', list(yearly('01-18', 5))),
      column('园区公报', 'gazette', '/zwgk/yqgb/', list(every(71, 61, 11)), { look: { list: 'cards', pageSize: 12 } }),
      column('新闻发布会', 'press', '/zwgk/xwfbh/', list(every(440, 60, 4))),
      column('国务院文件', 'policy', 'https://www.gov.cn/zhengce/xxgk/', offSite),
      column('省政府文件', 'policy', 'http://www.jiangbei-province.gov.cn/zfwj/', offSite),
    ],
  }),
  column('政务服务', 'service', '/zwfw/', opensSubColumns, {
    children: [
      column('个人办事', 'service', 'http://zwfw.lanjiang.gov.cn/person', offSite),
      column('法人办事', 'service', 'http://zwfw.lanjiang.gov.cn/corp', offSite),
      column('便民服务', 'service', '/zwfw/bmfw/', singleText),
      column('表格下载', 'service', '/zwfw/bgxz/', list(every(130, 25, 11))),
      column('办事大厅', 'service', '/zwfw/bsdt/', singleText),
    ],
  }),
  column('互动交流', 'interaction', '/hdjl/', opensSubColumns, {
    children: [
      column('主任信箱', 'consultation', '/hdjl/zrxx/', singleText, { look: { text: 'mailbox' } }),
      column('回复选登', 'reply', '/hdjl/hfxd/', list(every(8, 9, 22)), { look: { list: 'table', pager: 'query' } }),
      column('意见征集', 'survey', '/hdjl/yjzj/', list(every(77, 55, 7))),
      column('网上调查', 'survey', '/hdjl/wsdc/', fault('soft-404')),
      column('在线访谈', 'interview', '/hdjl/zxft/', list(every(503, 90, 5)), {
        look: { list: 'cards', pageSize: 12 },
      }),
      column('回应关切', 'response', '/hdjl/hygq/', list(every(49, 31, 10)), { look: { gb18030: true } }),
    ],
  }),
  column('招商引资', 'investment', '/zsyz/', opensSubColumns, {
    children: [
      column('投资指南', 'investment', '/zsyz/tzzn/', singleText),
      column('招商动态', 'news', '/zsyz/zsdt/', list(every(7, 8, 15)), { look: { dates: 'dots' } }),
      column('招商项目', 'investment', '/zsyz/zsxm/', list(every(90, 40, 8)), { look: { list: 'dl' } }),
      column('项目申报', 'investment', '/zsyz/xmsb/', fault('server-error')),
    ],
  }),
  column('党建园地', 'party', '/djyd/', opensSubColumns, {
    children: [
      column('党建工作', 'party', '/djyd/djgz/', list(every(13, 14, 17)), { look: { pager: 'links' } }),
      column('廉政建设', 'party', '/djyd/lzjs/', list(every(486, 30, 8))),
    ],
  }),
  column('数据开放', 'data-open', '/sjkf/', opensSubColumns, {
    children: [
      column('数据资源', 'data-open', '/sjkf/sjzy/', list(every(66, 35, 9)), { look: { list: 'table' } }),
      column('信用信息', 'credit', '/sjkf/xyxx/', list(every(35, 20, 14)), { look: { dates: 'chinese' } }),
      column('统计图表', 'statistics', '/sjkf/tjtb/', nothing('phrase')),
    ],
  }),
  column('专题专栏', 'special', '/ztzl/', opensSubColumns, {
    children: [
      column('优化营商环境专题', 'special', '/ztzl/yhyshj/', list(every(19, 16, 13))),
      column('安全生产专题', 'special', '/ztzl/aqsc/', list(every(610, 5, 11))),
      column('创文专题', 'special', '/ztzl/cw/', fault('not-found')),
    ],
  }),
];

/** Opened by the site map alone: no menu and no other page links to it. */
export const siteMapOnly: { under: string; column: ZoneColumn } = {
  under: '政务公开',
  column: column('政府网站年度报表', 'website-report', '/zwgk/wzndbb/', list(yearly('01-16', 5))),
};

/** Platform columns that menus show, too, by the column above. */
export const menuGuests: Record<string, MenuEntry<Look>[]> = {
  政府信息公开: [
    { see: '/xxgk/zfxxgkzn/', name: '政府信息公开指南' },
    { see: '/xxgk/zfxxgkzd/', name: '政府信息公开制度' },
    { see: '/xxgk/fdzdgknr/', name: '法定主动公开内容' },
    { see: '/xxgk/zfxxgknb/', name: '政府信息公开年报' },
    { see: '/xxgk/ysqgk/', name: '依申请公开' },
  ],
  政务公开: [
    { see: '/xxgk/fdzdgknr/zc/gfxwj/?utm_source=nav', name: '规范性文件' },
    { see: '/xxgk/fdzdgknr/zc/zcjd/index.shtml', name: '政策解读' },
    { see: '/xxgk/fdzdgknr/czyjs/', name: '财政预决算' },
  ],
};
