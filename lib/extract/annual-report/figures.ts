import type { ColumnClaim, NarrativeFigure, NarrativeKind, ReportPartId } from '../../model/annual-report';

/** A number as sentences write it: 1,234 or 12 or 0.5. */
const N = String.raw`(\d{1,3}(?:[,，]\d{3})+|\d+(?:\.\d+)?)\s*`;
const PIECES = '(?:件|条|份|宗|起|例|次|个|项)';
const GAP = String.raw`[^，,。；;、：:\d]`;

const APPLICATIONS = [
  new RegExp(`(?:收到|新收|受理|接收|接到|收悉)${GAP}{0,24}申请${GAP}{0,10}${N}${PIECES}`),
  new RegExp(`(?:收到|新收|受理|接收|接到)${GAP}{0,12}${N}${PIECES}${GAP}{0,14}申请`),
  new RegExp(`依申请公开${GAP}{0,10}${N}${PIECES}`),
];
const NO_APPLICATIONS = /(?:未|没有|无)(?:收到|接到|受理|接收)[^，,。；;]{0,20}申请/;
const CARRIED_OVER = new RegExp(`(?:上一?年度?|往年)结转${GAP}{0,20}${N}${PIECES}`);
const CARRIED_FORWARD = new RegExp(`结转(?:至|到)?(?:下|次)一?年度?${GAP}{0,16}${N}${PIECES}`);
const HANDLED = new RegExp(`(?:办结|办理完毕|共答复|已答复|共办理)${GAP}{0,16}${N}${PIECES}`);
const REVIEWS = new RegExp(`行政复议${GAP}{0,12}${N}${PIECES}`);
const LAWSUITS = new RegExp(`行政(?:诉讼|案件)${GAP}{0,12}${N}${PIECES}`);
const NO_DISPUTES =
  /(?:未|没有|无|零)[^。；;]{0,30}(?:行政复议|行政诉讼)|(?:行政复议|行政诉讼)[^。；;，,]{0,12}(?:均为零|均未发生|未发生)/;
const PERMITS = new RegExp(`行政许可(?:处理|办理)?(?:决定)?${GAP}{0,8}${N}${PIECES}`);
const PENALTIES = new RegExp(`行政处罚(?:处理)?(?:决定)?${GAP}{0,8}${N}${PIECES}`);

/** A part of a whole, another year's figure, or other bodies' figures: not what the tables count. */
const PART = /其中|属于|维持|纠正|不予|部分公开|予以公开|无法提供|驳回/;
const ELSEWHERE =
  /同比|较上|比上|去年|往年|以来|累计|各级|各部门|各单位|各镇|各乡|各街道|乡镇|全市|全县|全区|全省|市直|县直|指导|历年|上半年|下半年|季度/;
const CHANNEL = /网络|网上|在线|信函|邮寄|信件|当面|现场|传真|电子邮件|自然人|法人|企业|科研|公益|律师/;
const OTHER_APPLICATION = /许可|复议|诉讼|行政裁决|认定|补贴|救助|提案|建议/;
/** Words by which a sentence counts applications for information, not others. */
const INFORMATION = /信息公开|公开申请|依申请/;

