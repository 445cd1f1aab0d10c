import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { AnnualReport, APPLICANTS, APPLICATION_ROWS } from '../../model/annual-report';
import type { Snapshot } from '../../model/snapshot';
import { openPage } from '../page-context';
import { readAnnualReport } from '.';
import { correctReport, type ReportData, reportHtml, SHAPES, type Shape } from './testing/report-html';

const snapshot = (text: string): Snapshot => ({
  url: 'http://www.example.gov.cn/xxgk/nb/t20250120_12.html',
  finalUrl: 'http://www.example.gov.cn/xxgk/nb/t20250120_12.html',
  status: 200,
  headers: {},
  fetchedAt: '2026-03-02T09:30:00+08:00',
  elapsedMs: 1,
  bytes: text.length,
  sha256: null,
  text,
  charset: null,
  via: 'fetch',
  redirects: [],
  frames: [],
  error: null,
});
const read = (data: ReportData, shape: Shape = 'whole'): AnnualReport => {
  const report = readAnnualReport(openPage(snapshot(reportHtml(data, shape))), 'annual-report', data.title);
  if (!report) throw new Error('no report');
  return report;
};

describe.each(SHAPES)('tables written %s', (shape) => {
  const report = read(correctReport(), shape);

  test('are read cell by cell, beyond doubt', () => {
    expect(report.tables.map(({ id, certain, missing, unknown }) => ({ id, certain, missing, unknown }))).toEqual(
      ['disclosure', 'applications', 'disputes'].map((id) => ({ id, certain: true, missing: [], unknown: [] })),
    );
    const [disclosure, applications, disputes] = report.tables;
    expect(disclosure?.cells).toMatchObject({
      normative: { made: '3', repealed: '1', valid: '21' },
      permit: { decisions: '480' },
      fee: { amount: '12.5' },
    });
    const { applications: truth } = correctReport();
    expect(applications?.cells).toEqual(
      Object.fromEntries(
        APPLICATION_ROWS.map((row) => [
          row,
          Object.fromEntries(APPLICANTS.map((column) => [column, truth[row]?.[column]])),
        ]),
      ),
    );
    expect(disputes?.cells).toMatchObject({
      review: { upheld: '1', corrected: '0', other: '1', pending: '0', total: '2' },
      direct: { upheld: '1', total: '1' },
      'after-review': { total: '0' },
    });
  });

  test('leave the parts as they are', () => {
    expect(report.parts.map(({ id }) => id)).toEqual([
      'overview',
      'disclosure',
      'applications',
      'disputes',
      'problems',
      'other',
    ]);
    expect(report.parts[4]?.text).toContain('少数栏目更新慢');
    expect(report.year).toBe(2024);
    expect(() => AnnualReport.parse(report)).not.toThrow();
  });
});

test('quotations stand on the page', () => {
  const data = correctReport();
  const page = openPage(snapshot(reportHtml(data)));
  const words = load(page.html)('body').text().replace(/\s+/g, '');
  const report = readAnnualReport(page, 'annual-report', data.title)!;
  const quotes = [
    ...report.tables.flatMap((table) => Object.values(table.quotes)),
    ...report.figures.map(({ quotation }) => quotation),
    ...report.columnClaims.map(({ quotation }) => quotation),
    ...Object.values(report.opening).flatMap((one) =>
      one === null ? [] : typeof one === 'string' ? one : one.quotation,
    ),
  ];
  expect(quotes.length).toBeGreaterThan(30);
  for (const quote of quotes) expect(words).toContain(quote.replace(/\s+/g, ''));
});

test('0, a blank and a stroke stay what they are', () => {
  const data = correctReport();
  data.disclosure.rule = ['', '/', '0'];
  expect(read(data).tables[0]?.cells.rule).toEqual({ made: '', repealed: '/', valid: '0' });
});

test('the opening tells regulation, format, period, place and contact', () => {
  const { opening } = read(correctReport());
  expect(opening.period).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
  for (const one of [opening.regulation, opening.format, opening.place, opening.contact]) expect(one).not.toBeNull();
  expect(read(correctReport({ opening: ['现将情况报告如下。'] })).opening).toMatchObject({
    regulation: null,
    format: null,
    period: null,
    contact: null,
  });
});

