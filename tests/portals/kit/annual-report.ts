import { each, esc } from './markup';
import { randomOf } from './random';

/** Where a report on disclosure work (政府信息公开工作年度报告) comes from. */
export interface Reporter {
  name: string;
  host: string;
  address: string;
  telephone: string;
}

const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

/** Labels of table three's result rows, the sum (七) last. */
const results = [
  '（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '（三）不予公开|1.属于国家秘密',
  '（三）不予公开|2.其他法律行政法规禁止公开',
  '（三）不予公开|3.危及“三安全一稳定”',
  '（三）不予公开|4.保护第三方合法权益',
  '（三）不予公开|5.属于三类内部事务信息',
  '（三）不予公开|6.属于四类过程性信息',
  '（三）不予公开|7.属于行政执法案卷',
  '（三）不予公开|8.属于行政查询事项',
  '（四）无法提供|1.本机关不掌握相关政府信息',
  '（四）无法提供|2.没有现成信息需要另行制作',
  '（四）无法提供|3.补正后申请内容仍不明确',
  '（五）不予处理|1.信访举报投诉类申请',
  '（五）不予处理|2.重复申请',
  '（五）不予处理|3.要求提供公开出版物',
  '（五）不予处理|4.无正当理由大量反复申请',
  '（五）不予处理|5.要求行政机关确认或重新出具已获取信息',
  '（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '（六）其他处理|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '（六）其他处理|3.其他',
];

type Row = number[];
const withTotal = (row: Row): Row => [...row, row.reduce((sum, value) => sum + value, 0)];
const cells = (row: Row): string => row.map((value) => `<td>${value}</td>`).join('');

/** Applications of a year by row and applicant; every sum of the format (国办公开办函〔2021〕30号) holds. */
function applications(seed: string, year: number) {
  const carriedOver = (of: number): Row => {
    const random = randomOf(`${seed} carried ${of}`);
    return [random.int(0, 1), 0, 0, 0, 0, 0];
  };
  const random = randomOf(`${seed} new ${year}`);
  const fresh: Row = [random.int(4, 9), random.int(0, 2), 0, 0, random.int(0, 1), 0];
  const before = carriedOver(year - 1);
  const after = carriedOver(year);
  const handled = fresh.map((value, i) => value + (before[i] ?? 0) - (after[i] ?? 0));
  const rows: Row[] = results.map(() => applicants.map(() => 0));
  handled.forEach((value, i) => {
    const elsewhere = Math.min(value, random.int(0, 2));
    const row = random.pick([1, 10, 11, 13]);
    rows[0]![i] = value - elsewhere;
    rows[row]![i] = elsewhere;
  });
  return { fresh, before, after, handled, rows };
}

function table3(seed: string, year: number): string {
  const { fresh, before, after, handled, rows } = applications(seed, year);
  const head = `<tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr>${applicants
    .slice(1)
    .map((name) => `<td>${name}</td>`)
    .join('')}</tr>`;
  const wide = (label: string, row: Row): string => `<tr><td colspan="3">${label}</td>${cells(withTotal(row))}</tr>`;
  const groupSizes = new Map<string, number>();
  for (const label of results) {
    const [group = '', one] = label.split('|');
    if (one) groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1);
  }
  let open = '';
  const body = results.map((label, i) => {
    const [group = '', one] = label.split('|');
    const first = i === 0 ? `<td rowspan="${results.length + 1}">三、本年度办理结果</td>` : '';
    const values = cells(withTotal(rows[i]!));
    if (!one) return `<tr>${first}<td colspan="2">${label}</td>${values}</tr>`;
    const groupCell = group === open ? '' : `<td rowspan="${groupSizes.get(group)}">${group}</td>`;
    open = group;
    return `<tr>${first}${groupCell}<td>${one}</td>${values}</tr>`;
  });
  return `<table border="1" cellspacing="0" class="report-table">${head}
${wide('一、本年新收政府信息公开申请数量', fresh)}
${wide('二、上年结转政府信息公开申请数量', before)}
${body.join('\n')}
<tr><td colspan="2">（七）总计</td>${cells(withTotal(handled))}</tr>
${wide('四、结转下年度继续办理', after)}</table>`;
}

