import { isHidden } from '../lists/hidden';
import { contains, type Outline, tagOf } from '../lists/outline';
import type { FoundPager } from './found';

/** 下一页, 下页 › as the label of a button */
const NEXT = /^[\s<>«»‹›]*(?:下\s*一?\s*页|后一页)[\s<>«»‹›]*$/;
/** 共 4 页, 共4页第1页 · not 全文共 4 页，附件 2 份, a sentence */
const PAGES = /共\s*(\d{1,5})\s*页|(?:^|[^\d/])\d{1,4}\s*\/\s*(\d{1,5})\s*页/;
const CURRENT = /第\s*(\d{1,4})\s*页|(?:^|[^\d/])(\d{1,4})\s*\/\s*\d{1,5}\s*页/;
const ITEMS = /共\s*(\d{1,7})\s*(?:条|项|篇|个?记录)/;

/** Words of a pager at most, in characters. */
const LONGEST = 80;

/**
 * A pager of form fields: `<form>共 4 页 第 1 页 <input type="button" value="下一页" onclick="go(1)"></form>`. Where it leads is known
 * to its script or server alone. `null` without one.
 */
export function pagerOfForm(o: Outline): FoundPager | null {
  const next = o.inputs.find((el) => isNextButton(o, el));
  if (next !== undefined) return pagerAround(o, next) ?? { el: next, at: next, pager: { ...UNKNOWN, current: null } };
  const words = o.texts.find(({ text, link }) => link < 0 && text.length <= LONGEST && PAGES.test(text));
  return words ? pagerAround(o, words.el, true) : null;
}

const UNKNOWN = { style: 'form', pages: null, items: null, current: null, nextUrl: null } as const;

function isNextButton(o: Outline, el: number): boolean {
  const { attribs } = o.els[el] ?? {};
  if (!attribs || !/^(?:button|submit)$/i.test(attribs.type ?? '')) return false;
  return NEXT.test(attribs.value ?? '') && attribs.disabled === undefined && !isHidden(o, el);
}

/** What the words around a place say, as long as a few words is all that stands there; `fields`: it must hold form fields. */
function pagerAround(o: Outline, place: number, fields = false): FoundPager | null {
  for (let el = place, steps = 0; el >= 0 && steps < 4 && tagOf(o, el) !== 'body'; steps++) {
    let words = '';
    for (let seq = o.textStart[el] ?? 0; seq < (o.textEnd[el] ?? 0) && words.length <= LONGEST; seq++) {
      words += `${o.texts[seq]?.text ?? ''} `;
    }
    if (words.length > LONGEST) return null;
    const pages = numberIn(PAGES, words);
    if (pages !== null && (!fields || holdsFields(o, el))) {
      const pager = { ...UNKNOWN, pages, items: numberIn(ITEMS, words), current: numberIn(CURRENT, words) };
      return { el, at: el, pager };
    }
    el = o.parent[el] ?? -1;
  }
  return null;
}

function holdsFields(o: Outline, outer: number): boolean {
  for (let el = outer; contains(o, outer, el); el++) {
    if (/^(?:input|select|button)$/.test(tagOf(o, el)) || o.els[el]?.attribs.onclick !== undefined) return true;
  }
  return tagOf(o, o.parent[outer] ?? -1) === 'form';
}

function numberIn(pattern: RegExp, words: string): number | null {
  const found = pattern
    .exec(words)
    ?.slice(1)
    .find((group) => group !== undefined);
  return found === undefined ? null : Number(found);
}
