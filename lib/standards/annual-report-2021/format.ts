import {
  APPLICANTS,
  APPLICATION_ROWS,
  DISPUTE_GROUPS,
  OUTCOMES,
  type ReportPartId,
  type ReportTableId,
} from '../../model/annual-report';
import type { Level } from '../../model/portal';

/** The first year that reports follow this format for; those on 2019 and 2020 follow the one before (REP-OLDFORM). */
export const FIRST_YEAR = 2021;

/** Names of the parts, in the format's order. */
export const PART_NAMES: Readonly<Record<ReportPartId, string>> = {
  overview: '一、总体情况',
  disclosure: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
};

/** Which part a table belongs to, and how it is spoken of. */
export const TABLE_NAMES: Readonly<Record<ReportTableId, string>> = {
  disclosure: '第二部分“主动公开政府信息情况”表',
  applications: '第三部分“收到和处理政府信息公开申请情况”表',
  disputes: '第四部分“政府信息公开行政复议、行政诉讼情况”表',
};

const ROW_NAMES: Readonly<Record<string, string>> = {
  rule: '规章',
  normative: '行政规范性文件',
  permit: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  fee: '行政事业性收费',
  new: '一、本年新收政府信息公开申请数量',
  'carried-over': '二、上年结转政府信息公开申请数量',
  granted: '（一）予以公开',
  partial: '（二）部分公开',
  'denied-secret': '（三）1.属于国家秘密',
  'denied-law': '（三）2.其他法律行政法规禁止公开',
  'denied-safety': '（三）3.危及“三安全一稳定”',
  'denied-third-party': '（三）4.保护第三方合法权益',
  'denied-internal': '（三）5.属于三类内部事务信息',
  'denied-process': '（三）6.属于四类过程性信息',
  'denied-file': '（三）7.属于行政执法案卷',
  'denied-query': '（三）8.属于行政查询事项',
  'unable-not-held': '（四）1.本机关不掌握相关政府信息',
  'unable-to-make': '（四）2.没有现成信息需要另行制作',
  'unable-unclear': '（四）3.补正后申请内容仍不明确',
  'refused-petition': '（五）1.信访举报投诉类申请',
  'refused-repeat': '（五）2.重复申请',
  'refused-publication': '（五）3.要求提供公开出版物',
  'refused-mass': '（五）4.无正当理由大量反复申请',
  'refused-confirm': '（五）5.要求确认或重新出具已获取信息',
  'other-uncorrected': '（六）1.无正当理由逾期不补正',
  'other-unpaid': '（六）2.逾期未缴费',
  'other-other': '（六）3.其他',
  total: '（七）总计',
  'carried-forward': '四、结转下年度继续办理',
  review: '行政复议',
  direct: '未经复议直接起诉',
  'after-review': '复议后起诉',
};

const COLUMN_NAMES: Readonly<Record<string, string>> = {
  made: '本年制发件数',
  repealed: '本年废止件数',
  valid: '现行有效件数',
  decisions: '本年处理决定数量',
  amount: '本年收费金额',
  natural: '自然人',
  business: '商业企业',
  research: '科研机构',
  charity: '社会公益组织',
  legal: '法律服务机构',
  total: '总计',
  upheld: '结果维持',
  corrected: '结果纠正',
  pending: '尚未审结',
};

/** A row as the format labels it. */
export const rowName = (row: string): string => ROW_NAMES[row] ?? row;
/** A column as the format labels it. */
export const columnName = (table: ReportTableId, column: string): string =>
  column === 'other' ? (table === 'disputes' ? '其他结果' : '其他') : (COLUMN_NAMES[column] ?? column);

/** One equation of the format: the cells of `parts` sum to those of `whole`; cells as `row/column`. */
export interface Relation {
  table: ReportTableId;
  basis: 'REP-T3-COLSUM' | 'REP-T3-RESULTS' | 'REP-T3-BALANCE' | 'REP-T4-SUM';
  parts: readonly string[];
  whole: readonly string[];
}

const counted = APPLICANTS.filter((column) => column !== 'total');
const results = APPLICATION_ROWS.filter(
  (row) => row !== 'new' && row !== 'carried-over' && row !== 'total' && row !== 'carried-forward',
);
const settled = OUTCOMES.filter((outcome) => outcome !== 'total');

/** Every sum that the tables must satisfy. */
export const RELATIONS: readonly Relation[] = [
  ...APPLICATION_ROWS.map(
    (row): Relation => ({
      table: 'applications',
      basis: 'REP-T3-COLSUM',
      parts: counted.map((column) => `${row}/${column}`),
      whole: [`${row}/total`],
    }),
  ),
  ...APPLICANTS.map(
    (column): Relation => ({
      table: 'applications',
      basis: 'REP-T3-RESULTS',
      parts: results.map((row) => `${row}/${column}`),
      whole: [`total/${column}`],
    }),
  ),
  ...APPLICANTS.map(
    (column): Relation => ({
      table: 'applications',
      basis: 'REP-T3-BALANCE',
      parts: [`new/${column}`, `carried-over/${column}`],
      whole: [`total/${column}`, `carried-forward/${column}`],
    }),
  ),
  ...DISPUTE_GROUPS.map(
    (group): Relation => ({
      table: 'disputes',
      basis: 'REP-T4-SUM',
      parts: settled.map((outcome) => `${group}/${outcome}`),
      whole: [`${group}/total`],
    }),
  ),
];

/**
 * By which day of the next year a report must be out (article 49 of the Regulation), `MM-DD`. `certain: false`: the law
 * does not name such bodies; townships' days are set locally.
 */
export interface ReportDeadline {
  by: string;
  certain: boolean;
}

const GOVERNMENT: ReportDeadline = { by: '03-31', certain: true };

/** The deadline of a body. Zones act for a government and are held to its day; an earlier one may be set for them. */
export function reportDeadline(level: Level): ReportDeadline {
  switch (level) {
    case 'department':
      return { by: '01-31', certain: true };
    case 'township':
      return { by: '01-31', certain: false };
    default:
      return GOVERNMENT;
  }
}
