import type { PlacedColumn } from '../../kit/column-plan';
import { each, esc } from '../../kit/markup';
import type { Content } from '../content';
import type { GovernmentColumn, Look } from '../look';
import { columnLabels, crumbs, page } from './frame';
import { list } from './lists';

const PLATFORM = { name: '政府信息公开', at: '/zwgk/zfxxgk/' };

/** Everything above a column as its breadcrumb tells it. */
export function aboveOf({ above, section }: PlacedColumn<Look>): { name: string; at: string }[] {
  return section === 'platform' ? [{ name: '政务公开', at: '/zwgk/' }, PLATFORM, ...above] : above;
}

/** The tree of the disclosure platform. */
function tree(columns: readonly GovernmentColumn[]): string {
  return `<ul>${each(columns, (one) => `<li><a href="${one.at}">${esc(one.name)}</a>${one.children.length ? tree(one.children) : ''}</li>`)}</ul>`;
}

/** A column's page: sister columns or the platform's tree at the left, the content at the right. */
export function columnPage(column: PlacedColumn<Look>, main: string, content: Content): string {
  const { plan, above, section } = column;
  const sisters = above.at(-1)?.children ?? [];
  const left =
    section === 'platform'
      ? `<div class="side gk-tree"><h3>政府信息公开</h3>${tree(content.trees.platform)}</div>`
      : sisters.length > 0
        ? `<div class="side"><h3>${esc(above.at(-1)?.name ?? '')}</h3><ul>${each(sisters, (one) => `<li><a href="${one.at}">${esc(one.name)}</a></li>`)}</ul></div>`
        : '';
  return page({
    title: `${plan.name}-${content.of.name}`,
    meta: columnLabels(plan.name),
    content,
    body: `${crumbs(aboveOf(column), plan.name)}<div class="two">${left}<div class="content"><h1 class="column-title">${esc(plan.name)}</h1>${main}</div></div>`,
  });
}

/** What a column that opens sub-columns shows: the newest of each. */
export function doors(plan: GovernmentColumn, content: Content): string {
  return each(
    plan.children,
    (one) =>
      `<div class="box"><h2><a href="${one.at}">${esc(one.name)}</a><a class="more" href="${one.at}">更多</a></h2>${list(content.items(one.at).slice(0, 4), { list: 'plain' })}</div>`,
  );
}

/** The platform's page: its tree, its own search, and the newest documents. */
export function platformPage(content: Content): string {
  const documents = content.columns.find(({ plan }) => plan.look.articles === 'documents')?.plan;
  return page({
    title: `政府信息公开-${content.of.name}`,
    meta: columnLabels('政府信息公开'),
    content,
    body: `${crumbs([{ name: '政务公开', at: '/zwgk/' }], '政府信息公开')}<div class="two"><div class="side gk-tree"><h3>政府信息公开</h3>${tree(content.trees.platform)}</div>
<div class="content"><form class="gk-search" action="/search/" method="get"><input type="text" name="q"><button>检索</button></form><h1 class="column-title">最新公开</h1>${documents ? list(content.items(documents.at).slice(0, 10), { list: 'plain' }) : ''}</div></div>`,
  });
}
