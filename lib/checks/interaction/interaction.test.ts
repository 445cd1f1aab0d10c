import { describe, expect, test } from 'vitest';
import type { Column } from '../../model/column';
import type { Check } from '../../model/finding';
import type { ListItem, PageFacts } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { column, columns, daysAgo, now, page, portal, standard } from '../testing/portal-builder';
import { fewSurveys } from './few-surveys';
import { incompleteReplies } from './incomplete-replies';
import { missingMessageStatistics } from './missing-message-statistics';
import { missingSurveys } from './missing-surveys';
import { noConsultationChannel } from './no-consultation-channel';
import { unansweredMessages } from './unanswered-messages';

const run = (check: Check, part: Partial<Portal>) => check.run(portal(part), standard, now);
/** Enough of a navigation to say that it was read. */
const navigation = columns(8, { kind: 'notice' });
const home = (facts: Partial<PageFacts> = {}) => page({ purpose: 'home', facts });
const pageOf = ({ url }: Column, facts: Partial<PageFacts>): PageRecord =>
  page({ purpose: 'column', snapshot: { url, finalUrl: url }, facts: { ...facts, url } });

describe('no-consultation-channel', () => {
  const channels = (made: Column[], pages: PageRecord[] = [home()], part: Partial<Portal> = {}) =>
    run(noConsultationChannel, { columns: [...navigation, ...made], pages, ...part });
  const named = (name: string, state?: Column['verdict']['state']) => column({ kind: 'consultation', name, state });

  test('hit: a government without any, or with one for petitions only', () => {
    for (const made of [[], [named('网上信访')], [named('纪检监察举报')]])
      expect(channels(made)).toMatchObject([{ state: 'violation', severity: 'veto' }]);
  });

  test('near miss: a channel, one of another site, or a link to one outside the trees', () => {
    expect(channels([named('县长信箱', 'single-content')])).toEqual([]);
    expect(channels([named('信访咨询', 'cannot-tell')])).toEqual([]);
    expect(channels([named('12345热线', 'external')])).toEqual([]);
    const linked = home({ links: [{ text: '我要写信', url: 'http://12345.example.gov.cn/', region: 'side' }] });
    expect(channels([], [linked])).toEqual([]);
  });

  test('a telephone number for questions is no channel', () => {
    const linked = home({ links: [{ text: '咨询电话', url: 'http://www.example.gov.cn/dh/', region: 'footer' }] });
    expect(channels([], [linked])).toMatchObject([{ state: 'violation' }]);
    const letter = home({
      links: [{ text: '关于落户咨询的答复', url: 'http://www.example.gov.cn/1', region: 'main' }],
    });
    expect(channels([], [letter])).toMatchObject([{ state: 'violation' }]);
  });

  test('cannot tell: one that does not open, one for complaints, a department, a navigation that was not read', () => {
    expect(channels([named('县长信箱', 'unreachable')])).toMatchObject([{ state: 'needs-review' }]);
    expect(channels([named('监督投诉')])).toMatchObject([{ state: 'needs-review' }]);
    expect(channels([], [home()], { level: 'department' })).toMatchObject([{ state: 'needs-review' }]);
    expect(channels([], [home()], { incomplete: true })).toEqual([]);
    expect(channels([], [])).toEqual([]);
    expect(run(noConsultationChannel, { columns: navigation.slice(0, 5), pages: [home()] })).toEqual([]);
  });
});

const dated = { date: null, precision: null, dateFrom: null, dateText: null, pinned: false };

