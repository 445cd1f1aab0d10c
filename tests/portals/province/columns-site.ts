import type { Holds } from '../kit/column-plan';
import { every, type Schedule, yearly } from '../kit/schedule';
import { folder, planted, type Seed, seed } from './look';

const list = (days: Schedule): Holds => ({ what: 'items', days });
const text: Holds = { what: 'text' };
const away: Holds = { what: 'off-site' };
const gone: Holds = { what: 'fault', how: 'soft-404' };

/** A field of work (业务领域): its news and its documents. */
const field = (name: string, dir: string, newsAge: number, documentAge: number, more: Seed[] = []): Seed =>
  folder(name, 'inspection', dir, [
    seed('工作动态', 'news', 'gzdt', list(every(newsAge, 5, 26)), { date: newsAge % 2 ? 'em' : 'span', cut: true }),
    seed('政策文件', 'policy', 'zcwj', list(every(documentAge, 23, 11)), {
      date: documentAge % 2 ? 'bracket' : 'font',
    }),
    ...more,
  ]);

/** A topic (专题) that ended long ago: a page of its own with what was reported then. */
const topic = (name: string, dir: string, age: number): Seed =>
  seed(name, 'special', dir, list(every(age, 4, 12)), { date: 'month-day', unmapped: true, unlisted: true });

