import { each, esc } from '../../kit/markup';
import type { Content } from '../content';
import { page } from './frame';
import { list } from './lists';

const SHOWN = ['/xwdt/bdyw/', '/zwgk/tzgg/', '/zwgk/zcjd/', '/hdjl/yjzj/'];

export function home(content: Content): string {
  const shown = content.columns.filter(({ plan }) => SHOWN.includes(plan.at)).map(({ plan }) => plan);
  return page({
    title: content.of.name,
    content,
    body: `<div class="boxes">${each(shown, (plan) => `<div class="box"><h2>${esc(plan.name)}<a class="more" href="${plan.at}">更多</a></h2>${list(content.items(plan.at).slice(0, 7), { list: 'plain' })}</div>`)}</div>
<div class="quick"><a href="/zwgk/zfxxgk/">政府信息公开</a><a href="/zwgk/zfxxgk/ysqgk/">依申请公开</a><a href="/zwgk/wzbb/">政府网站工作年度报表</a></div>`,
  });
}
