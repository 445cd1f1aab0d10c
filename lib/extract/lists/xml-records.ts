import type { Day } from '../../model/day';
import type { PageList } from '../../model/page-facts';
import { fragmentList } from './fragment-list';

/** <record><![CDATA[<li>…</li>]]></record> · the groups before and after (<nextgroup>) hold links to the endpoint, no items */
const RECORD = /<record>\s*(?:<!\[CDATA\[([\s\S]*?)\]\]>|([\s\S]*?))\s*<\/record>/g;

/** Number of all records that an answer names: <totalrecord>45</totalrecord>. */
export function totalOfXml(xml: string): number | null {
  const total = /<totalrecord>\s*(\d+)\s*<\/totalrecord>/i.exec(xml)?.[1];
  return total === undefined ? null : Number(total);
}

/** Records of HTML inside XML (大汉 and kin: <datastore><recordset><record>) as a list; `null` without records. */
export function listOfXml(xml: string, base: URL, today: Day, source: 'xml' | 'endpoint'): PageList | null {
  let html = '';
  for (const match of xml.matchAll(RECORD)) html += `${match[1] ?? match[2] ?? ''}\n`;
  if (html === '') return null;
  // Bare rows need a table around them to stand side by side.
  return fragmentList(/^\s*<tr/i.test(html) ? `<table>${html}</table>` : `<ul>${html}</ul>`, base, today, source);
}
