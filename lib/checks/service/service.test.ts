import { describe, expect, test } from 'vitest';
import type { Column, ColumnKind } from '../../model/column';
import type { Check } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { column, columns, daysAgo, now, page, portal, standard } from '../testing/portal-builder';
import { incompleteFunctions } from './incomplete-functions';
import { incompleteLeaders } from './incomplete-leaders';
import { incompleteServiceGuides } from './incomplete-service-guides';
import { missingBasicColumns } from './missing-basic-columns';
import { missingServiceForms } from './missing-service-forms';
import { missingSiteFunctions } from './missing-site-functions';
import { noServices } from './no-services';
import { outdatedProfile } from './outdated-profile';
import { outdatedServiceStatistics } from './outdated-service-statistics';

const run = (check: Check, part: Partial<Portal>) => check.run(portal(part), standard, now);
/** Enough of a navigation and a platform to say that they were read. */
const read = [...columns(8, { kind: 'notice' }), ...columns(5, { kind: 'meeting', section: 'platform' })];
const home = (facts: Partial<PageFacts> = {}) => page({ purpose: 'home', facts });
const link = (text: string) => ({
  text,
  url: `http://www.example.gov.cn/${encodeURIComponent(text)}`,
  region: 'main' as const,
});

const own = ({ url }: Column): PageRecord => ({ ...page({ purpose: 'column', facts: { url } }), key: `page ${url}` });
/** An article that a column's page listed. */
const article = (of: Column, title: string, facts: Partial<PageFacts>): PageRecord => ({
  ...page({
    purpose: 'article',
    facts: {
      ...facts,
      url: `${of.url}${encodeURIComponent(title)}.html`,
      kind: 'article',
      article: { title, publishedOn: null, source: null, length: 200 },
    },
  }),
  completes: `page ${of.url}`,
});

describe('no-services', () => {
  const services = (more: Column[], facts: Partial<PageFacts> = {}, part: Partial<Portal> = {}) =>
    run(noServices, { columns: [...read, ...more], pages: [home(facts)], ...part });

  test('hit: a government with neither column nor link', () => {
    expect(services([])).toMatchObject([{ state: 'violation', severity: 'veto' }]);
    expect(services([], { links: [link('城关街道办事处')] })).toMatchObject([{ state: 'violation' }]);
  });

  test('a platform’s results of permits are no services, wherever they stand besides', () => {
    const results = column({ kind: 'permit', section: 'platform', name: '行政许可' });
    const twice = { ...results, places: [...results.places, ...column({ path: ['政府信息公开', '行政许可'] }).places] };
    expect(services([twice])).toMatchObject([{ state: 'violation' }]);
    expect(services([column({ kind: 'permit', name: '行政审批' })])).toEqual([]);
  });

  test('near miss: a column of another site, or a link to the service platform', () => {
    expect(services([column({ kind: 'service', state: 'external' })])).toEqual([]);
    expect(services([], { links: [link('一网通办')] })).toEqual([]);
  });

  test('cannot tell: a department may have no outward services; a navigation that was not read', () => {
    expect(services([], {}, { level: 'department' })).toMatchObject([{ state: 'needs-review' }]);
    expect(services([], {}, { incomplete: true })).toEqual([]);
  });
});

