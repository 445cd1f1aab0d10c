/** Brackets, quotation marks, separators and arrows that names are dressed with. */
const DRESS = /[\s\u00a0\u3000|·•›»>＞<《》〈〉「」『』【】[\]“”"'‘’:：;；,，、。!！?？~～_*#\-—–…+]+/g;

/** What stands in brackets at the end and only counts or remarks: 通知公告（12）. Takes （12）, not （中标） within a name. */
const COUNT = /[（(]\s*\d+\s*[条个篇件]?\s*[)）]$/;

/** Numbering before a name: 一、总体情况 · （二）机构 · 03.公告. Takes no year: 2023年. */
const NUMBERING = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|\d{1,2}[、.．)）])\s*/;

/** The link to all of a list, run together with its name: 通知公告更多. */
const MORE = /(?<=.)(?:更多|more)$/;

/** A year before a name that goes on: 2023年部门预算 → 部门预算. */
const YEAR = /^(?:19|20)\d{2}\s*年?度?(?=[\u4e00-\u9fa5])(?!$)/;

/** A column's name as the word lists expect it: half-width, lower case, no white space, brackets, numbering or count. */
export function plainName(name: string): string {
  const text = name.normalize('NFKC').toLowerCase().trim().replace(COUNT, '').replace(NUMBERING, '');
  const bare = text.replace(DRESS, '').replace(/[()]/g, '').replace(MORE, '');
  return bare.replace(YEAR, '') || bare;
}
