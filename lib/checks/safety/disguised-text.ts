import { plainForms } from '../../standards/content-safety/plain-forms';

/** Characters without width between two others: 亚\u200b博; what makes a sign an emoji */
const NO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]|\ufe0f/g;
/** ＫＯＫ, ８８ */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
/** 开·云·体·育, 开⭐云⭐体⭐育: one sign between each two of four and more characters; not 公 告, 张三、李四 */
const SET_APART = /[\u4e00-\u9fa5]([^\p{L}\p{N}，。、；：？！“”《》（）])[\u4e00-\u9fa5](?:\1[\u4e00-\u9fa5]){2,}/gu;
const OTHER_FORMS = new RegExp(`[${[...plainForms.keys()].join('')}]`, 'g');

/**
 * A text without the disguises of advertisers (变形文字): character references that a title carries twice over, full-width
 * letters, characters without width or a sign between each two, traditional forms.
 */
export function inClear(text: string): string {
  const clear = text.includes('&#') ? decoded(text) : text;
  return clear
    .replace(NO_WIDTH, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(SET_APART, (run, sign: string) => run.replaceAll(sign, ''))
    .replace(OTHER_FORMS, (form) => plainForms.get(form) ?? form);
}

/** &#20122; and &#x4E9A; in clear. */
const decoded = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,5})|(\d{1,6}));?/gi, (reference, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
