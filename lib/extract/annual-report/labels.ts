import type {
  APPLICANTS,
  APPLICATION_ROWS,
  DISCLOSURE_COLUMNS,
  DISCLOSURE_ROWS,
  DISPUTE_GROUPS,
  OUTCOMES,
} from '../../model/annual-report';
import { compact } from '../../text/figure';

/** Labels of one kind: how each id is known in a label that {@link bareLabel} has stripped. */
export type Labels<Id extends string> = Readonly<Record<Id, RegExp>>;

/** "（三）", "1.", "三、", "(七)" before a label. */
const NUMBERING = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．,，:：]?)+/;

/** A label without white space, numbering and closing punctuation: "（七）总　计" → "总计", "1.属于国家秘密" → "属于国家秘密". */
export const bareLabel = (text: string): string =>
  compact(text)
    .replace(NUMBERING, '')
    .replace(/[:：。;；,，]+$/, '');

export const disclosureRows: Labels<(typeof DISCLOSURE_ROWS)[number]> = {
  rule: /^(?:政府|部门)?规章$/,
  normative: /规范性文件$/,
  permit: /^行政许可$/,
  penalty: /^行政处罚$/,
  coercion: /^行政强制$/,
  fee: /^行政事业性收费/,
};

export const disclosureColumns: Labels<(typeof DISCLOSURE_COLUMNS)[number]> = {
  made: /本年制发/,
  repealed: /本年废止/,
  valid: /现行有效/,
  decisions: /本年处理决定/,
  amount: /本年收费金额/,
};

export const applicants: Labels<(typeof APPLICANTS)[number]> = {
  natural: /^自然人$/,
  // A name may be cut into two rows of the head: 商业 above 企业.
  business: /^商业(?:企业)?$/,
  research: /^科研(?:机构)?$/,
  charity: /^社会公益(?:组织)?$/,
  legal: /^法律服务(?:机构)?$/,
  other: /^其他$/,
  total: /^[总合]计$/,
};

export const applicationRows: Labels<(typeof APPLICATION_ROWS)[number]> = {
  new: /本年新收/,
  'carried-over': /上年(?:度)?结转/,
  granted: /予以公开/,
  partial: /部分公开/,
  'denied-secret': /国家秘密/,
  'denied-law': /法律、?行政法规禁止/,
  'denied-safety': /三安全、?一稳定/,
  'denied-third-party': /第三方合法权益/,
  'denied-internal': /内部事务|三类.{1,4}信息/,
  'denied-process': /过程性|四类.{1,5}信息/,
  'denied-file': /执法案卷/,
  'denied-query': /行政查询/,
  'unable-not-held': /不掌握/,
  'unable-to-make': /没有现成信息/,
  'unable-unclear': /补正后.*不明确/,
  'refused-petition': /信访举报投诉/,
  'refused-repeat': /^重复申请/,
  'refused-publication': /公开出版物/,
  'refused-mass': /大量反复申请/,
  'refused-confirm': /确认或(?:者)?重新出具/,
  'other-uncorrected': /逾期不补正/,
  'other-unpaid': /逾期未.*缴/,
  'other-other': /^其他(?:原因|情形)?$/,
  total: /^[总合]计$/,
  'carried-forward': /结转下一?年度?/,
};

/** `after-review` and `direct` first: both contain the words of `review`. */
export const disputeGroups: Labels<(typeof DISPUTE_GROUPS)[number]> = {
  direct: /未经复议/,
  'after-review': /复议后/,
  review: /^(?:政府信息公开)?行政复议(?:情况|案件)?$/,
};

export const outcomes: Labels<(typeof OUTCOMES)[number]> = {
  upheld: /^(?:结果)?维持$/,
  corrected: /^(?:结果)?纠正$/,
  other: /^其他(?:结果)?$/,
  pending: /^(?:尚)?未审结$/,
  total: /^[总合]计$/,
};

/** Labels stand above and beside every cell of a table: each text is looked up once. */
const known = new Map<object, Map<string, string | null>>();
const MOST_KNOWN = 1000;
/** Longer texts are no labels: the longest of the format has 37 characters. */
const LONGEST = 80;

/** The id that a label stands for. */
export function labelId<Id extends string>(labels: Labels<Id>, text: string): Id | null {
  if (text.length > LONGEST) return null;
  let ids = known.get(labels);
  if (!ids || ids.size > MOST_KNOWN) {
    ids = new Map();
    known.set(labels, ids);
  }
  let id = ids.get(text) as Id | null | undefined;
  if (id === undefined) {
    const bare = bareLabel(text);
    id = bare === '' ? null : ((Object.keys(labels) as Id[]).find((one) => labels[one].test(bare)) ?? null);
    ids.set(text, id);
  }
  return id;
}

/** The id of the first text that has one; texts nearest to the cell first. */
export function nearestId<Id extends string>(labels: Labels<Id>, texts: readonly string[]): Id | null {
  for (const text of texts) {
    const id = labelId(labels, text);
    if (id !== null) return id;
  }
  return null;
}