describe('incomplete-service-guides', () => {
  const shelf = column({ kind: 'service', name: '办事指南' });
  const filler =
    '本事项面向社会公众，请按照要求认真准备，如有疑问请向工作人员了解，我们将热情接待每一位群众，并持续改进工作，提升大家的满意程度。';
  const whole =
    '办理依据：《户口登记条例》\n申请条件：符合规定\n申请材料：身份证\n办理地点：县政务服务大厅\n办理时间：工作日8:30—12:00\n咨询电话：0553-0000000\n办理流程：申请、受理、审查、决定';
  test('near miss: a sample form among the guides', () => {
    for (const title of ['数字经济申请表（样表11）', '取水许可登记表']) expect(guides([title, filler])).toEqual([]);
  });

  test('guides that are places of the tree, and forms beside them', () => {
    const made = column({
      kind: 'permit',
      name: '取水许可',
      state: 'single-content',
      path: ['政务服务', '办事指南', '取水许可'],
    });
    const told = (facts: Partial<PageFacts>, of = made) =>
      run(incompleteServiceGuides, {
        columns: [of],
        pages: [page({ purpose: 'column', facts: { url: of.url, title: '取水许可', text: filler, ...facts } })],
      });
    const form = { text: '申请表下载', url: `${made.url}a.doc`, region: 'main' as const };
    expect(told({ attachments: [form] })).toMatchObject([{ state: 'needs-review', severity: 'deduct' }]);
    expect(told({ attachments: [{ ...form, text: '取水许可办事指南.doc' }] })).toEqual([]);
    expect(told({ text: whole })).toEqual([]);
    const notice = column({
      kind: 'permit',
      name: '取水许可',
      state: 'single-content',
      path: ['政务公开', '取水许可'],
    });
    expect(told({}, notice)).toEqual([]);
  });

  const guides = (...made: [title: string, text: string, facts?: Partial<PageFacts>][]) =>
    run(incompleteServiceGuides, {
      columns: [shelf],
      pages: [own(shelf), ...made.map(([title, text, facts]) => article(shelf, title, { ...facts, text }))],
    });

  test('cannot tell: elements that the text does not name', () => {
    expect(guides(['户口迁移', whole.replace(/咨询电话.*\n/, '')])).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { name: '户口迁移', telephone: 'absent' } } },
    ]);
    expect(guides(['户口迁移', filler])).toMatchObject([{ state: 'needs-review', severity: 'deduct' }]);
  });

  test('cannot tell: five that lack most could tip the veto', () => {
    const bare = ['甲', '乙', '丙', '丁', '戊'].map((name): [string, string] => [`${name}证办理`, filler]);
    expect(guides(...bare).map(({ severity, state }) => [severity, state])).toEqual(
      bare.map(() => ['veto', 'needs-review']),
    );
    expect(guides(...bare.slice(1)).map(({ severity }) => severity)).not.toContain('veto');
  });

  test('near miss: complete, in a file, a notice among guides, or too short to be the guide itself', () => {
    expect(guides(['户口迁移', whole])).toEqual([]);
    const file = { text: '指南.doc', url: 'http://www.example.gov.cn/1.doc', region: 'main' as const };
    expect(guides(['户口迁移', filler, { attachments: [file] }])).toEqual([]);
    expect(guides(['关于调整户籍窗口的通知', filler])).toEqual([]);
    expect(guides(['办事表格下载', filler])).toEqual([]);
    expect(guides(['户口迁移', '点击进入政务服务网办理'])).toEqual([]);
  });
});

describe('missing-service-forms', () => {
  const shelf = column({ kind: 'service', name: '办事指南' });
  const guides = (text: string, more: Column[] = [], facts: Partial<PageFacts> = {}) =>
    run(missingServiceForms, {
      columns: [shelf, ...more],
      pages: [own(shelf), ...['甲', '乙', '丙'].map((name) => article(shelf, name, { ...facts, text }))],
    });

  test('cannot tell: guides ask for a form that nothing offers', () => {
    expect(guides('申请材料：户口迁移申请表')).toMatchObject([{ state: 'needs-review', severity: 'deduct' }]);
  });

  test('near miss: a column of forms, a file beside a guide, or no form asked for', () => {
    expect(guides('申请材料：户口迁移申请表', [column({ kind: 'service', name: '表格下载' })])).toEqual([]);
    const file = { text: '申请表.doc', url: 'http://www.example.gov.cn/1.doc', region: 'main' as const };
    expect(guides('申请材料：户口迁移申请表', [], { attachments: [file] })).toEqual([]);
    expect(guides('申请材料：身份证')).toEqual([]);
  });
});

