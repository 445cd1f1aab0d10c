import type { LinkToken, Outline } from './outline';

/** Link texts that name no item: they lead to a list, to the whole text or to another page. */
const NO_TITLE =
  /^[\s[【(（<>«»]*(?:更多|更 ?多|查看更多|查看全部|more|详情|查看详情|\[?详细\]?|查看|全文|阅读全文|阅读更多|点击查看|下载|附件下载|首页|上一页|下一页|上页|下页|尾页|末页|返回|关闭|打印|收藏|分享|\d+)[\s\]】)）>»+.…]*$/i;

/** What links in a page's foot and head say: 某ICP备12345678号, 网站地图, 登录 */
const FURNITURE =
  /ICP[备证]|公网安备|网站标识码|版权所有|Copyright|^(?:网站地图|联系我们|设为首页|加入收藏|登录|注册|无障碍|繁体版?|简体版?|English|RSS订阅|手机版|移动版|网站声明|隐私声明|关于我们|关于本站)$/i;

/** {{ item.title }}, <%= title %>, ${title}: a script has yet to fill it in. */
const UNFILLED = /\{\{.*\}\}|<%=|\$\{[\w.]+\}/;

export const namesNoItem = (text: string): boolean =>
  NO_TITLE.test(text) || FURNITURE.test(text) || UNFILLED.test(text);

/** Elements that begin a line of their own. */
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'td', 'tr', 'section', 'ul']);

const ELLIPSIS = /(?:…|\.{2,}|。{2,}|‥)\s*$/;

/** White space as one blank; characters without width, which hijacked copies sprinkle in, are dropped. */
export const collapse = (text: string): string =>
  (UNTIDY.test(text) ? text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').replace(/\s+/g, ' ') : text).trim();

/** Most texts have single blanks and nothing without width. */
const UNTIDY = /[^\S ]|\s\s|[\u200b-\u200f\u2060\ufeff\u00ad]/;

/**
 * The title an item's link shows (标题): its text with white space collapsed, without a date that stands in the link;
 * of a link around a whole card, its heading. Cut off with …, the `title` attribute is taken where it has the whole.
 */
export function titleOf(o: Outline, link: LinkToken, dateSeqs: ReadonlySet<number>): string {
  const shown = withoutBullet(shownText(o, link, dateSeqs));
  const cut = shown === '' || /[….。‥]$/.test(shown) ? ELLIPSIS.exec(shown) : null;
  if (shown !== '' && !cut) return shown;
  const whole = collapse(link.node.attribs.title ?? '');
  if (!cut) return whole || imageAlt(o, link);
  return whole.length > 0 && bare(whole).startsWith(bare(shown.slice(0, cut.index))) ? whole : shown;
}

/** · 关于开展检查的通知, ●关于开展检查的通知 */
const withoutBullet = (text: string): string => (BULLET.test(text) ? text.replace(BULLET, '') : text);
const BULLET = /^[·•●■▪◆◇▶►★☆※]\s*/;

const bare = (text: string): string => text.replace(/\s+/g, '');

function shownText(o: Outline, link: LinkToken, dateSeqs: ReadonlySet<number>): string {
  // Nearly every link holds one text.
  const only = link.seqEnd - link.seqStart === 1 ? o.texts[link.seqStart] : undefined;
  if (only) return dateSeqs.has(link.seqStart) ? '' : collapse(only.text);
  const blocks: { el: number; text: string }[] = [];
  let block = -2;
  for (let seq = link.seqStart; seq < link.seqEnd; seq++) {
    if (dateSeqs.has(seq)) continue;
    const token = o.texts[seq];
    if (!token) continue;
    const own = blockOf(o, token.el, link.el);
    const last = blocks.at(-1);
    if (last && own === block) last.text += token.spaced ? ` ${token.text}` : token.text;
    else blocks.push({ el: own, text: token.text });
    block = own;
  }
  const attribute = bare(link.node.attribs.title ?? '');
  if (blocks.length <= 1) return collapse((startsWhole(o, link, attribute) ?? blocks[0])?.text ?? '');
  const best =
    blocks.find((b) => attribute !== '' && (bare(b.text) === attribute || isCutOf(b.text, attribute))) ??
    blocks.find((b) => /^h[1-6]$/.test(o.els[b.el]?.name ?? '')) ??
    blocks.find((b) => /title|tit\b|bt\b/i.test(o.els[b.el]?.attribs.class ?? '') && b.text.length >= 4) ??
    blocks.find((b) => b.text.length >= 5) ??
    blocks[0];
  return collapse(best?.text ?? '');
}

/** Titles shorter than this say too little for what follows them to be told from them. */
const SURE_TITLE = 8;

/**
 * The first text of a link, where the `title` attribute says that it is the whole title:
 * <a title="关于…的公告"><font>关于…的公告</font><em>关于《…》的解读</em></a> · not <font>关于…的公告</font>（征求意见稿）
 */
function startsWhole(o: Outline, { seqStart, seqEnd }: LinkToken, attribute: string): { text: string } | null {
  const first = o.texts[seqStart];
  const next = o.texts[seqStart + 1];
  if (!first || !next || attribute.length < SURE_TITLE || bare(first.text) !== attribute) return null;
  if (/^[\s(（【[〔]/.test(next.text)) return null;
  for (let seq = seqStart + 1; seq < seqEnd; seq++) if (o.texts[seq]?.el === first.el) return null;
  return first;
}

const isCutOf = (text: string, whole: string): boolean => {
  const stem = bare(text).replace(ELLIPSIS, '');
  return stem.length >= 4 && whole.startsWith(stem);
};

function blockOf(o: Outline, el: number, limit: number): number {
  let up = el;
  while (up > limit) {
    if (BLOCKS.has(o.els[up]?.name ?? '')) return up;
    up = o.parent[up] ?? -1;
  }
  return limit;
}

/** What the picture says that a link shows before any word. */
function imageAlt(o: Outline, link: LinkToken): string {
  for (let el = link.el + 1; el < (o.end[link.el] ?? 0); el = o.end[el] ?? el + 1) {
    if ((o.textStart[el] ?? 0) > link.seqStart) return '';
    const { name, attribs } = o.els[el] ?? {};
    if (name === 'img') return collapse(attribs?.alt ?? attribs?.title ?? '');
  }
  return '';
}
