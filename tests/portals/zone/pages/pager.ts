import type { ZoneColumn } from '../look';

/** Address of page `n` (from 1) of `pages`, as the column's pager counts. */
export function pageAddress(column: ZoneColumn, n: number, pages: number): string {
  if (n === 1) return column.at;
  switch (column.look.pager) {
    case 'links':
    case 'script':
      return `${column.at}index_${n - 1}.shtml`;
    case 'query':
      return `${column.at}index.shtml?page=${n}`;
    case 'countdown':
      return column.at.replace(/\.htm$/, `/${pages - n + 1}.htm`);
    case 'none':
      throw new Error(`${column.at} has one page`);
  }
}

/** The pager below a list of several pages; empty where there is one page only. */
export function pager(column: ZoneColumn, n: number, pages: number): string {
  if (pages < 2) return '';
  if (column.look.pager === 'script') {
    return `<div class="page" id="page"><script>createPageHTML(${pages}, ${n - 1}, "index", "shtml");</script></div>`;
  }
  const to = (target: number, text: string): string =>
    target === n || target < 1 || target > pages
      ? `<span class="off">${text}</span>`
      : `<a href="${pageAddress(column, target, pages)}">${text}</a>`;
  const numbers = Array.from({ length: pages }, (_, i) =>
    i + 1 === n ? `<span class="cur">${i + 1}</span>` : to(i + 1, String(i + 1)),
  );
  return `<div class="page">共${pages}页 ${to(n - 1, '上一页')} ${numbers.join(' ')} ${to(n + 1, '下一页')} ${n === pages ? '' : to(pages, '尾页')}</div>`;
}
