import type { NarrativeFigure, NarrativeKind, ReportPartId } from '../../model/annual-report';
import { feesOf } from './fee-figures';
import { APPLICATIONS, DECISIONS, DISPUTES, type Patterns, SHARES } from './figure-patterns';
import { type Sentence, sentencesIn } from './sentences';

const NO_APPLICATIONS = /(?:未|没有|无)(?:收到|接到|受理|接收)[^，,。；;]{0,20}申请/;
const NO_CARRIED_OVER = /(?:无|没有)上一?年度?结转/;
const NO_CARRIED_FORWARD = /(?:无|没有)(?:下一?年度?结转|结转(?:至|到)?(?:下|次)一?年)/;
const NO_DISPUTES =
  /(?:未|没有|无|零)[^。；;]{0,30}(?:行政复议|行政诉讼)|(?:行政复议|行政诉讼)[^。；;，,]{0,12}(?:均为零|均未发生|未发生)/;

/** A part of a whole, another year's figure, or other bodies' figures: not what the tables count. */
const PART = /其中|属于|维持|纠正|不予|部分公开|予以公开|无法提供|驳回/;
const ELSEWHERE =
  /同比|较上|比上|去年|往年|以来|累计|各级|各部门|各单位|各镇|各乡|各街道|乡镇|全市|全县|全区|全省|市直|县直|指导|历年|上半年|下半年|季度/;
const CHANNEL = /网络|网上|在线|信函|邮寄|信件|当面|现场|传真|电子邮件|自然人|法人|企业|科研|公益|律师/;
const OTHER_APPLICATION = /许可|复议|诉讼|行政裁决|认定|补贴|救助|提案|建议/;
/** Words by which a sentence counts applications for information, not others. */
const INFORMATION = /信息公开|公开申请|依申请|申请公开|政府信息申请/;

const MAX_QUOTATION = 200;
const numberOf = (text: string | undefined): number => Number.parseFloat((text ?? '').replace(/[,，]/g, ''));

/** Figures of the narrative (文字叙述) that the tables count, too, with the sentences they stand in. */
export function readFigures(text: string, part: ReportPartId | null): NarrativeFigure[] {
  let isAboutApplications = false;
  return sentencesIn(text, part).flatMap((sentence) => {
    if (HEADING.test(sentence.text)) isAboutApplications = ON_REQUEST.test(sentence.text);
    return figuresOf(sentence, isAboutApplications);
  });
}

/** （二）依申请公开情况。, 2.主动公开: what stands below is about that up to the next one. */
const HEADING = /^\s*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]、|\d{1,2}[.．、])/;
const ON_REQUEST = /^.{0,10}(?:依申请公开|申请公开|公开申请)/;

type Add = (what: NarrativeKind, value: number) => void;

function figuresOf(sentence: Sentence, isAboutApplications: boolean): NarrativeFigure[] {
  const { raw, text, part } = sentence;
  const found: NarrativeFigure[] = [];
  const add: Add = (what, value) => {
    if (Number.isFinite(value) && !found.some((one) => one.what === what && one.value === value))
      found.push({ what, value, part, quotation: raw.slice(0, MAX_QUOTATION) });
  };
  for (const { what, value } of feesOf(text)) add(what, value);
  if (ELSEWHERE.test(text)) return found;
  const about = INFORMATION.test(text);
  if (part === 'applications' || about || isAboutApplications) countApplications(sentence, add);
  if (part === 'disputes' || about) countDisputes(text, add);
  if (part === 'disclosure') for (const clause of clausesOf(wholeOf(text))) countAll(DECISIONS, clause, add);
  if (part === 'disclosure' || part === 'overview') for (const what of noneOf(text)) add(what, 0);
  return found;
}

/** What stands behind 其中 is a part of what stands before it. */
const wholeOf = (text: string): string => text.split(/其中/)[0] ?? '';
/** Parts between commas; the comma of 1,234 is none. */
const COMMA = /(?<!\d)[，,]|[，,](?!\d{3}(?!\d))/;
const clausesOf = (text: string): string[] => text.split(COMMA);

function countAll(patterns: Patterns, clause: string, add: Add): void {
  for (const [what, ways] of patterns) {
    const match = ways.map((way) => way.exec(clause)).find((one) => one !== null);
    if (match) add(what, numberOf(match[1]));
  }
}

function countDisputes(text: string, add: Add): void {
  if (NO_DISPUTES.test(text) && !/\d+\s*[件起宗]/.test(text)) {
    if (text.includes('行政复议')) add('reviews', 0);
    if (text.includes('行政诉讼')) add('lawsuits', 0);
  }
  for (const clause of clausesOf(wholeOf(text))) if (!PART.test(clause)) countAll(DISPUTES, clause, add);
}

function countApplications({ text, part }: Sentence, add: Add): void {
  const counts = (text.match(/\d+\s*[件条份宗]/g) ?? []).length;
  for (const clause of clausesOf(wholeOf(text))) {
    if (PART.test(clause) || OTHER_APPLICATION.test(clause) || (CHANNEL.test(clause) && counts > 1)) continue;
    if (NO_APPLICATIONS.test(clause)) add('applications', 0);
    if (NO_CARRIED_OVER.test(clause)) add('carried-over', 0);
    if (NO_CARRIED_FORWARD.test(clause)) add('carried-forward', 0);
    const usable = APPLICATIONS.filter(
      ([what]) =>
        !(what === 'applications' && NO_APPLICATIONS.test(clause)) && !(what === 'handled' && /结转/.test(clause)),
    );
    countAll(usable, clause, add);
  }
  // Elsewhere 予以公开 is said of what nobody applied for.
  if (part !== 'applications' && !/申请/.test(text)) return;
  for (const clause of text.split(/(?<!\d)[，,、]|[，,、](?!\d{3}(?!\d))|其中/))
    if (!OTHER_APPLICATION.test(clause)) countAll(SHARES, clause, add);
}

/** "未发生行政处罚和行政强制", "无行政事业性收费", "未办理行政许可事项"; not "无行政处罚权的单位不予 …". */
function noneOf(text: string): NarrativeKind[] {
  const none: NarrativeKind[] = [];
  for (const clause of clausesOf(text)) {
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