describe('unanswered-messages', () => {
  const mailbox = column({ kind: 'reply', name: '留言选登' });
  const heads = ['标题', '来信时间', '办理状态', '答复单位', '答复时间'];
  const messages = (rows: string[][], of = mailbox) =>
    run(unansweredMessages, {
      columns: [of],
      pages: [pageOf(of, { tables: [{ rows: [heads, ...rows], selector: null }] })],
    });
  const lines = (...text: string[]) => {
    const items = ['小区门口路灯不亮', '房产证未办理怎么办'].map((title) => ({
      ...dated,
      title,
      url: `http://www.example.gov.cn/${title}`,
    }));
    const list = {
      name: null,
      items,
      newest: null,
      source: 'html',
      region: 'main',
      moreUrl: null,
      selector: null,
    } as const;
    return run(unansweredMessages, {
      columns: [mailbox],
      pages: [pageOf(mailbox, { text: text.join('\n'), lists: [list] })],
    });
  };
  const row = (day: string, state: string, unit = '', answered = '') => [
    '小区门口路灯不亮',
    day,
    state,
    unit,
    answered,
  ];

  test('hit: unanswered in words for more than three months within a year', () => {
    for (const state of ['未答复', '待办理', '尚未回复'])
      expect(messages([row(daysAgo(130), state)])).toMatchObject([
        { state: 'violation', severity: 'veto', subject: '小区门口路灯不亮' },
      ]);
    expect(lines(`小区门口路灯不亮 ${daysAgo(130)} [未回复]`)).toMatchObject([{ state: 'violation' }]);
    const block = [
      '小区门口路灯不亮',
      `来信时间：${daysAgo(130)}`,
      '办理状态：未答复',
      '答复单位：',
      '房产证未办理怎么办',
    ];
    expect(lines(...block, `来信时间：${daysAgo(120)}`, '办理状态：已答复', `答复时间：${daysAgo(119)}`)).toMatchObject(
      [{ state: 'violation', subject: '小区门口路灯不亮' }],
    );
  });

  test('near miss: answered, younger, older than a year, or no valid message', () => {
    expect(messages([row(daysAgo(130), '已答复', '县住建局', daysAgo(125))])).toEqual([]);
    expect(messages([row(daysAgo(80), '未答复')])).toEqual([]);
    expect(messages([row(daysAgo(400), '未答复')])).toEqual([]);
    expect(messages([row(daysAgo(130), '无效来信，不予受理')])).toEqual([]);
    expect(messages([row(daysAgo(130), '您好，您反映的房产证未办理问题，我局已安排专人核查')])).toEqual([]);
    expect(messages([row(daysAgo(130), '待评价', '县住建局', daysAgo(120))])).toEqual([]);
    expect(lines(`小区门口路灯不亮 ${daysAgo(130)} 已回复`)).toEqual([]);
    expect(lines(`小区门口路灯不亮 来信 ${daysAgo(130)} 答复 ${daysAgo(120)} 未回复`)).toEqual([]);
    expect(lines(`房产证未办理怎么办 ${daysAgo(130)} 已回复`)).toEqual([]);
    expect(lines(`房产证未办理怎么办 ${daysAgo(130)}`)).toEqual([]);
    const above = ['已回复', '小区门口路灯不亮', daysAgo(130), '未回复', '房产证未办理怎么办', daysAgo(20)];
    expect(lines(...above)).toEqual([]);
  });

  test('near miss: petitions, and tables that are no messages', () => {
    expect(messages([row(daysAgo(130), '未答复')], column({ kind: 'reply', name: '信访事项公开' }))).toEqual([]);
    const table = [
      ['项目', '时间'],
      ['未办理', daysAgo(130)],
    ];
    expect(
      run(unansweredMessages, {
        columns: [mailbox],
        pages: [pageOf(mailbox, { tables: [{ rows: table, selector: null }] })],
      }),
    ).toEqual([]);
  });

  test('cannot tell: under way', () => {
    expect(messages([row(daysAgo(130), '办理中')])).toMatchObject([{ state: 'needs-review' }]);
    expect(messages([row(daysAgo(130), '')])).toEqual([]);
  });
});

