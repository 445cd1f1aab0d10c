import type { Day } from '../../kit/days';
import { identity } from '../place';
import { breadcrumb } from './breadcrumb';
import { page } from './frame';

/** A page that the footer links to and that is no column. */
export function standalone(name: string, now: Day): string {
  return page({
    title: `${name}-${identity.name}`,
    meta: {},
    now,
    body: `${breadcrumb([], name)}<div class="wrap main"><div class="article"><h1 class="title">${name}</h1><div class="TRS_Editor"><p>本网站由${identity.organiser}主办，地址：${identity.address}，联系电话：${identity.telephone}。</p><p>本网站所提供的信息仅供参考，以正式文件为准。</p></div></div></div>`,
  });
}
