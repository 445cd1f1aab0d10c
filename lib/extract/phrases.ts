import type { z } from 'zod';
import type { Quote } from '../model/page-facts';
import { mainBlockOf } from './main-block';
import { headOf } from './meta-tags';
import type { PageContext } from './page-context';
import { indexPage, type PageIndex } from './page-index';
import { selectorOf } from './selector';

type QuoteOf = z.infer<typeof Quote>;

/** Longest line that can be nothing but such a phrase; a sentence that merely uses it is longer. */
const EMPTY_LINE = 40;
const NOT_FOUND_LINE = 80;

/** 暂无信息, 暂无相关内容！, 没有查询到符合条件的记录, 该栏目下没有内容, 栏目建设中, 共0条 · not 暂无感染病例报告, 没有内容为王的时代 */
const EMPTY =
  /暂无(?:任何|相关|可?公开的?|更多|最新|此类|本栏目)*(?:的)?(?:信息|内容|数据|记录|文章|资料|文件|结果|公告|公示|新闻|列表|事项|条目|消息)?(?=$|[\s。！!.,，…~])|(?:没有|未|无)(?:找到|查询到|检索到|查到|搜索到|发现)?(?:任何|相关|符合(?:查询)?条件的?|您要的|可显示的?|要显示的?)*(?:的)?(?:信息|内容|数据|记录|文章|资料|结果)(?=$|[\s。！!.,，…~])|栏目(?:下|中|里)?(?:目前|暂时?)?(?:没有|无)(?:任何|相关)?(?:内容|信息|数据|文章)?|(?:栏目|内容|信息|数据)(?:正在|在)?(?:建设|更新|维护|整理|完善|筹建)(?:当)?中|(?:共|总计|合计)\s*0\s*(?:条|篇|项)|(?:^|[^\d.])0\s*条(?:记录|信息|数据|内容)|no\s+(?:data|records?|content)\b/i;

/** 您访问的页面不存在, 404 Not Found, 文章已被删除 · not 没有找到相关信息, which an empty list says, not 该证书不存在有效期 in a long text */
const NOT_FOUND =
  /(?:页面|网页|文件|栏目|地址|资源|链接|网址)[^。，,；;]{0,12}(?:不存在|未找到|找不到|无法找到|没找到|没有找到|走丢|丢失|丢了)|(?:页面|网页|文件|文章|信息|内容|栏目|地址|资源|链接|网址)[^。，,；;]{0,12}(?:不存在|已(?:经)?(?:被)?(?:删除|移除|移走|下线|撤销)|失效|过期)|(?:找不到|未找到|无法找到|没有找到|不存在)[^。，,；;]{0,10}(?:页面|网页|文件|栏目|地址|资源|网址)|(?:^|\D)404(?=\s*(?:$|not|error|错误|页|[-—:：,，!！]))|not\s+found|the page (?:you|cannot)|does not exist/i;

/** The line of the main block by which the page says that it holds nothing; `null` when none does. */
export function readEmptyState(page: PageContext): QuoteOf | null {
  const index = indexPage(page);
  for (const { text, el, own } of mainBlockOf(page).lines) {
    // A title in a list is a link; the phrase is none.
    if (own < 3 || text.length > EMPTY_LINE || !EMPTY.test(text) || isHidden(index, el)) continue;
    return quote(index, text, el);
  }
  return null;
}

/** The words in title or main block by which the page says that it does not exist (软 404); `null` when none do. */
export function readNotFound(page: PageContext): QuoteOf | null {
  const index = indexPage(page);
  const { title } = headOf(page);
  const block = mainBlockOf(page);
  // A title that begins so; "404路公交线路调整" is an article.
  if (title.length <= NOT_FOUND_LINE && NOT_FOUND.test(title)) {
    return { quotation: title, selector: 'title' };
  }
  // A page of many words is not the page that says there is none.
  if (block.length > 600) return null;
  for (const { text, el } of block.lines) {
    if (text.length <= NOT_FOUND_LINE && NOT_FOUND.test(text) && !isHidden(index, el)) return quote(index, text, el);
  }
  return null;
}

function quote(index: PageIndex, text: string, el: number): QuoteOf {
  return { quotation: text, selector: el < 0 ? null : selectorOf(index, el) };
}

/** A message that a script shows when it needs it: <p style="display:none">暂无数据</p> */
function isHidden(index: PageIndex, el: number): boolean {
  for (let up = el, steps = 0; up >= 0 && steps < 8; up = index.parent[up] ?? -1, steps++) {
    const { style = '', hidden } = index.els[up]?.attribs ?? {};
    if (hidden !== undefined || /display\s*:\s*none/i.test(style)) return true;
  }
  return false;
}
