import { type Day, dayOf } from '../../model/day';
import type { NoOccurrence } from '../../model/declaration';
import { type Claim, type Claimed, claimIn } from './claim';
import { periodIn } from './period';

/** A text of a column that may be a statement, as a page shows it. */
export interface StatementText {
  title: string;
  /** Lines of the text; `''` where only its title is known. */
  text: string;
  /** Day of publication, where the page or the list tells it. */
  on: Day | null;
  /** The body that the page names as source or issuer. */
  issuer: string | null;
}

/** What a text says of what did not happen. */
export interface StatementReading {
  quotation: string;
  /** Whole only with unit, day and period, and only where it speaks of events and not of a duty. */
  statement: NoOccurrence | null;
  what: Claim['what'];
  /** Which of the three it does not name. */
  missing: ('unit' | 'date' | 'period')[];
}

/** A body's name at the end of a line, before the period or before what it did not do: 青石县民政局, 高新区管委会; 我局 names nobody. */
const BODY =
  /[\u4e00-\u9fa5]{2,24}?(?:人民政府|管理委员会|管委会|委员会|办事处|办公室|政府|支队|大队|中心|局|厅|委|办|署|院|站)/;
const SIGNATURE = new RegExp(
  `^(?:发布|公示|说明)?(?:单位|机构|机关)?[:：]?\\s*(${BODY.source})\\s*(?:[（(]?盖?章?[)）]?)$`,
);
const SUBJECT = new RegExp(`(?:^|[，,：:]\\s*)(?:关于)?(${BODY.source})(?=关于|\\d{4}年|本|未|没有|无|截|在)`);
/** 我局, 本单位: a body that speaks of itself. */
const NOBODY = /^(?:我|本|各|该|其|有关|相关)/;

const SIGNED = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?\s*$/;

/**
 * Reads a no-occurrence statement (无发生说明): "青石县民政局2023年度未发生行政处罚". `null` where the text claims nothing of
 * the kind; without `statement` where unit, day or period are not told, and a person has to look.
 */
export function readStatement(given: StatementText, column: Claimed): StatementReading | null {
  // The text says more than its title: 我局2023年度未发生行政处罚 below 情况说明.
  const claim = claimIn(given.text, column) ?? claimIn(given.title, column);
  if (!claim) return null;
  const lines = signatureLines(given.text, claim.quotation);
  const unit = unitOf(given, lines, claim.quotation);
  const on = given.on ?? signedOn(lines);
  const period = periodIn(given.title, on) ?? periodIn(claim.quotation, on) ?? periodIn(lines[0] ?? '', on);
  const { quotation, what } = claim;
  const missing = [
    unit === null ? ('unit' as const) : null,
    on === null ? ('date' as const) : null,
    period === null ? ('period' as const) : null,
  ].filter((part) => part !== null);
  if (what === 'blanket') return { quotation, what, missing: ['period'], statement: null };
  const isWhole = what === 'none' && unit !== null && on !== null && period !== null;
  return {
    quotation,
    what,
    missing,
    statement: isWhole ? { what: 'no-occurrence', subject: { kind: column.kind }, unit, on, ...period } : null,
  };
}

/** Sentences and lines below a claim, where a signature stands: a list may follow it. Those at the end where only the title claims. */
function signatureLines(text: string, quotation: string): string[] {
  const lines = text.split(/\n|(?<=[。；;！!])/).map((line) => line.trim());
  const at = lines.findIndex((line) => line.includes(quotation));
  return at < 0 ? lines.slice(-BELOW) : lines.slice(at, at + BELOW);
}

const BELOW = 6;

function unitOf({ title, issuer }: StatementText, lines: readonly string[], quotation: string): string | null {
  const named = [
    ...lines.map((line) => SIGNATURE.exec(line.replace(SIGNED, '').trim())?.[1]),
    SUBJECT.exec(title)?.[1],
    SUBJECT.exec(quotation)?.[1],
    issuer?.replace(/^(?:来源|发布机构|发布单位)[:：]\s*/, '').trim(),
  ];
  return named.find((name) => name !== undefined && name.length > 2 && !NOBODY.test(name)) ?? null;
}

/** What may stand before the day of a signature in its line: nothing, its label, or the body. */
const STANDS_ALONE = new RegExp(`^(?:(?:发布|公示|说明|落款)?(?:时间|日期)[:：]?)?$|${SIGNATURE.source}`);

/** The day under a text's signature. */
function signedOn(lines: readonly string[]): Day | null {
  for (const line of lines) {
    const match = SIGNED.exec(line);
    // 行政处罚决定书 2023-11-20 is an item of a list.
    if (match && !STANDS_ALONE.test(line.slice(0, match.index).trim())) continue;
    const day = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day) return day;
  }
  return null;
}