describe('incomplete-replies', () => {
  const mailbox = column({ kind: 'reply', name: '来信选登' });
  const replies = (...rows: string[][]) =>
    run(incompleteReplies, {
      columns: [mailbox],
      pages: [
        pageOf(mailbox, {
          tables: [{ rows: [['来信标题', '办理状态', '答复单位', '答复时间'], ...rows], selector: null }],
        }),
      ],
    });

  test('cannot tell: an answered message without unit or day is for a person to open', () => {
    expect(replies(['路灯不亮', '已答复', '', daysAgo(9)], ['积水', '已答复', '住建局', ''])).toMatchObject([
      { state: 'needs-review', message: { params: { count: 2, lacks: 'unit' } } },
    ]);
  });

  test('near miss: all is told, or there is no answer yet', () => {
    expect(replies(['路灯不亮', '已答复', '住建局', daysAgo(9)], ['积水', '办理中', '', ''])).toEqual([]);
  });
});

describe('incomplete-replies on the pages of messages', () => {
  const mailbox = column({ kind: 'consultation', name: '在线咨询' });
  const message = (fields: string[][], part: Partial<PageFacts> = {}) => {
    const url = `${mailbox.url}1.html`;
    const article = { title: '停车收费', publishedOn: null, source: null, length: 200 };
    const opened = page({
      purpose: 'article',
      snapshot: { url, finalUrl: url },
      facts: { url, article, tables: [{ rows: fields, selector: null }], ...part },
    });
    const list = { ...pageOf(mailbox, {}), key: 'list' };
    return run(incompleteReplies, { columns: [mailbox], pages: [list, { ...opened, completes: 'list' }] });
  };
  const answer = ['答复内容', '收费标准已经公示。'];

  test('cannot tell: an answer without unit, or without its day', () => {
    expect(message([['来信时间', '2026-01-02'], ['答复时间', '2026-01-05'], answer])).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.incompleteReplies.page', params: { lacks: 'unit' } } },
    ]);
    expect(message([['答复单位', '县发改局', '答复时间', ''], answer])).toMatchObject([
      { message: { params: { lacks: 'day' } } },
    ]);
  });

  test('cannot tell: many of one column are one question', () => {
    const opened = [1, 2, 3].map((number) => {
      const url = `${mailbox.url}${number}.html`;
      const facts = { url, tables: [{ rows: [answer], selector: null }] };
      return { ...page({ purpose: 'article', snapshot: { url, finalUrl: url }, facts }), completes: 'list' };
    });
    const list = { ...pageOf(mailbox, {}), key: 'list' };
    expect(run(incompleteReplies, { columns: [mailbox], pages: [list, ...opened] })).toMatchObject([
      { columnId: mailbox.id, message: { key: 'checks.incompleteReplies.pages', params: { count: 3 } } },
    ]);
  });

  test('near miss: both told, told by the source, or no answer yet', () => {
    expect(message([['答复单位', '县发改局', '答复时间', '2026-01-05'], answer])).toEqual([]);
    const source = { article: { title: '停车收费', publishedOn: null, source: '县发改局', length: 200 } };
    expect(message([['答复时间', '2026-01-05'], answer], source)).toEqual([]);
    expect(
      message([
        ['来信时间', '2026-01-02'],
        ['答复内容', ''],
      ]),
    ).toEqual([]);
  });
});

describe('incomplete-replies of idle columns', () => {
  const listing = (name: string, newest: string) => {
    const made = column({ kind: 'consultation', name, verdict: { newest } });
    const rows = [
      ['标题', '来信时间', '办理状态'],
      ['路灯不亮', newest, '已答复'],
    ];
    return { made, opened: pageOf(made, { tables: [{ rows, selector: null }] }) };
  };
  const idle = (...listed: ReturnType<typeof listing>[]) =>
    run(incompleteReplies, { columns: listed.map(({ made }) => made), pages: listed.map(({ opened }) => opened) });

  test('cannot tell: the only column shows none for more than two months, or one of several for a year', () => {
    expect(idle(listing('县长信箱', daysAgo(80)))).toMatchObject([
      { state: 'needs-review', severity: 'deduct', message: { key: 'checks.incompleteReplies.idle' } },
    ]);
    expect(idle(listing('县长信箱', daysAgo(400)), listing('在线咨询', daysAgo(3)))).toMatchObject([
      { subject: '县长信箱', severity: 'advice' },
    ]);
  });

  test('near miss: fresh, others are fresh, or no messages of the day', () => {
    expect(idle(listing('县长信箱', daysAgo(50)))).toEqual([]);
    expect(idle(listing('县长信箱', daysAgo(200)), listing('在线咨询', daysAgo(3)))).toEqual([]);
    expect(idle(listing('常见问题', daysAgo(400)))).toEqual([]);
  });
});