const MAX_QUOTATION = 200;
const numberOf = (text: string | undefined): number => Number.parseFloat((text ?? '').replace(/[,，]/g, ''));
const halfWidth = (text: string): string =>
  text.replace(/[\uff10-\uff19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

interface Sentence {
  text: string;
  part: ReportPartId | null;
}

function sentencesIn(text: string, part: ReportPartId | null): Sentence[] {
  return text
    .split(/(?<=[。；;！!])|\n/)
    .map((one) => ({ text: halfWidth(one).trim(), part }))
    .filter((one) => one.text !== '');
}

/** Figures of the narrative (文字叙述) that the tables count, too, with the sentences they stand in. */
export function readFigures(text: string, part: ReportPartId | null): NarrativeFigure[] {
  return sentencesIn(text, part).flatMap((sentence) => figuresOf(sentence));
}

function figuresOf({ text, part }: Sentence): NarrativeFigure[] {
  const found: NarrativeFigure[] = [];
  const add = (what: NarrativeKind, value: number): void => {
    if (Number.isFinite(value) && !found.some((one) => one.what === what && one.value === value))
      found.push({ what, value, part, quotation: text.slice(0, MAX_QUOTATION) });
  };
  for (const figure of feesOf(text)) add(figure.what, figure.value);
  if (ELSEWHERE.test(text)) return found;
  if ((part === 'disputes' || INFORMATION.test(text)) && NO_DISPUTES.test(text) && !/\d+\s*[件起宗]/.test(text)) {
    if (text.includes('行政复议')) add('reviews', 0);
    if (/行政诉讼/.test(text)) add('lawsuits', 0);
  }
  // What stands behind 其中 is a part of what stands before it.
  const whole = text.split(/其中/)[0] ?? '';
  const counts = (text.match(/\d+\s*[件条份宗]/g) ?? []).length;
  for (const clause of whole.split(/[，,]/)) {
    if (PART.test(clause)) continue;
    const about = INFORMATION.test(text) || part === 'applications';
    if (about && !OTHER_APPLICATION.test(clause) && !(CHANNEL.test(clause) && counts > 1)) {
      if (NO_APPLICATIONS.test(clause)) add('applications', 0);
      else for (const pattern of APPLICATIONS) takeFirst(pattern, clause, (value) => add('applications', value));
      takeFirst(CARRIED_OVER, clause, (value) => add('carried-over', value));
      takeFirst(CARRIED_FORWARD, clause, (value) => add('carried-forward', value));
      if (!/结转/.test(clause)) takeFirst(HANDLED, clause, (value) => add('handled', value));
    }
    if (part === 'disputes' || INFORMATION.test(text)) {
      takeFirst(REVIEWS, clause, (value) => add('reviews', value));
      takeFirst(LAWSUITS, clause, (value) => add('lawsuits', value));
    }
    if (part === 'disclosure') {
      takeFirst(PERMITS, clause, (value) => add('permits', value));
      takeFirst(PENALTIES, clause, (value) => add('penalties', value));
    }
  }
  if (part === 'disclosure' || part === 'overview') for (const what of noneOf(text)) add(what, 0);
  return found;
}

function takeFirst(pattern: RegExp, text: string, take: (value: number) => void): void {
  const match = pattern.exec(text);
  if (match) take(numberOf(match[1]));
}

/** "未发生行政处罚和行政强制", "无行政事业性收费", "未办理行政许可事项"; not "无行政处罚权的单位不予 …". */
function noneOf(text: string): NarrativeKind[] {
  const none: NarrativeKind[] = [];
  for (const clause of text.split(/[，,]/)) {
    const match = /(?:未发生|未产生|未实施|未作出|没有发生|未办理|未收取|没有|无)(.{0,30})$/.exec(
      clause.replace(/[。；;]$/, ''),
    );
    const words = match?.[1] ?? '';
    if (/权|依据|违规|违法|投诉|逾期|超/.test(words)) continue;
    if (/行政处罚/.test(words)) none.push('penalties');
    if (/行政强制/.test(words)) none.push('coercions');
    if (/行政许可/.test(words)) none.push('permits');
    if (/行政事业性收费/.test(words)) none.push('business-fees');
  }
  return none;
}

/** The information-handling fee (信息处理费) in yuan: "未收取信息处理费" is 0, "收取信息处理费400元", "0.04万元". */
function feesOf(text: string): { what: NarrativeKind; value: number }[] {
  if (!/信息处理费|(?:信息公开|公开信息|依申请公开).{0,14}(?:收费|费用)/.test(text)) return [];
  const amount = new RegExp(`${N}(万)?元`).exec(text.replace(/[（(][^）)]*号[）)]/g, ''));
  if (amount) return [{ what: 'handling-fee', value: numberOf(amount[1]) * (amount[2] ? 10_000 : 1) }];
  return /(?:未|没有|无|零|不)[^，。；]{0,20}(?:收取|收费|产生|发生|费)|(?:收取|收费)[^，。；]{0,10}(?:为零|情况[:：]?无)/.test(
    text,
  )
    ? [{ what: 'handling-fee', value: 0 }]
    : [];
}

const LEVELS = '一二三四五';
/** Words before a number of columns by which it is no count of all. */
const CHANGED =
  /(?:新增|新设|新开|增设|调整|优化|整改|整合|清理|撤销|关闭|更新|归并|涉及)[^，。；\d]{0,14}\d+\s*个?[^，。；\d]{0,6}$/;

/** Claims on the number of columns: "共设置栏目56个，其中一级栏目7个，二级栏目24个，三级栏目25个". */
export function readColumnClaims(text: string): ColumnClaim[] {
  return sentencesIn(text, null).flatMap((sentence) => {
    if (!/栏目/.test(sentence.text)) return [];
    const levels = [
      ...[...sentence.text.matchAll(/([一二三四五])级(?:子|公开)?(?:栏目|目录|专栏)?\s*(\d+)\s*个/g)].map(
        ([, level, count]) => ({ level: LEVELS.indexOf(level ?? '') + 1, count: Number(count) }),
      ),
      ...[...sentence.text.matchAll(/(\d+)\s*个([一二三四五])级(?:子|公开)?(?:栏目|目录|专栏)/g)].map(
        ([, count, level]) => ({ level: LEVELS.indexOf(level ?? '') + 1, count: Number(count) }),
      ),
    ].sort((a, b) => a.level - b.level);
    // The whole, not a level's: 一级栏目7个 is none.
    const total =
      /(?<![一二三四五]级(?:子|公开)?)栏目\s*(?:数量|总数)?(?:为|共计?|达|有)?\s*(\d+)\s*个/.exec(sentence.text) ??
      /(?:共|设置|开设|设有|设立|建设|建有)[^，。；\d]{0,14}?(\d+)\s*个(?:公开|主动公开|信息公开)?栏目/.exec(
        sentence.text,
      );
    if (!total && levels.length < 2) return [];
    // "新增栏目3个": what changed, not what there is.
    if (total && CHANGED.test(sentence.text.slice(0, total.index + total[0].length))) return [];
    return [
      {
        total: total ? Number(total[1]) : null,
        levels,
        platform: /平台|信息公开|政务公开|公开专栏|公开目录/.test(sentence.text),
        quotation: sentence.text.slice(0, MAX_QUOTATION),
      },
    ];
  });
}
