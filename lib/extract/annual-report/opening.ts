import type { AnnualReport } from '../../model/annual-report';
import { dayOf } from '../../model/day';
import { compact } from '../../text/figure';

/** 自2023年1月1日起至2023年12月31日止, 2023年1月1日至12月31日, 2023.1.1—2023.12.31; not 2023年1月8日发布. */
const PERIOD =
  /(\d{4})[年.-](\d{1,2})[月.-](\d{1,2})日?(?:起)?(?:至|到|—{1,2}|－|-|~)(?:(\d{4})[年.-])?(\d{1,2})[月.-](\d{1,2})日?/;
/** Words by which a range of days is what the report counts, not when something was held. */
const COUNTED = /统计|数据|期限|时限|起止/;
const REGULATION = /政府信息公开条例/;
const FORMAT = /年度报告格式|国办公开办函|报告格式/;
/** A site or an address beside words for finding the report there; not "网站发布各类信息833条". */
const PLACE = /(?:https?:\/\/|www\.|网址|门户网站|政府网站|网站|公开平台|公开专栏|政府网|信息网)/i;
const FIND = /下载|查阅|查询|登[录陆]|电子版|报告.{0,12}(?:公布|发布|公开|刊登)|(?:公布|发布|公开)(?:本|年度)?报告/;
/** A telephone number, or an address or person named: 电话0799-1234567, 地址：河滨路1号; not the menu entry 咨询电话. */
const CONTACT =
  /(?:电话|传真|联系方式)[^。；]{0,12}\d{3,}|0\d{2,3}[-—\s]?\d{7,8}|地址[:：为是在]?[^。；]{4,}|联系人[:：为是]?\S{2,}/;

type Opening = AnnualReport['opening'];

const MAX_QUOTATION = 160;
/** Lines below the first heading that may still be an opening. */
const FIRST_LINES = 3;

/** A window of a line around a match, so that a paragraph of 500 characters is not quoted whole. */
function around(line: string, pattern: RegExp): string {
  const at = line.search(pattern);
  return line.slice(Math.max(0, at - 40), at + MAX_QUOTATION - 40).trim();
}

/** Sentences of the texts, each with the line it stands in. */
const sentencesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(/(?<=[。；;])/)).filter((sentence) => sentence.trim() !== '');

/**
 * What the opening of a report must name (REP-HEAD): the Regulation, the format, the period, where the report is published
 * and whom to ask. Looked for in the opening first, then anywhere in the report: some name the contact at the end.
 */
export function readOpening(opening: string, body: readonly string[]): Opening {
  const sentences = sentencesOf([...opening.split('\n'), ...body]);
  const first = (...patterns: RegExp[]): string | null => {
    const [one] = patterns;
    const found = sentences.find((sentence) => patterns.every((pattern) => pattern.test(sentence)));
    return found && one ? around(found, one) : null;
  };
  return {
    regulation: first(REGULATION),
    format: first(FORMAT),
    place: first(PLACE, FIND),
    contact: first(CONTACT),
    // Some begin with the first heading.
    period: periodIn([...opening.split('\n'), ...body.slice(0, FIRST_LINES)]),
  };
}

function periodIn(lines: readonly string[]): Opening['period'] {
  for (const sentence of sentencesOf(lines)) {
    const match = PERIOD.exec(compact(sentence));
    if (!match || !COUNTED.test(sentence)) continue;
    const year = Number(match[1]);
    const from = dayOf(year, Number(match[2]), Number(match[3]));
    const to = dayOf(Number(match[4] ?? year), Number(match[5]), Number(match[6]));
    if (from && to) return { from, to, quotation: around(sentence, /\d{4}\s*[年.-]/) };
  }
  return null;
}