describe('missing-message-statistics', () => {
  const mailbox = column({ kind: 'reply', name: '留言选登' });
  const rows = (count: number) => [
    ['标题', '办理状态'],
    ...Array.from({ length: count }, (_, i) => [`第${i}小区供水问题`, '已答复']),
  ];
  const listed = (count: number, text = '', more: Column[] = []) =>
    run(missingMessageStatistics, {
      columns: [mailbox, ...more],
      pages: [pageOf(mailbox, { text, tables: [{ rows: rows(count), selector: null }] })],
    });

  test('cannot tell: messages are listed and counted nowhere', () => {
    expect(listed(6)).toMatchObject([{ state: 'needs-review', severity: 'advice', columnId: mailbox.id }]);
  });

  test('near miss: figures on the page, a column of them, or no list of messages', () => {
    expect(listed(6, '本月共收到来信36件，已答复36件')).toEqual([]);
    expect(listed(6, '', [column({ name: '来信统计' })])).toEqual([]);
    expect(listed(2)).toEqual([]);
  });
});

describe('missing-surveys', () => {
  const surveys = (more: Column[], facts: Partial<PageFacts> = {}, part: Partial<Portal> = {}) =>
    run(missingSurveys, { columns: [...navigation, ...more], pages: [home(facts)], ...part });

  test('cannot tell: neither column nor item', () => {
    expect(surveys([])).toMatchObject([{ state: 'needs-review', severity: 'deduct' }]);
  });

  test('near miss: a column, an item of that name, or a body that is no government', () => {
    expect(surveys([column({ kind: 'survey', state: 'empty' })])).toEqual([]);
    expect(
      surveys([], { links: [{ text: '关于公开征求意见的公告', url: 'http://www.example.gov.cn/1', region: 'main' }] }),
    ).toEqual([]);
    expect(surveys([], {}, { level: 'township' })).toEqual([]);
  });
});

describe('few-surveys', () => {
  const survey = column({ kind: 'survey', name: '意见征集' });
  const items = (...days: (number | null)[]): ListItem[] =>
    days.map((ago, i) => ({
      title: `征求意见公告${i}`,
      url: `http://www.example.gov.cn/${i}`,
      date: ago === null ? null : daysAgo(ago),
      precision: ago === null ? null : 'day',
      dateFrom: 'text',
      dateText: null,
      pinned: false,
    }));
  const activities = (listed: ListItem[], part: Partial<Portal> = {}) => {
    const list = {
      name: null,
      items: listed,
      newest: null,
      source: 'html',
      region: 'main',
      moreUrl: null,
      selector: null,
    } as const;
    return run(fewSurveys, { columns: [survey], pages: [pageOf(survey, { lists: [list], mainList: 0 })], ...part });
  };

  test('hit: two in the last year, and the list goes back beyond it', () => {
    expect(activities(items(20, 200, 500))).toMatchObject([
      { severity: 'advice', points: 0, message: { params: { count: 2 } } },
    ]);
  });

  test('near miss: six within the year', () => {
    expect(activities(items(20, 60, 100, 160, 220, 300, 500))).toEqual([]);
  });

  test('cannot tell: a list that was not read so far back, or shows no days', () => {
    expect(activities(items(20, 200))).toEqual([]);
    expect(activities(items(20, null, 500))).toEqual([]);
    expect(activities(items(20, 500), { level: 'department' })).toEqual([]);
  });
});
