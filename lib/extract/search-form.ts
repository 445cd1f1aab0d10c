import type { SearchBox } from '../model/page-form';
import { addressOf } from './address';
import type { PageContext } from './page-context';
import { elementsNamed, indexPage, isWithin, type PageIndex } from './page-index';
import { linksOf } from './page-links';

/** Types of inputs that take words; `keywords` and the like are no types, and browsers take them for text. */
const NO_WORDS = /^(?:hidden|button|submit|image|reset|checkbox|radio|password|file|date|range|color)$/i;
/** 请输入关键字, 搜索政务网, 站内搜索 · not 请输入查询码, with which a message is looked up */
const ASKS = /搜索|检索|搜一搜|站内|关键[字词]|(?:想|要)(?:查询|查找|搜)/;
/** searchWord, keywords, sword, qt, q, kw · not query_code, password */
const NAMED = /search|^(?:s?_?key_?words?|s?word|qt?|kw|wd|temp)(?:_?\w{0,4})$/i;
/** What forms of a search are called and where they lead. */
const FORM = /search|sousuo|jianso?u|(?:^|[/_.-])so(?:$|[/_.?-])/i;
/** Words of a link that opens a search. */
const LINK = /^(?:站内|全站|高级|智能|全文)?(?:搜索|检索|搜一搜)$/;
/** Where a picture of a magnifying glass leads: /search/, /jsearchfront/, /so.html */
const SEARCH_PAGE = /\/(?:j?search\w*|sousuo|so)(?:[/.?]|$)/i;
/** A part of the page that scripts make a search of: class="search-btn", id="searchBox" */
const NAMED_PART = /\s(?:class|id)=["'](?:[\w-]{1,20}\s+)?(?:[\w-]{0,12}[-_])?(?:search|sousuo)/i;
/** How far into the source such a part is looked for, in characters: it stands in the page's head. */
const HEAD = 40_000;
/** Inputs that are looked at; a page has a few. */
const MAX_INPUTS = 60;
/** Hidden fields that are kept. */
const MAX_FIXED = 12;

/**
 * The search of the site (站内搜索) as the page offers it: the first form that plainly is one and tells where the words go,
 * else a box that only a script knows, else a link that opens a search; `null` without any.
 */
export function readSearch(page: PageContext): SearchBox | null {
  const index = indexPage(page);
  const inputs = elementsNamed(index, 'input');
  const forms = elementsNamed(index, 'form');
  let scripted: SearchBox | null = null;
  for (const input of inputs.slice(0, MAX_INPUTS)) {
    const { type = 'text', ...attribs } = index.els[input]?.attribs ?? {};
    if (NO_WORDS.test(type)) continue;
    const form = forms.findLast((el) => isWithin(index, input, el));
    const own = form === undefined ? undefined : index.els[form]?.attribs;
    const asks = ASKS.test(`${attribs.placeholder ?? ''} ${attribs.value ?? ''} ${attribs.title ?? ''}`);
    const named = NAMED.test(attribs.name ?? '') || NAMED.test(attribs.id ?? '');
    const formed =
      own !== undefined && FORM.test(`${own.action ?? ''} ${own.name ?? ''} ${own.id ?? ''} ${own.class ?? ''}`);
    if (!asks && !formed && !(named && form === undefined)) continue;
    const box = form === undefined ? SCRIPTED : boxOf(page, index, form, attribs.name ?? '', inputs);
    if (box.url !== null) return box;
    scripted ??= box;
  }
  if (scripted) return scripted;
  const linked = linksOf(page).some(
    ({ text, url }) => (text.length <= 6 && LINK.test(text)) || (text === '' && SEARCH_PAGE.test(url)),
  );
  return linked || NAMED_PART.test(page.html.slice(0, HEAD)) ? { ...SCRIPTED } : null;
}

const SCRIPTED: SearchBox = { url: null, method: 'GET', field: null, fixed: {} };

function boxOf(page: PageContext, index: PageIndex, form: number, field: string, inputs: readonly number[]): SearchBox {
  const { action = '', method = 'get' } = index.els[form]?.attribs ?? {};
  const url = /^\s*(?:#|javascript:|$)/i.test(action) ? null : addressOf(page, action.trim());
  if (url === null || field === '') return SCRIPTED;
  const fixed: Record<string, string> = {};
  for (const el of inputs) {
    if (!isWithin(index, el, form) || Object.keys(fixed).length >= MAX_FIXED) continue;
    const { type = '', name = '', value = '' } = index.els[el]?.attribs ?? {};
    if (type.toLowerCase() === 'hidden' && name !== '') fixed[name] = value;
  }
  return { url, method: /^post$/i.test(method.trim()) ? 'POST' : 'GET', field, fixed };
}