describe('outdated-service-statistics', () => {
  const statistics = (name: string, days: number) =>
    run(outdatedServiceStatistics, {
      columns: [column({ kind: 'service', name, verdict: { newest: daysAgo(days) } })],
    });

  test('hit: nothing new for three months', () => {
    expect(statistics('办件统计', 120)).toMatchObject([{ state: 'violation', points: 2 }]);
  });

  test('near miss: updated in time, or a list of cases', () => {
    expect(statistics('办件统计', 60)).toEqual([]);
    expect(statistics('办件公示', 120)).toEqual([]);
  });
});

describe('missing-basic-columns', () => {
  const basics = (kinds: ColumnKind[], more: Column[] = [], part: Partial<Portal> = {}) =>
    run(missingBasicColumns, {
      columns: [...read, ...kinds.map((kind) => column({ kind })), ...more],
      pages: [home()],
      ...part,
    }).map(({ message, state }) => [message.params.what, state]);

  test('hit: neither tree holds it', () => {
    expect(basics(['functions', 'leaders'])).toEqual([
      ['profile', 'violation'],
      ['data', 'violation'],
    ]);
  });

  test('near miss: it is there, empty, or under another name', () => {
    expect(basics(['functions', 'leaders', 'profile', 'data-open'])).toEqual([]);
    expect(basics(['functions', 'leaders', 'profile'], [column({ kind: 'statistics', state: 'empty' })])).toEqual([]);
    expect(basics(['functions', 'leaders', 'profile'], [column({ name: '数说青石' })])).toEqual([]);
  });

  test('cannot tell: a name that only sounds so', () => {
    const without = (kinds: ColumnKind[], name: string) => basics(kinds, [column({ name, kind: 'other' })]);
    expect(without(['functions', 'profile', 'statistics'], '县长信箱')).toEqual([['leaders', 'needs-review']]);
    expect(without(['leaders', 'profile', 'statistics'], '部门动态')).toEqual([['functions', 'needs-review']]);
    expect(without(['functions', 'leaders', 'profile'], '办事统计')).toEqual([['data', 'needs-review']]);
    expect(without(['leaders', 'profile', 'statistics'], '部门职责')).toEqual([]);
  });

  test('cannot tell: a link of the name; a department or an unread portal has nothing to answer', () => {
    expect(basics(['functions', 'leaders', 'profile'], [], { pages: [home({ links: [link('统计公报')] })] })).toEqual([
      ['data', 'needs-review'],
    ]);
    expect(basics([], [], { level: 'department' })).toEqual([]);
    expect(basics([], [], { incomplete: true })).toEqual([]);
  });
});

describe('incomplete-leaders', () => {
  const leaders = column({ kind: 'leaders', name: '领导信息', state: 'single-content' });
  const named = (text: string, facts: Partial<PageFacts> = {}) =>
    run(incompleteLeaders, {
      columns: [leaders],
      pages: [page({ purpose: 'column', facts: { ...facts, url: leaders.url, text } })],
    });

  const person = (text: string, path = ['政务公开', '领导之窗', '周文清']) => {
    const made = column({ kind: 'leaders', name: '周文清', state: 'single-content', path });
    const pages = [page({ purpose: 'column', facts: { url: made.url, text } })];
    return run(incompleteLeaders, { columns: [made], pages });
  };

  test('cannot tell: a leader’s own page with neither', () => {
    expect(person('周文清\n个人简历：\n工作分工：')).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.incompleteLeaders.person' } },
    ]);
    expect(person('周文清\n男，汉族，1975年3月生')).toEqual([]);
    expect(person('周文清\n主持县政府全面工作')).toEqual([]);
    expect(person('周文清', ['政务公开', '机构设置', '周文清'])).toEqual([]);
  });

  test('cannot tell: a page that the leaders’ column leads to', () => {
    const opened = (text: string, title = '孙立民') =>
      run(incompleteLeaders, { columns: [leaders], pages: [own(leaders), article(leaders, title, { text })] });
    expect(opened('孙立民\n个人简历：')).toMatchObject([
      { subject: '孙立民', message: { key: 'checks.incompleteLeaders.person' } },
    ]);
    expect(opened('孙立民\n分管教育')).toEqual([]);
    expect(opened('通知如下', '关于领导分工的通知')).toEqual([]);
  });

  test('cannot tell: posts without duties and curriculum vitae', () => {
    expect(named('周文清\n职务：县长\n孙立民\n职务：副县长')).toMatchObject([
      { state: 'needs-review', severity: 'deduct', message: { params: { lacks: 'both' } } },
    ]);
    expect(named('周文清 县长 主持全面工作\n孙立民 副县长 分管教育')).toMatchObject([
      { severity: 'advice', message: { params: { lacks: 'curriculum' } } },
    ]);
  });

  test('near miss: both are told, or names lead to pages of their own', () => {
    expect(named('周文清 县长 汉族，1974年5月出生 主持全面工作\n孙立民 副县长 分管教育')).toEqual([]);
    expect(named('县长\n副县长', { links: [link('周文清'), link('孙立民')] })).toEqual([]);
    expect(named('县长\n副县长', { links: [link('【个人简历】')] })).toEqual([]);
    expect(named('本县领导简介正在更新')).toEqual([]);
  });
});

