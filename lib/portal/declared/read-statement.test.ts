import { expect, test } from 'vitest';
import { looksLikeStatement } from './claim';
import { periodIn } from './period';
import { readStatement, type StatementText } from './read-statement';

const text = (part: Partial<StatementText>): StatementText => ({
  title: '',
  text: '',
  on: null,
  issuer: null,
  ...part,
});

test('title, period, signature and day make a statement', () => {
  const given = text({
    title: '关于2023年度无行政处罚、行政强制的情况说明',
    text: '2023年度，我局未发生行政处罚、行政强制事项。\n特此说明。\n青石县民政局\n2024年1月5日',
  });
  expect(readStatement(given, { kind: 'penalty', name: '' })?.statement).toEqual({
    what: 'no-occurrence',
    subject: { kind: 'penalty' },
    unit: '青石县民政局',
    on: '2024-01-05',
    from: '2023-01-01',
    until: '2023-12-31',
  });
});

test.each([
  ['青石县民政局2023年第三季度行政许可零报告', 'permit', '2023-07-01', '2023-09-30'],
  ['青石县审计局2023年上半年无人事任免情况说明', 'personnel', '2023-01-01', '2023-06-30'],
  ['青石县人民政府2023年3月份没有发生土地征收', 'land', '2023-03-01', '2023-03-31'],
  ['青石县财政局2023年1月至11月未组织政府采购活动', 'procurement', '2023-01-01', '2023-11-30'],
  ['青石县科技局截至2023年11月30日未开展公务员招录', 'recruitment', '2023-01-01', '2023-11-30'],
  ['青石县水利局2023年行政处罚0件', 'penalty', '2023-01-01', '2023-12-31'],
  ['青石县统计局本年度未发生行政强制', 'penalty', '2024-01-01', '2024-01-08'],
  ['青石县教育局2023年1-11月未产生行政许可/行政处罚信息', 'penalty', '2023-01-01', '2023-11-30'],
  ['青石县体育局2023年度政府采购项目情况：无', 'procurement', '2023-01-01', '2023-12-31'],
  ['青石县文旅局2023年度无行政许可事项', 'permit', '2023-01-01', '2023-12-31'],
] as const)('%s', (title, kind, from, until) => {
  const reading = readStatement(text({ title, on: '2024-01-08' }), { kind, name: '' });
  expect(reading?.missing).toEqual([]);
  expect(reading?.statement).toMatchObject({
    from,
    until,
    unit: title.slice(0, title.startsWith('青石县人民') ? 7 : 6),
  });
});

test('what a statement does not name is told, and it is none', () => {
  const page = text({ title: '行政处罚', text: '本年度无行政处罚。' });
  expect(readStatement(page, { kind: 'penalty', name: '' })).toMatchObject({
    statement: null,
    missing: ['unit', 'date', 'period'],
  });
  expect(readStatement({ ...page, on: '2024-01-05', issuer: '我局' }, { kind: 'penalty', name: '' })).toMatchObject({
    missing: ['unit'],
  });
  expect(
    readStatement({ ...page, on: '2024-01-05', issuer: '青石县民政局' }, { kind: 'penalty', name: '' })?.missing,
  ).toEqual([]);
});

test('a signature stands below the claim, and an item of a list is none', () => {
  const signed =
    '2023年度，我局未发生行政处罚。\n青石县民政局  2024年1月5日\n行政处罚决定书（青民罚〔2022〕1号） 2022-11-20\n'.concat(
      '行政处罚决定书（青民罚〔2021〕1号） 2021-11-20\n'.repeat(9),
    );
  expect(readStatement(text({ text: signed }), { kind: 'penalty', name: '' })?.statement).toMatchObject({
    unit: '青石县民政局',
    on: '2024-01-05',
  });
  const unsigned = text({ text: signed.replace('青石县民政局  2024年1月5日\n', ''), issuer: '青石县民政局' });
  expect(readStatement(unsigned, { kind: 'penalty', name: '' })?.missing).toEqual(['date']);
});

test('claim and signature may stand in one line, the body behind the period', () => {
  const line =
    '情况说明：2023年1月1日至2023年12月20日，青石县人民政府本级未发生行政处罚事项。青石县人民政府办公室 2023年12月22日';
  expect(readStatement(text({ text: line }), { kind: 'penalty', name: '' })?.statement).toMatchObject({
    unit: '青石县人民政府办公室',
    on: '2023-12-22',
    from: '2023-01-01',
    until: '2023-12-20',
  });
  const unsigned = text({ text: line.replace(/青石县人民政府办公室 .*$/, ''), on: '2023-12-22' });
  expect(readStatement(unsigned, { kind: 'penalty', name: '' })?.statement).toMatchObject({ unit: '青石县人民政府' });
  const nobody = text({ text: '2023年度，我局未发生行政处罚。详见下列各项 2023-12-22' });
  expect(readStatement(nobody, { kind: 'penalty', name: '' })?.missing).toEqual(['unit', 'date']);
});