const seeds: Seed[] = [
  folder('机构概况', 'profile', 'jggk', [
    seed('厅领导', 'leaders', 'tld', text, { text: 'leaders' }),
    seed('主要职责', 'functions', 'zyzz', text),
    seed('内设机构', 'functions', 'nsjg', text, { text: 'offices' }),
    seed('直属单位', 'functions', 'zsdw', text, { text: 'offices' }),
    seed('派出机构', 'functions', 'pcjg', text, { text: 'offices', unmapped: true }),
  ]),
  folder('新闻动态', 'news', 'xwdt', [
    seed('厅内要闻', 'news', 'tnyw', list(every(1, 1, 64)), { fives: true }),
    seed('市州动态', 'news', 'szdt', list(every(2, 2, 48)), { date: 'em', cut: true }),
    seed('国内动态', 'news', 'gndt', list(every(3, 4, 22)), { date: 'address' }),
    seed('图片新闻', 'news', 'tpxw', list(every(4, 6, 18)), { date: 'split' }),
    seed('视频新闻', 'news', 'spxw', list(every(63, 15, 14)), { date: 'split' }),
    seed('媒体聚焦', 'news', 'mtjj', list(every(5, 5, 24)), { gate: 'waf' }),
    seed('部内要闻', 'news', 'http://www.hengchuan-mee.gov.cn/ywdt/', away),
  ]),
  folder('政务公开', 'disclosure', 'zwgk', [
    seed('通知公告', 'notice', 'tzgg', list(every(6, 7, 55)), { fives: true, date: 'bracket' }),
    folder('公示公告', 'notice', 'gsgg', [
      seed('环评受理公示', 'notice', 'hpsl', list(every(8, 6, 33)), { date: 'table' }),
      seed('拟审批公示', 'notice', 'nsp', list(every(9, 9, 21)), { date: 'table' }),
      seed('审批决定公告', 'notice', 'spjd', list(every(12, 11, 18)), { cut: true }),
      seed('其他公示', 'notice', 'qtgs', list(every(330, 20, 9))),
    ]),
    folder('政策法规', 'policy', 'zcfg', [
      seed('规范性文件', 'policy', 'gfxwj', list(every(61, 33, 15)), { date: 'font' }),
      seed('地方性法规', 'policy', 'dfxfg', list(every(101, 160, 6)), { date: 'bracket' }),
      seed('环境标准', 'policy', 'hjbz', list(every(411, 90, 7))),
    ]),
    seed('政策解读', 'interpretation', 'zcjd', list(every(38, 31, 16)), { fives: true, date: 'em' }),
    seed('人事信息', 'personnel', 'rsxx', list(every(52, 48, 9)), { date: 'month-day' }),
    seed('新闻发布会', 'press', 'xwfbh', list(every(71, 62, 7)), { date: 'split' }),
  ]),
  folder('业务工作', 'disclosure', 'ywgz', [
    field('大气环境', 'dqhj', 5, 41),
    field('水生态环境', 'ssthj', 8, 60),
    field('土壤生态环境', 'trhj', 7, 73),
    field('自然生态保护', 'zrst', 10, 96),
    field('核与辐射安全', 'hyfs', 51, 85),
    field('固体废物与化学品', 'gtfw', 6, 47),
    field('生态环境执法', 'sthjzf', 3, 28, [
      seed('典型案例', 'penalty', 'dxal', list(every(58, 27, 12)), { fives: true }),
    ]),
    field('环境影响评价', 'hjyxpj', 9, 390),
    field('排污许可', 'pwxk', 4, 66),
    field('督察整改', 'dczg', 10, 77),
    field('科技与标准', 'kjbz', 97, 120),
    field('应对气候变化', 'ydqhbh', 9, 59),
    field('宣传教育', 'xcjy', 2, 88),
    field('环境监测', 'hjjc', 6, 35),
  ]),
  folder(
    '环境质量',
    'inspection',
    'hjzl',
    [
      seed('空气质量月报', 'inspection', 'kqzlyb', list(every(14, 30, 24)), { date: 'span' }),
      seed('水环境质量月报', 'inspection', 'shjyb', list(every(17, 30, 24)), { date: 'bracket', fives: true }),
      seed('饮用水水源水质', 'inspection', 'yysy', list(every(27, 31, 14)), { date: 'font' }),
      seed('环境状况公报', 'inspection', 'hjzkgb', list(yearly('06-03', 8)), { date: 'em' }),
      seed('土壤环境质量', 'inspection', 'trzl', { what: 'nothing', told: 'phrase' }),
      seed('声环境质量', 'inspection', 'shzl', list(every(520, 92, 6))),
    ],
    { old: true },
  ),
  folder('政务服务', 'service', 'zwfw', [
    seed('办事指南', 'service', 'bszn', list(every(140, 21, 16))),
    seed('表格下载', 'service', 'bgxz', list(every(210, 40, 9)), { date: 'font' }),
    seed('网上办事大厅', 'service', 'http://zwfw.hengchuan.gov.cn/sthj', away),
    seed('常见问题', 'service', 'cjwt', text),
  ]),
  folder(
    '互动交流',
    'interaction',
    'hdjl',
    [
      seed('厅长信箱', 'consultation', 'tzxx', text, { text: 'mailbox' }),
      seed('来信选登', 'reply', 'lxxd', list(every(13, 8, 30)), { date: 'table' }),
      seed('意见征集', 'survey', 'yjzj', list(every(44, 37, 12))),
      seed('征集反馈', 'reply', 'zjfk', { what: 'nothing', told: 'bare' }),
      seed('在线访谈', 'interview', 'zxft', list(every(83, 71, 8)), { date: 'split' }),
      seed('回应关切', 'response', 'hygq', list(every(26, 19, 13)), { gate: 'moved' }),
      seed('网上调查', 'survey', 'wsdc', gone, { gate: 'home' }),
    ],
    { gate: 'meta' },
  ),
  folder('专题专栏', 'special', 'ztzl', [
    folder('热点专题', 'special', 'rdzt', [
      topic('生态环境保护督察', 'dc', 4),
      topic('美丽衡川建设', 'mlhc', 6),
      topic('长江大保护', 'cjdbh', 8),
      topic('全国低碳日', 'dtr', 95),
    ]),
    folder('历史专题', 'special', 'lszt', [
      topic('蓝天保卫战三年行动', 'ltbwz', 1530),
      topic('第二次污染源普查', 'wrypc', 2100),
      topic('清废行动', 'qfxd', 1800),
      topic('六五环境日二〇一九', 'lw2019', 2730),
      topic('放管服改革', 'fgf', 2050),
    ]),
  ]),
  folder(
    '党建工作',
    'party',
    'djgz',
    [
      seed('党建动态', 'party', 'djdt', list(every(11, 9, 27)), { date: 'em' }),
      seed('廉政建设', 'party', 'lzjs', list(every(455, 31, 10))),
      seed('群团工作', 'party', 'qtgz', list(every(39, 26, 12)), { date: 'address' }),
      seed('精神文明', 'party', 'jswm', { what: 'fault', how: 'server-error' }, { gate: 'late' }),
    ],
    { gate: 'script' },
  ),
];

/** The navigation (导航) of the department's portal. */
export const siteColumns = planted(seeds, '');
