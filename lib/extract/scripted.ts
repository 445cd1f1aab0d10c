import { loadsRows } from './loaded-tables';
import type { PageContext } from './page-context';
import { childrenOf, indexPage, lengthOf, type PageIndex, unseenIn } from './page-index';
import { regionsByIndex } from './regions';

/** {{item.title}}, <%= title %>, ${item.title}: a template that a script fills */
const TEMPLATE = /\{\{\s*[\w.$[\]]+\s*(?:\||\}\})|<%=\s*[\w.]+\s*%>/;
const TEMPLATE_ATTRIBUTE = / (?:v-for|ng-repeat|data-bind|ms-for|ms-repeat)=| (?:ng-app|v-cloak)\b/;
/** Calls that fetch something … */
const CALL = /\$\.(?:ajax|get|post|getJSON)\s*\(|\baxios\b|\bfetch\s*\(|XMLHttpRequest|\.load\s*\(\s*["'`]/;
/** … and what builds elements out of it. */
const BUILDS = /\.(?:append|prepend|html|after|before)\s*\(|innerHTML|insertAdjacentHTML|createElement|template\s*\(/;
/** document.write("<li><a href='" + urls[j] + …: rows out of values, once for each turn of a loop */
const WRITES_ROWS = /document\.write(?:ln)?\s*\(\s*["'`]\s*<(?:li|tr|dl|dd|dt)\b[^\n]{0,400}(?:["']\s*\+|\$\{)/i;
/** … or piece by piece: document.write("<li>"); document.write(title[j]); */
const WRITES_ROW_MARKS = /document\.write(?:ln)?\s*\(\s*["'`]\s*<(?:li|tr|dl|dd|dt)\b/i;
const WRITES_VALUES = /document\.write(?:ln)?\s*\(\s*[\w$.]+\[/;
const LOOPS = /\b(?:for|while)\s*\(|\.(?:forEach|each|map)\s*\(/;
/** A list's address or template, as loaders name them. */
const LIST_WORDS =
  /list|page(?:no|num|size|index)?|rows|records?|articles?|channel|column|datastore|dataproxy|query|search/i;
/** Bundles of pages that scripts build as a whole. */
const BUNDLE = /(?:chunk-vendors|vendor|app|main|index|runtime)[.\w-]*\.js(?:\?|$)/i;

/**
 * Whether scripts could build a list that static HTML lacks: an unfilled template, a call whose answer becomes elements,
 * rows that a loop writes or a library loads, an empty container that a script names, an empty application root. Cheap
 * signs first; `true` costs one rendering.
 */
export function readScripted(page: PageContext): boolean {
  const index = indexPage(page);
  for (const { node, source } of index.scripts) {
    const type = node.attribs.type?.toLowerCase() ?? '';
    if (/template|x-tmpl|x-handlebars|text\/html/.test(type) && /<(?:li|tr|a|div)\b/i.test(source)) return true;
    if (CALL.test(source) && BUILDS.test(source) && LIST_WORDS.test(source)) return true;
    if (LOOPS.test(source) && writesRows(source)) return true;
  }
  if (TEMPLATE.test(index.text)) return true;
  return hasTemplateMarks(page.html) || loadsRows(index) || hasEmptyContainer(index);
}

const writesRows = (source: string): boolean =>
  WRITES_ROWS.test(source) || (WRITES_ROW_MARKS.test(source) && WRITES_VALUES.test(source));

/** Attributes that only templates have. */
const hasTemplateMarks = (html: string): boolean => TEMPLATE_ATTRIBUTE.test(html);

/** <ul id="newsList"></ul> that a script mentions, or <div id="app"></div> beside a bundle. */
function hasEmptyContainer(index: PageIndex): boolean {
  const regions = regionsByIndex(index);
  const bundled = index.scripts.some(({ node }) => BUNDLE.test(node.attribs.src ?? ''));
  for (let el = index.body; el < index.els.length; el++) {
    if (lengthOf(index, el) > 0 || regions[el] !== 'main') continue;
    const node = index.els[el];
    const id = node?.attribs.id;
    if (!node || !id) continue;
    if (!/^(?:ul|ol|dl|tbody|div|table|section)$/.test(node.name)) continue;
    if (showsSomething(index, el)) continue;
    if (/^(?:app|root|__next|__nuxt)$/.test(id) && (bundled || index.text.length < 200)) return true;
    const listy = /list|news|content|data|con|items?|box|result/i.test(`${id} ${node.attribs.class ?? ''}`);
    if (!listy && node.name === 'div') continue;
    const named = index.scripts.some(
      ({ source }) => source.length < 200_000 && namesId(source, id) && BUILDS.test(source),
    );
    if (named) return true;
  }
  return false;
}

/** Pictures, fields and players: no place for a list. */
const SHOWS = /^(?:img|input|embed|video|iframe)$/;

const showsSomething = (index: PageIndex, el: number): boolean =>
  childrenOf(index, el).some((child) => SHOWS.test(index.els[child]?.name ?? '')) || unseenIn(index, el).has('object');

const namesId = (source: string, id: string): boolean =>
  source.includes(`#${id}`) || source.includes(`"${id}"`) || source.includes(`'${id}'`);