test('who says to have no such duty states nothing about events', () => {
  for (const words of ['青石县档案馆无行政处罚事项。', '我单位不具有行政处罚权。', '本中心不涉及行政处罚。'])
    expect(readStatement(text({ text: words, on: '2024-01-05' }), { kind: 'penalty', name: '' })).toMatchObject({
      what: 'no-duty',
      statement: null,
    });
});

test.each([
  ['关于某某无证经营案的行政处罚决定书', 'penalty'],
  ['不予行政处罚决定书（青市监不罚〔2023〕5号）', 'penalty'],
  ['青石县民政局2023年度行政处罚情况', 'penalty'],
  ['2023年度未发生行政处罚的，应当于次年1月作出说明。', 'penalty'],
  ['如本季度未发生行政处罚，报送单位应作零申报。', 'penalty'],
  ['对未取得行政许可擅自从事经营活动的处罚', 'permit'],
  ['2023年度我局未发生行政处罚被复议纠正', 'penalty'],
  ['2023年度无违规行政审批投诉', 'permit'],
  ['2023年行政处罚10件', 'penalty'],
  ['青石县民政局2023年度未发生行政许可', 'penalty'],
  ['关于任免张三等同志职务的通知', 'personnel'],
  ['暂无相关信息', 'penalty'],
  ['2023年度无新闻', 'news'],
] as const)('%s states nothing in a column of kind %s', (words, kind) => {
  expect(
    readStatement(text({ title: words, on: '2024-01-05', issuer: '青石县民政局' }), { kind, name: '' }),
  ).toBeNull();
  expect(readStatement(text({ text: words, on: '2024-01-05', issuer: '青石县民政局' }), { kind, name: '' })).toBeNull();
});

test('a note for all time states nothing and asks for a person', () => {
  const note = '处罚信息在作出决定后7个工作日内发布，若当月未公布信息，则表明当月无此类行政处罚案件，特此说明。';
  const given = text({ text: note, on: '2024-01-05', issuer: '青石县民政局' });
  expect(readStatement(given, { kind: 'penalty', name: '' })).toMatchObject({ what: 'blanket', statement: null });
});

test('who says that one thing did not happen says nothing of the other that shares a kind of column', () => {
  const words = text({ title: '青石县民政局2023年度未发生行政强制', on: '2024-01-05' });
  expect(readStatement(words, { kind: 'penalty', name: '行政处罚' })).toBeNull();
  expect(readStatement(words, { kind: 'penalty', name: '行政强制' })?.statement).not.toBeNull();
  const both = { ...words, title: '青石县民政局2023年度未发生行政处罚和行政强制' };
  expect(readStatement(both, { kind: 'penalty', name: '行政处罚' })?.statement).not.toBeNull();
});

test('nobody states what is still to come', () => {
  expect(periodIn('2024年度', '2024-06-30')).toEqual({ from: '2024-01-01', until: '2024-06-30' });
  expect(periodIn('2025年度', '2024-06-30')).toBeNull();
  expect(periodIn('2024年2月31日至3月5日', '2024-06-30')).toBeNull();
  expect(periodIn('本年度', null)).toBeNull();
});

test('only a title that reads like a statement is worth a look', () => {
  expect(looksLikeStatement('情况说明', { kind: 'penalty', name: '' })).toBe(true);
  expect(looksLikeStatement('2023年无发生说明', { kind: 'penalty', name: '' })).toBe(true);
  expect(looksLikeStatement('情况说明', { kind: 'news', name: '' })).toBe(false);
  expect(looksLikeStatement('关于某某的行政处罚决定书', { kind: 'penalty', name: '' })).toBe(false);
});

test('hostile text is read in no time', () => {
  const started = process.cpuUsage().user;
  for (const piece of ['无行政处罚、', '未发生', '行政处罚和', '截至2023年', '我局无', '2023年1月1日至']) {
    readStatement(text({ title: piece.repeat(2_000), text: piece.repeat(20_000), on: '2024-01-05' }), {
      kind: 'penalty',
      name: '',
    });
  }
  expect(process.cpuUsage().user - started).toBeLessThan(500_000);
});
