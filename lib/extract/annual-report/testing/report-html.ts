import { APPLICANTS, OUTCOMES, RESULT_ROWS } from '../../../model/annual-report';

/** Columns of the table on applications that are counted, the sum left out. */
type Counted = Exclude<(typeof APPLICANTS)[number], 'total'>;
type Row = Record<(typeof APPLICANTS)[number], string>;
type Disputes = Record<(typeof OUTCOMES)[number], string>;

/** What a report says; every figure as written, so that a blank, a "/" and a 0 can be told apart. */
export interface ReportData {
  title: string;
  year: number;
  publishedOn: string;
  /** Sentences of the opening. */
  opening: string[];
  headings: string[];
  /** Paragraphs of each part, six in all. */
  texts: string[][];
  disclosure: {
    rule: [string, string, string];
    normative: [string, string, string];
    permit: string;
    penalty: string;
    coercion: string;
    fee: string;
  };
  applications: Record<string, Row>;
  disputes: Record<'review' | 'direct' | 'after-review', Disputes>;
  /** Tables that the report has; a part without its own is left with its words. */
  tables: { disclosure: boolean; applications: boolean; disputes: boolean };
}

/** How its tables are written: in one piece as in the format, split at page ends, nested in tables that lay out, as an office program exports them, or turned. */
export const SHAPES = ['whole', 'split', 'nested', 'office', 'turned'] as const;
export type Shape = (typeof SHAPES)[number];

const counted: readonly Counted[] = ['natural', 'business', 'research', 'charity', 'legal', 'other'];
const row = (values: Partial<Record<Counted, number>> = {}): Row => {
  const cells = Object.fromEntries(counted.map((id) => [id, String(values[id] ?? 0)]));
  const total = counted.reduce((sum, id) => sum + (values[id] ?? 0), 0);
  return { ...cells, total: String(total) } as Row;
};
const dispute = (upheld = 0, corrected = 0, other = 0, pending = 0): Disputes => ({
  upheld: String(upheld),
  corrected: String(corrected),
  other: String(other),
  pending: String(pending),
  total: String(upheld + corrected + other + pending),
});

/** A correct report of 青石县 on 2024: every sum holds and the text agrees with the tables. */
export function correctReport(part: Partial<ReportData> = {}): ReportData {
  const year = part.year ?? 2024;
  const applications: Record<string, Row> = {
    new: row({ natural: 15, business: 3, legal: 2 }),
    'carried-over': row({ natural: 1 }),
    ...Object.fromEntries(RESULT_ROWS.map((id) => [id, row()])),
    granted: row({ natural: 7, business: 2 }),
    partial: row({ natural: 2, legal: 1 }),
    'denied-process': row({ natural: 1, business: 1 }),
    'unable-not-held': row({ natural: 3, legal: 1 }),
    'refused-petition': row({ natural: 1 }),
    'other-other': row({ natural: 1 }),
    total: row({ natural: 15, business: 3, legal: 2 }),
    'carried-forward': row({ natural: 1 }),
  };
  return {
    title: `青石县${year}年政府信息公开工作年度报告`,
    year,
    publishedOn: `${year + 1}-01-20`,
    opening: [
      `根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》的规定，青石县编写了本报告。`,
      `统计期限自${year}年1月1日起至${year}年12月31日止。报告全文可在青石县人民政府门户网站查阅和下载。`,
      '联系单位为青石县政务公开办公室，地址在青石县河滨路1号，电话0799-1234567。',
    ],
    headings: [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ],
    texts: [
      [
        '（一）主动公开情况。这一年里，县政府网站发布各类信息一千余条，财政、民生和工程建设的信息都按时上网。',
        `（二）依申请公开情况。全年收到政府信息公开申请20件，上年结转1件，办结20件，结转下年度1件。`,
        '（三）平台建设情况。政府信息公开平台设置栏目30个，其中一级栏目5个，二级栏目12个，三级栏目13个。',
        '（四）监督保障情况。举办培训两期，接受年度考核和社会评议，没有发生责任追究的情形。',
      ],
      [],
      [],
      ['全年与政府信息公开有关的行政复议2件，行政诉讼1件。'],
      [
        '存在的主要问题是少数栏目更新慢，政策解读的形式不够丰富。',
        '改进情况：县里按月通报栏目更新，下一步将为解读配上图表和视频。',
      ],
      ['本年度没有收取信息处理费。'],
    ],
    disclosure: {
      rule: ['0', '0', '0'],
      normative: ['3', '1', '21'],
      permit: '480',
      penalty: '66',
      coercion: '0',
      fee: '12.5',
    },
    applications,
    disputes: { review: dispute(1, 0, 1, 0), direct: dispute(1), 'after-review': dispute() },
    tables: { disclosure: true, applications: true, disputes: true },
    ...part,
  };
}

