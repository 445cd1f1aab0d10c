import type { ReportPartId } from '../../model/annual-report';
import { chineseNumber } from '../../text/chinese-number';

/** A sentence of a report, as it stands there and as figures are looked for in it. */
export interface Sentence {
  raw: string;
  /** Full-width digits as half-width ones, counts in Chinese numerals as digits, spaces within counts left out. */
  text: string;
  part: ReportPartId | null;
}

/** 七件, 二十四个, 一百零五元; not 数十件, 第三件, 一千余条, 一个. */
const COUNTED =
  /(?<![数几上第余多近约\d零〇一二两三四五六七八九十百千万])[零〇一二两三四五六七八九十百千万]{1,9}(?=(?:件|份|宗|起|元|个(?!月)))/g;
/** 一起 is "together", 一个 and 一份 "a": words more often than counts. */
const WORDS = /^一(?:起|个|份)/;
const LONGEST = 2000;
/** A province's report has 20,000 characters in all; what lies beyond is no report. */
const MOST_TEXT = 60_000;

const halfWidth = (text: string): string =>
  text.replace(/[\uff10-\uff19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Sentences of a text, up to `。；！` or the end of the line. */
export function sentencesIn(text: string, part: ReportPartId | null): Sentence[] {
  return text
    .slice(0, MOST_TEXT)
    .split(/(?<=[。；;！!])|\n/)
    .flatMap((one) => {
      const raw = one.trim().slice(0, LONGEST);
      return raw === '' ? [] : [{ raw, text: legible(raw), part }];
    });
}

function legible(raw: string): string {
  const text = halfWidth(raw).replace(/(?<=[\d\p{Script=Han}]) +(?=[\d\p{Script=Han}])/gu, '');
  return text.replace(COUNTED, (numeral, at: number) => {
    const value = WORDS.test(text.slice(at, at + 2)) ? null : chineseNumber(numeral);
    return value === null ? numeral : String(value);
  });
}
