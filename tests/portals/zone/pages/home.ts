import type { Day } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { identity } from '../place';
import { page } from './frame';
import { list } from './lists';

/** A box of the home page: a column's name, its newest items, the way to all of them. */
export interface Box {
  name: string;
  at: string;
  items: Item[];
}

export function home(boxes: readonly Box[], slides: readonly Item[], now: Day): string {
  const [first, ...rest] = boxes;
  return page({
    title: `${identity.name}门户网站`,
    meta: { Keywords: identity.name, Description: `${identity.organiser}主办的门户网站` },
    now,
    body: `<div class="wrap main home">
<div class="headline"><a href="${slides[0]?.at ?? '/'}">${esc(slides[0]?.title ?? '')}</a></div>
<div class="row"><div class="slides">${each(slides.slice(0, 4), (item, i) => `<a class="slide" href="${item.at}"${i ? ' style="display:none"' : ''}><img src="/images/photo.svg" alt="${esc(item.title)}"><span>${esc(item.title)}</span></a>`)}</div>
${first ? box(first) : ''}</div>
<div class="quick"><a href="/xxgk/">政府信息公开</a><a href="/xxgk/ysqgk/">依申请公开</a><a href="http://zwfw.lanjiang.gov.cn/">政务服务网</a><a href="/hdjl/zrxx/">主任信箱</a><a href="/zsyz/tzzn/">投资指南</a><a href="/ztzl/">专题专栏</a></div>
<div class="grid">${each(rest, box)}</div></div>`,
  });
}

function box({ name, at, items }: Box): string {
  return `<div class="block"><div class="block-title"><h2><a href="${at}">${esc(name)}</a></h2><a class="more" href="${at}">更多&gt;&gt;</a></div>${list(items, { list: 'ul', dates: 'bracketed-month-day' })}</div>`;
}
