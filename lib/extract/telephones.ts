import type { Telephone } from '../model/page-form';
import type { PageContext } from './page-context';
import { indexPage } from './page-index';

const WORDS = ['电话', '热线', '专线'];
/** Behind the word: 号码：0770-1234567, （工作日）: 400-123-4567, ：12345 · not 会议2024年, ：（见附件） */
const NUMBER =
  /(?:号码|方式)?\s*(?:[（(][^（）()\n]{0,16}[）)])?\s*[:：]?\s*(?:[（(]?0\d{2,3}[）)]?\s*[-—–－ ]?\s*)?(?:[1-9]\d{6,7}|1[3-9]\d{9}|[48]00[- ]?\d{3}[- ]?\d{4}|12\d{3})(?!\d)/y;
/** The hotline of all governments takes both questions and complaints: 12345政务服务便民热线, 拨打12345 */
const HOTLINE = /12345\s*(?:政务|市长|市民|县长|区长|便民|热线|平台|服务)|(?:热线|拨打)[^\d\n]{0,6}12345(?!\d)/;
const COMPLAINT = /监督|投诉|举报|信访|纪检|效能/;
/** Telephones of something else: of the makers of the site, of ambulances. */
const OTHER = /传真|技术支持|急救|报警|火警|广告|订餐|客户/;
/** How far before the word its kind is looked for, in characters of the same line. */
const LABEL = 24;
/** Words that are looked at; numbers of each kind that are kept. */
const MAX_WORDS = 200;
const MAX = 6;

/** Labelled telephone numbers of the page, wherever they stand, and what each is for; the first ones of each kind. */
export function readTelephones(page: PageContext): Telephone[] {
  const { text } = indexPage(page);
  const found: Telephone[] = [];
  const hotline = text.includes('12345') ? HOTLINE.exec(text) : null;
  if (hotline) found.push({ serves: 'both', quotation: tidy(hotline[0]) });
  let looked = 0;
  for (const word of WORDS) {
    for (let at = text.indexOf(word); at >= 0 && looked < MAX_WORDS; at = text.indexOf(word, at + 2), looked++) {
      NUMBER.lastIndex = at + word.length;
      const number = NUMBER.exec(text);
      if (!number) continue;
      const label = labelBefore(text, at);
      if (OTHER.test(label)) continue;
      const serves = COMPLAINT.test(label) ? 'complaint' : 'consultation';
      const quotation = tidy(`${label}${word}${number[0]}`);
      const alike = found.filter((one) => one.serves === serves);
      if (alike.length >= MAX || alike.some((one) => one.quotation === quotation)) continue;
      found.push({ serves, quotation });
    }
  }
  return found;
}

/** The words before on the same line, from the last number or sentence on: 地址：某路1号 监督投诉 → 号 监督投诉 */
function labelBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LABEL), at);
  return before.slice(before.search(/[^\d\n。；;]*$/));
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
