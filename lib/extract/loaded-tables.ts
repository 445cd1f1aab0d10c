import { elementsNamed, lengthOf, type PageIndex } from './page-index';
import { regionsByIndex } from './regions';

/** A table that a library fills, as its attributes say: lay-data="{url:'/list.do'}", data-options="url:'/list.do'" */
const FILLED = /\burl\s*:\s*['"]/;

/** $('#dg').datagrid({url:'/list.do'}), layui.table.render({elem:'#t',url:'/list'}), $('#t').DataTable({ajax:'/list.json'}) */
const LOADS = /\b(?:datagrid|bootstrapTable|dataTable|jqGrid|table\.render)\s*\(\s*\{/i;
const FROM_ADDRESS = /\b(?:url|ajax)['"]?\s*:/;
/** $('#box').load('list.jsp?cid=12 #rows') · not the head, the foot or the menu of every page */
const LOADS_ROWS =
  /\.load\s*\(\s*["'`](?![^"'`]{0,300}(?:head|foot|nav|menu|top|bottom|banner))[^"'`]{0,300}(?:list|news|info|article|cid=)/i;

/** <ul><script src="/inc/news.asp?cid=12"></script></ul>: a file of rows in the place of a list. */
const PLACES: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'tr', 'td', 'div']);
const NEWS_FILE = /list|news|info|article|notice|class(?:id)?=|cid=|type(?:id)?=|column|channel/i;
const COUNTER = /count|hits?\b|click|tongji|stat(?:s|istics)?\b|cnzz|analytics|share|weather|jiucuo|conac/i;

/** Whether a component of a library, or a script in the place of a list, brings rows that the page itself lacks. */
export function loadsRows(index: PageIndex): boolean {
  return (
    index.scripts.some(({ source }) => LOADS_ROWS.test(source) || (LOADS.test(source) && FROM_ADDRESS.test(source))) ||
    elementsNamed(index, 'table').some((el) => isLoadedTable(index, el)) ||
    hasRowsFile(index)
  );
}

function isLoadedTable(index: PageIndex, el: number): boolean {
  const attribs = index.els[el]?.attribs ?? {};
  if (FILLED.test(attribs['lay-data'] ?? '') || attribs['data-url']) return true;
  return (
    /\beasyui-datagrid\b/.test(attribs.class ?? '') && (!!attribs.url || FILLED.test(attribs['data-options'] ?? ''))
  );
}

function hasRowsFile(index: PageIndex): boolean {
  const regions = regionsByIndex(index);
  return index.scripts.some(({ el, node }) => {
    const { src } = node.attribs;
    const place = index.els[el]?.name ?? '';
    if (!src || !NEWS_FILE.test(src) || COUNTER.test(src)) return false;
    return PLACES.has(place) && regions[el] === 'main' && lengthOf(index, el) === 0;
  });
}