test('figures of the narrative are read with their sentences', () => {
  const { figures, columnClaims } = read(correctReport());
  expect(figures.map(({ what, value }) => [what, value])).toEqual([
    ['applications', 20],
    ['carried-over', 1],
    ['handled', 20],
    ['carried-forward', 1],
    ['reviews', 2],
    ['lawsuits', 1],
    ['handling-fee', 0],
  ]);
  expect(columnClaims).toMatchObject([
    { total: 30, platform: true, levels: [{ count: 5 }, { count: 12 }, { count: 13 }] },
  ]);
});

test('claims on columns are those on all of them', () => {
  const claims = (text: string) => {
    const data = correctReport();
    data.texts[0] = [text];
    return read(data).columnClaims.map(({ total, levels }) => [total, levels.map(({ count }) => count)]);
  };
  expect(claims('平台共设7个一级栏目，24个二级栏目，共计栏目31个。')).toEqual([[31, [7, 24]]]);
  expect(claims('本年新增栏目3个，优化公开专题栏目5个。')).toEqual([]);
  expect(claims('信息公开模块共建设栏目18个，包含机构、人事等。')).toEqual([[18, []]]);
});

describe('a sentence is read in other wordings', () => {
  const figures = (part: number, text: string) => {
    const data = correctReport();
    data.texts[part] = [text];
    data.texts[part === 0 ? 3 : 0] = [];
    return Object.fromEntries(read(data).figures.map(({ what, value }) => [what, value]));
  };

  test.each<[number, string, Record<string, number>]>([
    [0, '全年新收政府信息公开申请二十件，全部答复。', { applications: 20 }],
    [0, '2024年，政府信息公开申请数量为 20 件。', { applications: 20 }],
    [0, '本年度共接到公民申请公开信息的申请一百零五件。', { applications: 105 }],
    [0, '收到政府信息公开申请1,234件。', { applications: 1234 }],
    [
      2,
      '本年新收申请20件，上年结转申请1件，已办结20件，1件结转下年度继续办理。',
      { applications: 20, 'carried-over': 1, handled: 20, 'carried-forward': 1 },
    ],
    [
      2,
      '按期答复依申请公开20件，其中予以公开9件，部分公开3件，不予公开2件，无法提供4件，不予处理1件。',
      { granted: 9, partial: 3, denied: 2, unable: 4, refused: 1 },
    ],
    [
      2,
      '新收申请20件，其中自然人15件、法人或其他组织5件。',
      { applications: 20, 'from-natural': 15, 'from-bodies': 5 },
    ],
    [
      2,
      '答复申请人，予以公开及部分公开12件，不予公开2件，无下年度结转。',
      { granted: 12, denied: 2, 'carried-forward': 0 },
    ],
    [0, '本年度，我局未收到政府信息申请，无上年结转。', { applications: 0, 'carried-over': 0 }],
    [2, '本年度新收12件，均已办结。', { applications: 12 }],
    [3, '因政府信息公开引发的行政复议案件两件、行政诉讼案件一件。', { reviews: 2, lawsuits: 1 }],
    [3, '全年发生2起行政复议，1起行政诉讼。', { reviews: 2, lawsuits: 1 }],
    [
      1,
      '制发行政规范性文件3件，废止规范性文件1件，现行有效规范性文件21件。',
      { 'normative-made': 3, 'normative-repealed': 1, 'normative-valid': 21 },
    ],
    [
      1,
      '作出行政许可决定480件，行政处罚66件，行政强制措施0次，行政事业性收费12.5万元。',
      { permits: 480, penalties: 66, coercions: 0, 'business-fees': 125_000 },
    ],
  ])('in part %i: %s', (part, text, expected) => {
    expect(figures(part, text)).toMatchObject(expected);
  });
});

