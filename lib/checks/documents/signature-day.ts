import type { Day } from '../../model/day';
import { daysInText } from '../../text/days-in-text';

export interface Signature {
  day: Day;
  /** The words of the day. */
  text: string;
  /** The body that signed. */
  issuer: string;
}

/** 2024年3月5日 alone on its line, or behind the body's name: 青石县人民政府 2024年3月5日 · not 自2024年3月5日起施行 */
const SIGNED = /^([\u4e00-\u9fa5、\s]{0,60}?)\s*(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*$/;
/** 青石县人民政府, 青石县水利局 青石县财政局; a sentence is no body. */
const BODY = /^[\u4e00-\u9fa5、（）()\s]{3,60}$/;
const OF_BODY = /(?:府|局|委|办|厅|部|院|会|室|中心|队|署|所|站|公司|处|关|行|校|社|镇|乡|街道)$/;
/** A signature stands below a text. */
const LEAST_TEXT = 100;
const LONGEST_LINE = 90;

/**
 * The first signature (落款) of a text: the name of a body and below or behind it a day. What is attached further below has
 * days of its own. `null` where none is found.
 * @param text line by line
 */
export function signatureDay(text: string): Signature | null {
  let before = '';
  let length = 0;
  for (const line of text.split('\n')) {
    const match = length >= LEAST_TEXT && line.length <= LONGEST_LINE ? SIGNED.exec(line) : null;
    if (match) {
      const issuer = (match[1]?.trim() || before).trim();
      const [day] = daysInText(match[2] ?? '');
      if (day && BODY.test(issuer) && OF_BODY.test(issuer)) return { day: day.day, text: match[2] ?? '', issuer };
    }
    length += line.length;
    before = line;
  }
  return null;
}