describe('incomplete-functions', () => {
  const functions = column({ kind: 'functions', name: '机构职能', state: 'single-content' });
  const duties =
    '贯彻执行国家法律法规和上级决定，管理本行政区域内的经济、教育、科学、文化、卫生、民政等行政工作。'.repeat(3);
  const told = (text: string, more: Column[] = [], facts: Partial<PageFacts> = {}) =>
    run(incompleteFunctions, {
      columns: [functions, ...more],
      pages: [page({ purpose: 'column', facts: { ...facts, url: functions.url, text } })],
    });

  test('cannot tell: neither address nor hours nor telephone', () => {
    expect(told(duties)).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { count: 4, hours: 'absent' } } },
    ]);
  });

  test('near miss: all is told, a list may hold it, or the text is in a file', () => {
    expect(told(`${duties}办公地址：人民路1号 办公时间：8:30—17:30 联系电话：0553-0000000 负责人：周文清`)).toEqual([]);
    expect(told(duties, [column({ kind: 'functions', state: 'alive' })])).toEqual([]);
    const file = { text: '三定方案.pdf', url: 'http://www.example.gov.cn/1.pdf', region: 'main' as const };
    expect(told(duties, [], { attachments: [file] })).toEqual([]);
    expect(told('机构职能')).toEqual([]);
  });
});

describe('outdated-profile', () => {
  const profile = column({ kind: 'profile', name: '县情概况', state: 'single-content' });
  const told = (text: string) =>
    run(outdatedProfile, {
      columns: [profile],
      pages: [page({ purpose: 'column', facts: { url: profile.url, text } })],
    });

  test('cannot tell: the newest figures are of years ago', () => {
    expect(told('2018年末常住人口20万人。截至2019年底，全县有7个乡镇。')).toMatchObject([
      { state: 'needs-review', message: { params: { year: 2019 } } },
    ]);
  });

  test('near miss: newer figures beside old ones, years of history, none at all', () => {
    expect(told('2018年末常住人口20万人。2025年，全县生产总值90亿元。')).toEqual([]);
    expect(told('大桥始建于2012年，2015年通车。')).toEqual([]);
    expect(told('山川秀美，历史悠久。')).toEqual([]);
  });
});

describe('missing-site-functions', () => {
  const functions = (kinds: ColumnKind[], part: Partial<Portal> = {}) =>
    run(missingSiteFunctions, {
      columns: [...read, ...kinds.map((kind) => column({ kind }))],
      pages: [home()],
      ...part,
    });

  test('hit: a government without interpretation and response', () => {
    expect(functions(['service', 'interaction'])).toMatchObject([
      { state: 'violation', severity: 'advice', message: { params: { what: '解读回应' } } },
    ]);
  });

  test('near miss: there is a column, or the function is another body’s', () => {
    expect(functions(['interpretation'])).toEqual([]);
    expect(functions([], { level: 'department' })).toEqual([]);
  });
});