describe('sentences that count something else', () => {
  const figures = (text: string) => {
    const data = correctReport();
    data.texts[0] = [text];
    return read(data)
      .figures.filter(({ part }) => part === 'overview')
      .map(({ what, value }) => [what, value]);
  };

  test.each([
    ['全市各级行政机关收到政府信息公开申请1200件。'],
    ['收到政府信息公开申请数量较上年增加5件。'],
    ['全年受理行政许可申请356件。'],
    ['主动公开各类信息，不予公开7件，予以公开920件。'],
    ['全年收到数十件政府信息公开申请，第三件已办结。'],
    ['会同司法局一起办理政府信息公开申请。'],
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('what stands under a heading of applications counts them, up to the next heading', () => {
    expect(figures('（二）依申请公开情况。全年收到申请38件，办结33件。')).toEqual([
      ['applications', 38],
      ['handled', 33],
    ]);
    expect(figures('（二）依申请公开情况。已办理。（三）平台建设情况。全年收到申请38件，办结33件。')).toEqual([]);
  });

  test('a part behind 其中 is none of the whole', () => {
    expect(figures('全年收到政府信息公开申请9件，其中自然人申请7件。')).toEqual([
      ['applications', 9],
      ['from-natural', 7],
    ]);
    expect(figures('本年未收到政府信息公开申请。')).toEqual([['applications', 0]]);
    expect(figures('全年收到政府信息公开申请１２件。')).toEqual([['applications', 12]]);
    expect(figures('办公室共收到8份政府信息公开申请，均为个人提出。')).toEqual([['applications', 8]]);
    expect(figures('全年共收到依申请公开0件，因依申请公开引起行政复议0件，行政诉讼0件。')).toEqual([
      ['applications', 0],
      ['reviews', 0],
      ['lawsuits', 0],
    ]);
  });
});

describe('headings', () => {
  test('in a table of contents are not the parts', () => {
    const data = correctReport();
    data.opening = [...data.headings, ...data.opening];
    const { parts } = read(data);
    expect(parts.map(({ id }) => id)).toHaveLength(6);
    expect(parts[5]?.text).toContain('没有收取');
  });

  test('without numbers are known by the format’s words', () => {
    const data = correctReport();
    data.headings = data.headings.map((heading) => heading.slice(2));
    expect(read(data).parts).toHaveLength(6);
  });

  test('that their text runs on from are headings still', () => {
    const data = correctReport();
    data.headings = data.headings.map((heading, i) =>
      i === 0 ? `${heading}　${data.texts[0]!.join('')}` : i === 5 ? `${heading} 无` : heading,
    );
    data.texts[0] = [];
    data.texts[5] = [];
    const { parts, figures } = read(data);
    expect(parts.map(({ id }) => id)).toHaveLength(6);
    expect(parts[0]?.length).toBeGreaterThan(100);
    expect(parts[5]?.text).toBe('无');
    expect(figures).toContainEqual(expect.objectContaining({ what: 'applications', value: 20, part: 'overview' }));
  });

  test('stand beside side columns of a table that lays out the page', () => {
    const html = reportHtml(correctReport())
      .replace('<div class="content">', '<table><tr><td>左栏</td><td>')
      .replace(/<\/div><\/div>\s*<div class="footer">/, '</td><td>右栏</td></tr></table></div><div class="footer">');
    const report = readAnnualReport(openPage(snapshot(html)), 'annual-report', 'x');
    expect(report?.parts.map(({ id }) => id)).toHaveLength(6);
    expect(report?.tables.map(({ certain }) => certain)).toEqual([true, true, true]);
  });

  test('are not the rows of a table made of blocks', () => {
    const data = correctReport();
    data.tables.applications = false;
    data.texts[2] = [
      '一、本年新收政府信息公开申请数量',
      '3',
      '二、上年结转政府信息公开申请数量',
      '0',
      '三、本年度办理结果',
      '四、结转下年度继续办理',
    ];
    expect(read(data).parts.map(({ id }) => id)).toEqual(read(correctReport()).parts.map(({ id }) => id));
  });

  test('of lower rank are none', () => {
    const data = correctReport();
    data.texts[0] = ['（一）主动公开政府信息情况', '发布一千条。', '1.存在的问题', '较少。'];
    expect(read(data).parts).toHaveLength(6);
  });
});

describe('a table that is not the format’s', () => {
  test('of the older form is not certain', () => {
    const html = reportHtml(correctReport()).replace('本年制发件数', '本年新制作数量');
    const report = readAnnualReport(openPage(snapshot(html)), 'annual-report', 'x');
    expect(report?.tables[0]?.certain).toBe(false);
  });

  test('with one more row of figures is not certain', () => {
    const html = reportHtml(correctReport()).replace(
      /<tr><td colspan="2">（七）总计/,
      `<tr><td colspan="2">（六）另有情形</td>${'<td>1</td>'.repeat(7)}</tr>$&`,
    );
    const report = readAnnualReport(openPage(snapshot(html)), 'annual-report', 'x');
    expect(report?.tables[1]).toMatchObject({ certain: false, unknown: ['（六）另有情形'] });
  });

  test('with columns in another order is not certain', () => {
    const html = reportHtml(correctReport())
      .replace('商业企业', '空')
      .replace('科研机构', '商业企业')
      .replace('空', '科研机构');
    const report = readAnnualReport(openPage(snapshot(html)), 'annual-report', 'x');
    expect(report?.tables[1]?.certain).toBe(false);
  });

  test('with blank cells behind its columns is the format’s still', () => {
    const html = reportHtml(correctReport())
      .replace(/ (?:row|col)span="\d+"/g, '')
      .replace(/<tr><td>[^<]*本年新收.*?(?=<\/tr>)/, '$&<td></td><td>&nbsp;</td>');
    const report = readAnnualReport(openPage(snapshot(html)), 'annual-report', 'x');
    expect(report?.tables[1]?.certain).toBe(true);
  });

  test('with names cut into two rows of its head is the format’s still', () => {
    const html = reportHtml(correctReport())
      .replace(
        '<td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>',
        '<td>商业</td><td>科研</td><td rowspan="2">社会公益组织</td><td rowspan="2">法律服务机构</td><td rowspan="2">其他</td></tr><tr><td>企业</td><td>机构</td></tr>',
      )
      .replaceAll('rowspan="3"', 'rowspan="4"')
      .replace('<td rowspan="2">自然人', '<td rowspan="3">自然人')
      .replace('<td rowspan="2">总计', '<td rowspan="3">总计');
    const report = readAnnualReport(openPage(snapshot(html)), 'annual-report', 'x');
    expect(html).toContain('<td>企业</td>');
    expect(report?.tables[1]?.cells.new).toMatchObject({ natural: '15', business: '3', legal: '2', total: '20' });
  });

  test('with a slip of the pen in a label is the format’s still', () => {
    const html = reportHtml(correctReport())
      .replace('三类内部事务', '三类内容事务')
      .replace('四类过程性信息', '四类过程性性信息');
    const report = readAnnualReport(openPage(snapshot(html)), 'annual-report', 'x');
    expect(report?.tables[1]?.certain).toBe(true);
  });

  test('with a cell short is not certain', () => {
    const html = reportHtml(correctReport()).replace(/<td>15<\/td>/, '');
    const report = readAnnualReport(openPage(snapshot(html)), 'annual-report', 'x');
    expect(report?.tables[1]?.certain).toBe(false);
  });
});

test('spans lost on the way are made up for by the order of the columns', () => {
  const html = reportHtml(correctReport()).replace(/ (?:row|col)span="\d+"/g, '');
  const report = readAnnualReport(openPage(snapshot(html)), 'annual-report', 'x');
  expect(report?.tables.map(({ certain }) => certain)).toEqual([true, true, true]);
  expect(report?.tables[1]?.cells.new?.natural).toBe('15');
});

test('a note beside a file tells where the report is', () => {
  const html = `<html><body><h1>青石县2024年政府信息公开工作年度报告</h1><div><p>详见附件。</p><p><a href="/f/2024.pdf">青石县2024年政府信息公开工作年度报告.pdf</a></p></div></body></html>`;
  const title = '青石县2024年政府信息公开工作年度报告';
  expect(readAnnualReport(openPage(snapshot(html)), 'article', title)).toMatchObject({
    body: 'attachment',
    year: 2024,
  });
  expect(readAnnualReport(openPage(snapshot(html)), 'article', '关于会议的通知')).toBeNull();
});

test('a logo on a page without a report is no report in pictures', () => {
  const title = '青石县2024年政府信息公开工作年度报告';
  const body = (inside: string) =>
    `<html><body><div class="header"><img src="/logo.png"><ul class="nav"><li><a href="/">首页</a></li></ul></div><h1>${title}</h1><div class="content"><p>报告正文。</p>${inside}</div></body></html>`;
  const bodyOf = (html: string) => readAnnualReport(openPage(snapshot(html)), 'annual-report', title)?.body;
  expect(bodyOf(body(''))).toBe('text');
  expect(bodyOf(body('<p><img src="/1.png"></p>'))).toBe('image');
});
