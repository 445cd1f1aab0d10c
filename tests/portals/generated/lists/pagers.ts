import type { Random } from '../../kit/random';
import { chance } from '../draw';

/** How a column turns its pages. */
export type PagerStyle =
  | 'create-page-html'
  | 'links-from-zero'
  | 'ucap-script'
  | 'jpage'
  | 'counting-down'
  | 'links'
  | 'total-and-links'
  | 'underscore-links'
  | 'numbered-pages'
  | 'query'
  | 'form'
  | 'load-more'
  | 'none';

export interface DrawnPager {
  html: string;
  /** As in labels; keys that the page does not tell are absent. */
  truth: { pages?: number | null; nextUrl?: string | null } | null;
}

export interface PagerPlan {
  style: PagerStyle;
  /** Address of the column's first page. */
  url: URL;
  pages: number;
  total: number;
  perPage: number;
  random: Random;
}

/** Without its last file name: /a/b/index.html → /a/b/ */
const folderOf = (url: URL): string => url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
/** /a/list.shtml → [list, shtml]; index where the address ends in a folder. */
function fileOf(url: URL): [name: string, extension: string] {
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot < 0 ? ['index', 'html'] : [file.slice(0, dot), file.slice(dot + 1)];
}

/** The first page's pager. */
export function drawPager(plan: PagerPlan): DrawnPager {
  const { style, url, pages, total, random } = plan;
  const [name, extension] = fileOf(url);
  const folder = folderOf(url);
  const at = (path: string): string => new URL(path, url).href;
  switch (style) {
    case 'none':
      return { html: '', truth: null };
    case 'create-page-html':
      return scripted(
        `<div class="page"><script>\ncreatePageHTML(${pages}, 0, "${name}", "${extension}");\n</script></div>`,
        pages,
        at(`${folder}${name}_1.${extension}`),
      );
    case 'ucap-script':
      return scripted(
        `<div class="page" id="page_div"></div><script>window.onload=function(){createPageHTML('page_div',${pages}, 1,'${name}','${extension}',${total});}</script>`,
        pages,
        at(`${folder}${name}_2.${extension}`),
      );
    case 'jpage':
      return {
        html: `<script>jpage('list', { totalRecord:${total}, perPage:${plan.perPage}, proxyUrl:'/module/web/jpage/dataproxy.jsp', ajaxParam:{col:1,appid:1,webid:3,path:'/',columnid:${random.int(1000, 9999)},sourceContentType:1,unitid:${random.int(1000, 9999)},webname:'portal',permissiontype:0} });</script>`,
        truth: { pages },
      };
    case 'links-from-zero':
      return linked(plan, (n) =>
        n === 1 ? `${folder}${name}.${extension}` : `${folder}${name}_${n - 1}.${extension}`,
      );
    case 'links':
    case 'total-and-links':
      return linked(plan, (n) => (n === 1 ? url.pathname : `${folder}${name}_${n}.${extension}`));
    case 'underscore-links':
      return linked(plan, (n) => (n === 1 ? url.pathname : `${folder}${name}_${n}.${extension}`));
    case 'numbered-pages':
      return linked(plan, (n) => `${folder}${n}.html`);
    case 'counting-down':
      return linked(plan, (n) =>
        n === 1 ? url.pathname : `${url.pathname.replace(/\.\w+$/, '')}/${pages - n + 1}.htm`,
      );
    case 'query': {
      const word = random.pick(['page', 'PageNo', 'pageIndex', 'cur_page', 'p']);
      return linked(plan, (n) => {
        const target = new URL(url);
        target.searchParams.set(word, String(n));
        return target.pathname + target.search;
      });
    }
    case 'form':
      return {
        html: `<form name="pageform" method="post" action="${url.pathname}"><input type="hidden" name="pageNo" value="1"><a href="javascript:goPage(2)">下一页</a> <a href="javascript:goPage(${pages})">末页</a> 第1页/共${pages}页 转到<input type="text" name="go" size="3">页</form>`,
        truth: { pages },
      };
    case 'load-more':
      return { html: `<div class="more-btn" onclick="loadMore()">加载更多</div>`, truth: {} };
  }
}

const scripted = (html: string, pages: number, next: string): DrawnPager => ({
  html,
  truth: { pages, nextUrl: pages > 1 ? next : null },
});

/** Plain links, with the words around them in one of the common ways. */
function linked({ url, pages, total, random, style }: PagerPlan, address: (n: number) => string): DrawnPager {
  const href = (n: number): string => address(n).replace(/&/g, '&amp;');
  const next = pages > 1 ? `<a href="${href(2)}">下一页</a>` : '<span>下一页</span>';
  const last =
    pages > 1 ? `<a href="${href(pages)}">${random.pick(['尾页', '末页', '最后一页'])}</a>` : '<span>尾页</span>';
  const numbers = Array.from({ length: Math.min(pages, 5) }, (_, i) =>
    i === 0 ? `<span class="current">1</span>` : `<a href="${href(i + 1)}">${i + 1}</a>`,
  ).join(' ');
  const counts = random.pick([
    `共${total}条&nbsp;&nbsp;1/${pages}&nbsp;`,
    `第1页/共${pages}页`,
    `共 ${pages} 页 ${total} 条记录`,
    `页次：1/${pages}页`,
  ]);
  const truth = { pages, nextUrl: pages > 1 ? new URL(address(2), url).href : null };
  const withCounts = style === 'total-and-links' || chance(random, 0.6);
  const bar = random.pick([
    `<span>首页</span> <span>上一页</span> ${numbers} ${next} ${last}`,
    `<a>首页</a> <a>上页</a> ${next.replace('下一页', '下页')} ${last}`,
    `${numbers} ${next} ${last}`,
  ]);
  const html = `<div class="${random.pick(['page', 'pagination', 'fy', 'p_pages', 'pb_sys_common'])}">${withCounts ? counts : ''} ${bar}</div>`;
  // Without counts nothing of one page leads anywhere: that is as good as none.
  return { html, truth: pages === 1 && !withCounts ? null : truth };
}