const APPLICANT_NAMES = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const OUTCOME_NAMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const GROUPS = [
  { label: '（三）不予公开', size: 8 },
  { label: '（四）无法提供', size: 3 },
  { label: '（五）不予处理', size: 5 },
  { label: '（六）其他处理', size: 3 },
] as const;
/** Labels of the result rows, `group|label` where they stand in a group. */
const RESULT_LABELS = [
  '（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
  '1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
];

type Cell = (text: string, attributes?: string) => string;
const plain: Cell = (text, attributes = '') => `<td${attributes}>${text}</td>`;
/** As word processors write it: a paragraph and spans in each cell, a blank as a hard space, white space within labels. */
const office: Cell = (text, attributes = '') =>
  `<td${attributes} style="border:1px solid"><p class="MsoNormal"><span>${text === '' ? '&nbsp;' : text.length > 2 ? `${text.slice(0, 2)}</span><span>\n${text.slice(2)}` : text}</span></p></td>`;
const tr = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;
const table = (rows: string[]): string => `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;

function disclosureBlocks({ disclosure }: ReportData, td: Cell): string[][] {
  const wide = ' colspan="3"';
  const one = (name: string, value: string): string => tr(td(name), td(value, wide));
  return [
    [
      tr(td('第二十条第（一）项', ' colspan="4"')),
      tr(td('信息内容'), td('本年制发件数'), td('本年废止件数'), td('现行有效件数')),
      tr(td('规章'), ...disclosure.rule.map((value) => td(value))),
      tr(td('行政规范性文件'), ...disclosure.normative.map((value) => td(value))),
    ],
    [
      tr(td('第二十条第（五）项', ' colspan="4"')),
      tr(td('信息内容'), td('本年处理决定数量', wide)),
      one('行政许可', disclosure.permit),
    ],
    [
      tr(td('第二十条第（六）项', ' colspan="4"')),
      tr(td('信息内容'), td('本年处理决定数量', wide)),
      one('行政处罚', disclosure.penalty),
      one('行政强制', disclosure.coercion),
    ],
    [
      tr(td('第二十条第（八）项', ' colspan="4"')),
      tr(td('信息内容'), td('本年收费金额（单位：万元）', wide)),
      one('行政事业性收费', disclosure.fee),
    ],
  ];
}

function applicationHead(td: Cell): string[] {
  return [
    tr(
      td('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', ' colspan="3" rowspan="3"'),
      td('申请人情况', ' colspan="7"'),
    ),
    tr(td('自然人', ' rowspan="2"'), td('法人或其他组织', ' colspan="5"'), td('总计', ' rowspan="2"')),
    tr(...APPLICANT_NAMES.slice(1, -1).map((name) => td(name))),
  ];
}

const values = (data: ReportData, id: string, td: Cell): string[] =>
  APPLICANTS.map((column) => td(data.applications[id]?.[column] ?? ''));

function applicationRows(data: ReportData, td: Cell): string[] {
  const rows = [
    tr(td('一、本年新收政府信息公开申请数量', ' colspan="3"'), ...values(data, 'new', td)),
    tr(td('二、上年结转政府信息公开申请数量', ' colspan="3"'), ...values(data, 'carried-over', td)),
  ];
  const starts = new Map<number, (typeof GROUPS)[number]>();
  let at = 2;
  for (const group of GROUPS) {
    starts.set(at, group);
    at += group.size;
  }
  RESULT_ROWS.forEach((id, i) => {
    const first = i === 0 ? [td('三、本年度办理结果', ` rowspan="${RESULT_ROWS.length + 1}"`)] : [];
    const group = starts.get(i);
    const cells = group ? [td(group.label, ` rowspan="${group.size}"`)] : [];
    rows.push(tr(...first, ...cells, td(RESULT_LABELS[i] ?? '', i < 2 ? ' colspan="2"' : ''), ...values(data, id, td)));
  });
  rows.push(
    tr(td('（七）总计', ' colspan="2"'), ...values(data, 'total', td)),
    tr(td('四、结转下年度继续办理', ' colspan="3"'), ...values(data, 'carried-forward', td)),
  );
  return rows;
}

/** Every row with its label alone: the groups have rows of their own. */
function flatApplicationRows(data: ReportData, td: Cell): string[] {
  const rows = [
    tr(td('一、本年新收政府信息公开申请数量'), ...values(data, 'new', td)),
    tr(td('二、上年结转政府信息公开申请数量'), ...values(data, 'carried-over', td)),
    tr(td('三、本年度办理结果', ' colspan="8"')),
  ];
  let at = 2;
  const starts = new Map(
    GROUPS.map((group) => {
      const start = at;
      at += group.size;
      return [start, group.label] as const;
    }),
  );
  RESULT_ROWS.forEach((id, i) => {
    const label = starts.get(i);
    if (label) rows.push(tr(td(label, ' colspan="8"')));
    rows.push(tr(td(RESULT_LABELS[i] ?? ''), ...values(data, id, td)));
  });
  rows.push(
    tr(td('（七）总计'), ...values(data, 'total', td)),
    tr(td('四、结转下年度继续办理'), ...values(data, 'carried-forward', td)),
  );
  return rows;
}

const five = (cells: Disputes, td: Cell): string[] => OUTCOMES.map((id) => td(cells[id]));
const names = (td: Cell, attributes = ''): string[] => OUTCOME_NAMES.map((name) => td(name, attributes));

function disputesWhole({ disputes }: ReportData, td: Cell): string {
  return table([
    tr(td('行政复议', ' colspan="5"'), td('行政诉讼', ' colspan="10"')),
    tr(...names(td, ' rowspan="2"'), td('未经复议直接起诉', ' colspan="5"'), td('复议后起诉', ' colspan="5"')),
    tr(...names(td), ...names(td)),
    tr(...five(disputes.review, td), ...five(disputes.direct, td), ...five(disputes['after-review'], td)),
  ]);
}

type Tables = Record<'disclosure' | 'applications' | 'disputes', string>;

function tablesOf(data: ReportData, shape: Shape): Tables {
  const td = shape === 'office' ? office : plain;
  const blocks = disclosureBlocks(data, td);
  const whole: Tables = {
    disclosure: table(blocks.flat()),
    applications: table([...applicationHead(td), ...applicationRows(data, td)]),
    disputes: disputesWhole(data, td),
  };
  const { review, direct, 'after-review': after } = data.disputes;
  switch (shape) {
    case 'whole':
    case 'office':
      return whole;
    case 'split': {
      // The group's cell is cut at the page end: its rest is a blank cell on the next page.
      const rows = flatApplicationRows(data, td);
      const group = (name: string, cells: Disputes): string =>
        `<p>${name}</p>${table([tr(...names(td)), tr(...five(cells, td))])}`;
      return {
        disclosure: blocks.map(table).join('<p></p>'),
        applications: [
          table([tr(td('申请情况'), ...APPLICANT_NAMES.map((name) => td(name))), ...rows.slice(0, 9)]),
          table(rows.slice(9, 20)),
          table(rows.slice(20)),
        ].join('<p>&nbsp;</p>'),
        disputes: `${group('（一）行政复议', review)}${group('（二）行政诉讼：未经复议直接起诉', direct)}${group('（三）行政诉讼：复议后起诉', after)}`,
      };
    }
    case 'nested': {
      const inner = (cells: Disputes): string => `<td>${table([tr(...names(td)), tr(...five(cells, td))])}</td>`;
      return {
        disclosure: table(blocks.map((block) => tr(`<td>${table(block)}</td>`))),
        applications: table([tr(`<td>${whole.applications}</td>`)]),
        disputes: table([
          tr(td('行政复议'), td('未经复议直接起诉'), td('复议后起诉')),
          tr(inner(review), inner(direct), inner(after)),
        ]),
      };
    }
    case 'turned':
      return {
        ...whole,
        applications: table([
          tr(
            td('办理情况', ' rowspan="2"'),
            td('自然人', ' rowspan="2"'),
            td('法人或其他组织', ' colspan="5"'),
            td('总计', ' rowspan="2"'),
          ),
          tr(...APPLICANT_NAMES.slice(1, -1).map((name) => td(name))),
          ...flatApplicationRows(data, td),
        ]),
        disputes: table([
          tr(td('类别'), ...names(td)),
          tr(td('行政复议'), ...five(review, td)),
          tr(td('未经复议直接起诉'), ...five(direct, td)),
          tr(td('复议后起诉'), ...five(after, td)),
        ]),
      };
  }
}

/** The report as a page of a portal, with head, breadcrumb and footer around it. */
export function reportHtml(data: ReportData, shape: Shape = 'whole'): string {
  const tables = tablesOf(data, shape);
  const p = (text: string): string => `<p style="text-indent:2em">${text}</p>`;
  const of = (part: number): string => {
    const id = (['disclosure', 'applications', 'disputes'] as const)[part - 1];
    return id && data.tables[id] ? tables[id] : '';
  };
  const body = [
    ...data.opening.map(p),
    ...data.headings.flatMap((heading, i) => [
      `<p><strong>${heading}</strong></p>`,
      ...(data.texts[i] ?? []).map(p),
      of(i),
    ]),
  ].join('\n');
  const laidOut = shape === 'nested' ? `<table width="100%"><tr><td>${body}</td></tr></table>` : body;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${data.title}-青石县人民政府</title>
<meta name="ArticleTitle" content="${data.title}"></head><body>
<div class="header"><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xxgk/">政府信息公开</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/xxgk/">政府信息公开</a> &gt; <a href="/xxgk/nb/">政府信息公开年报</a></div>
<div class="article"><h1>${data.title}</h1><div class="info">发布日期：${data.publishedOn} 来源：青石县人民政府办公室</div>
<div class="content">${laidOut}</div></div>
<div class="footer"><p>主办：青石县人民政府办公室</p><p>网站标识码：3600000001</p></div></body></html>`;
}