function table2(year: number, seed: string, told: ReportTold): string {
  const random = randomOf(`${seed} t2 ${year}`);
  const made = random.int(1, 4);
  const permits = random.int(0, 30);
  return `<table border="1" cellspacing="0" class="report-table">
<tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>${made}</td><td>${random.int(0, 1)}</td><td>${made + random.int(9, 15)}</td></tr>
<tr><td colspan="4">第二十条第（五）项</td></tr><tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr><tr><td>行政许可</td><td colspan="3">${told.permits ?? permits}</td></tr>
<tr><td colspan="4">第二十条第（六）项</td></tr><tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr><tr><td>行政处罚</td><td colspan="3">${told.penalties ?? 0}</td></tr><tr><td>行政强制</td><td colspan="3">0</td></tr>
<tr><td colspan="4">第二十条第（八）项</td></tr><tr><td>信息内容</td><td colspan="3">本年收费金额（单位：万元）</td></tr><tr><td>行政事业性收费</td><td colspan="3">0</td></tr></table>`;
}

function table4(): string {
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const names = outcomes.map((name) => `<td>${name}</td>`).join('');
  return `<table border="1" cellspacing="0" class="report-table"><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
<tr>${outcomes.map((name) => `<td rowspan="2">${name}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
<tr>${names}${names}</tr><tr>${cells([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])}</tr></table>`;
}

/** What a report tells beyond its figures; what is left out stays as it always is. */
export interface ReportTold {
  permits?: number;
  penalties?: number;
  /** Paragraphs of part one after the one on applications. */
  overview?: readonly string[];
  problems?: readonly string[];
}

const overview = [
  '（三）政府信息管理情况。严格执行信息发布“三审三校”制度，落实保密审查要求。',
  '（四）平台建设情况。政府信息公开平台共设置栏目56个，其中一级栏目7个，二级栏目24个，三级栏目25个。',
  '（五）监督保障情况。召开政务公开工作会议，开展业务培训和社会评议，本年度未发生责任追究情况。',
];
const problems = [
  '存在的主要问题：社会事务和行政执法职能移交后，网站上未及时对相应栏目进行调整；部分栏目更新不够及时。',
  '改进情况：将结合工作实际，对栏目设置进行梳理归并，落实栏目更新责任，定期检查通报。',
];

/** The body of the report on `year`: six parts, three tables. */
export function annualReport(by: Reporter, year: number, told: ReportTold = {}): string {
  const { fresh, handled } = applications(by.host, year);
  const total = (row: Row): number => row.reduce((sum, value) => sum + value, 0);
  const random = randomOf(`${by.host} ${year}`);
  const p = (texts: string[]): string => each(texts, (text) => `<p style="text-indent:2em">${esc(text)}</p>`);
  const h = (text: string): string => `<p><strong>${text}</strong></p>`;
  return `${p([
    `根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求，编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。本报告电子版可在${by.name}门户网站（${by.host}）查阅下载。联系单位：${by.name}党政办公室，地址：${by.address}，电话：${by.telephone}。`,
  ])}
${h('一、总体情况')}${p([
  `（一）主动公开情况。${year}年，通过门户网站公开各类政府信息${random.int(500, 900)}条。`,
  `（二）依申请公开情况。全年新收政府信息公开申请${total(fresh)}件，办结${total(handled)}件，均在法定期限内答复。`,
  ...(told.overview ?? overview),
])}
${h('二、主动公开政府信息情况')}${table2(year, by.host, told)}
${h('三、收到和处理政府信息公开申请情况')}${table3(by.host, year)}
${h('四、政府信息公开行政复议、行政诉讼情况')}${table4()}
${h('五、存在的主要问题及改进情况')}${p([...(told.problems ?? problems)])}
${h('六、其他需要报告的事项')}${p([`${year}年，未收取政府信息公开信息处理费。办理政协委员提案1件，已及时办复。`])}
<p style="text-align:right">${esc(by.name)}</p>`;
}
