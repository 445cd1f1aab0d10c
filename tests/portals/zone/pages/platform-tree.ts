import { each, esc } from '../../kit/markup';
import { platformColumns } from '../columns-platform';
import type { ZoneColumn } from '../look';

/** The nested tree of the disclosure platform; its third level is folded in until its plus sign is pressed. */
export function platformTree(): string {
  return `<div class="gk-tree"><h2><a href="/xxgk/">政府信息公开</a></h2><ul class="tree-1">${each(platformColumns, (one) => node(one, 1))}</ul></div>`;
}

function node(column: ZoneColumn, level: number): string {
  const below = column.children.length
    ? `<i class="fold" onclick="fold(this)">+</i><ul class="tree-${level + 1}"${level === 2 ? ' style="display:none"' : ''}>${each(column.children, (one) => node(one, level + 1))}</ul>`
    : '';
  return `<li><a href="${column.at}">${esc(column.name)}</a>${below}</li>`;
}
