import type { PageList } from '../../model/page-facts';
import type { PageContext } from '../page-context';
import { listOfJson } from './json-records';
import type { Outline } from './outline';
import { recordArrays } from './script-values';
import { listOfXml } from './xml-records';

/** A list whose records stand in a script, with the element the script stands in. */
export interface ScriptList {
  list: PageList;
  el: number;
}

/** Marks of records in a script: without one of them it is not looked into. */
const JSON_RECORDS = /\[\s*\{[^{}]{0,400}['"]?\w*(?:title|subject|bt)['"]?\s*:/i;

/** Lists whose records stand in scripts: HTML inside XML (<record><![CDATA[…]]>), or arrays of objects. */
export function listsInScripts(o: Outline, page: PageContext): ScriptList[] {
  const found: ScriptList[] = [];
  for (const { el, text } of o.scripts) {
    if (text.length < 40) continue;
    if (/<record>/i.test(text)) {
      const list = listOfXml(text, page.base, page.today, 'xml');
      if (list) found.push({ list, el });
    } else if (JSON_RECORDS.test(text)) {
      for (const value of recordArrays(text)) {
        const reading = listOfJson(value, page.base, page.today, 'json');
        // Menus and slides are arrays of titles, too: a list has dates.
        if (reading && reading.list.items.filter((i) => i.date !== null).length * 2 >= reading.list.items.length) {
          found.push({ list: reading.list, el });
        }
      }
    }
  }
  return found;
}
