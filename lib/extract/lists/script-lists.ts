import type { PageList } from '../../model/page-facts';
import type { PageContext } from '../page-context';
import { fragmentList } from './fragment-list';
import { listOfJson } from './json-records';
import type { Outline } from './outline';
import { parallelRecords } from './parallel-arrays';
import { pushedRecords, recordArrays } from './script-values';
import { listOfXml } from './xml-records';

/** A list whose records stand in a script, with the element the script stands in. */
export interface ScriptList {
  list: PageList;
  el: number;
}

/** Marks of records in a script: without one of them it is not looked into. */
const JSON_RECORDS = /\[\s*\{[^{}]{0,400}['"]?\w*(?:title|subject|bt)['"]?\s*:/i;
const PUSHED_RECORDS = /\.push\(\s*\{[^{}]{0,400}['"]?\w*(?:title|subject|bt)['"]?\s*:/i;
const PARALLEL_RECORDS = /(?:title|head|subject|bt)\w{0,20}\[\w{1,20}\]\s*=\s*["']/i;

/** Lists whose records stand in scripts: HTML inside XML (<record><![CDATA[…]]>), arrays of objects, or arrays side by side. */
export function listsInScripts(o: Outline, page: PageContext): ScriptList[] {
  const found: ScriptList[] = [];
  const written = new Map<number, string>();
  for (const { el, text } of o.scripts) {
    if (text.length < 40) continue;
    if (WRITES_LINKS.test(text)) written.set(el, (written.get(el) ?? '') + writtenBy(text));
    if (/<record>/i.test(text)) {
      const list = listOfXml(text, page.base, page.today, 'xml');
      if (list) found.push({ list, el });
    } else {
      const values = [
        ...(JSON_RECORDS.test(text) ? recordArrays(text) : []),
        ...(PUSHED_RECORDS.test(text) ? pushedRecords(text) : []),
        ...(PARALLEL_RECORDS.test(text) ? [parallelRecords(text)] : []),
      ];
      for (const value of values) {
        const reading = listOfJson(value, page.base, page.today, 'json');
        // Menus and slides are arrays of titles, too: a list has dates.
        if (reading && reading.list.items.filter((i) => i.date !== null).length * 2 >= reading.list.items.length) {
          found.push({ list: reading.list, el });
        }
      }
    }
  }
  for (const [el, html] of written) {
    const list = fragmentList(html, page.base, page.today, 'html');
    if (list && list.newest !== null) found.push({ list, el });
  }
  return found;
}

/** document.write("<li><a href='1.html'>…</a>2024-01-08</li>"), once or in a script for each item */
const WRITES_LINKS = /document\.write(?:ln)?\s*\(\s*["'][^\n]{0,400}<a\b/i;
const WRITE = /document\.write(?:ln)?\s*\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\s*\)/gi;

/** What a script writes, as far as it writes literals and nothing else. */
function writtenBy(script: string): string {
  let html = '';
  if (script.length > 100_000) return html;
  for (const match of script.matchAll(WRITE)) html += (match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1');
  return html;
}
