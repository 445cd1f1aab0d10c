import { each, esc } from '../../kit/markup';
import type { Row } from './entries';
import type { Layout } from './layout';

const pairs = (rows: readonly Row[]): (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / 2) }, (_, i) => rows.slice(i * 2, i * 2 + 2));

/** Lists made of tables: rows, spacer rows, a table an item, columns of fields, tables in tables. */
export const tableLayouts: Record<string, Layout> = {
  'table-rows': {
    draw: (rows) =>
      `<table width="100%" border="0" cellspacing="0">\n${each(rows, ({ link, date }) => `<tr><td width="12"><img src="/images/dot.gif"></td><td height="28">${link}</td><td width="100" align="right">${date.html}</td></tr>`)}\n</table>`,
  },
  'table-rows-with-spacers': {
    draw: (rows) =>
      `<table width="100%"><tbody>\n${each(rows, ({ link, date }) => `<tr height="26"><td>&nbsp;</td><td>${link}</td><td nowrap><span class="timestyle">${date.html}&nbsp;</span></td></tr>\n<tr><td colspan="3" height="1" background="/images/line.gif"></td></tr>`)}\n</tbody></table>`,
  },
  'table-an-item': {
    draw: (rows) =>
      each(
        rows,
        ({ link, date }) =>
          `<table width="98%" border="0" align="center" cellpadding="0"><tr><td width="3%">·</td><td>${link}</td><td width="15%">${date.html}</td></tr></table>`,
      ),
  },
  'table-with-head': {
    needsFullDates: true,
    draw: (rows) =>
      `<table class="tb">\n<tr><th>序号</th><th>标题</th><th>文号</th><th>发布机构</th><th>发布日期</th></tr>\n${each(rows, ({ entry, link, date }, i) => `<tr><td>${i + 1}</td><td>${link}</td><td>${entry.documentNumber}</td><td>${entry.department}</td><td>${date.html}</td></tr>`)}\n</table>`,
  },
  'table-index-number-first': {
    needsFullDates: true,
    draw: (rows) =>
      `<table class="xxgk"><thead><tr><td>索引号</td><td>信息名称</td><td>生成日期</td></tr></thead><tbody>\n${each(rows, ({ entry, link, date }) => `<tr><td>${String(entry.number).padStart(9, '0')}/${entry.day.slice(0, 4)}-${String(entry.number % 1000).padStart(5, '0')}</td><td>${link}</td><td>${date.html}</td></tr>`)}\n</tbody></table>`,
  },
  'table-in-layout-tables': {
    draw: (rows) =>
      `<table><tr><td valign="top"><table width="100%"><tr><td><table width="96%" align="center">\n${each(rows, ({ link, date }) => `<tr><td class="bt">${link}</td><td class="rq">${date.html}</td></tr>`)}\n</table></td></tr></table></td></tr></table>`,
  },
  'table-two-columns': {
    draw: (rows) =>
      `<table width="100%">\n${each(pairs(rows), (pair) => `<tr>${pair.map(({ link, date }) => `<td width="38%">${link}</td><td width="12%">${date.html}</td>`).join('')}</tr>`)}\n</table>`,
  },
  'table-one-cell': {
    plainDates: true,
    draw: (rows) =>
      `<table><tr><td class="lb">\n${each(rows, ({ link, date }) => `<img src="/images/arrow.gif"> ${link}&nbsp;&nbsp;<font color="#999999">${date.html}</font><br>`)}\n</td></tr></table>`,
  },
  'table-expanding-rows': {
    needsFullDates: true,
    draw: (rows) =>
      `<table class="zfxxgk">\n${each(rows, ({ entry, link, date }) => `<tr><td>${link}<div class="box" style="display:none"><table><tr><td>索引号：</td><td>${entry.number}</td><td>文号：</td><td>${esc(entry.documentNumber)}</td></tr></table></div></td><td>${date.html}</td></tr>`)}\n</table>`,
  },
};
