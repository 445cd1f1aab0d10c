import { each, esc } from '../../kit/markup';
import type { Content } from '../content';
import type { GovernmentColumn } from '../look';
import { crumbs, page } from './frame';
import { list } from './lists';

const entries = (columns: readonly GovernmentColumn[]): string =>
  `<ul>${each(columns, (one) => `<li><a href="${one.at}">${esc(one.name)}</a>${one.children.length ? entries(one.children) : ''}</li>`)}</ul>`;

/** The site map names every column of the navigation. */
export function siteMap(content: Content): string {
  return page({
    title: `网站地图-${content.of.name}`,
    content,
    body: `${crumbs([], '网站地图')}<div class="sitemap">${entries(content.trees.site)}</div>`,
  });
}

export function standalone(name: string, content: Content): string {
  const { of } = content;
  return page({
    title: `${name}-${of.name}`,
    content,
    body: `${crumbs([], name)}<div class="content"><h1>${name}</h1><p>　　本网站由${of.organiser}主办并负责日常维护，地址：${of.address}，咨询电话：${of.telephone}，监督投诉电话：${of.complaints}，电子邮箱：${of.email}。</p></div>`,
  });
}

/** The portal's own search: items whose titles hold the words. */
export function searchPage(query: string, content: Content): string {
  const found = query
    ? content.columns.flatMap(({ plan }) => content.items(plan.at)).filter(({ title }) => title.includes(query))
    : [];
  const names = query ? content.columns.filter(({ plan }) => plan.name.includes(query)).map(({ plan }) => plan) : [];
  return page({
    title: `搜索-${content.of.name}`,
    content,
    body: `${crumbs([], '搜索')}<div class="content"><p>搜索“${esc(query)}”，共找到 ${found.length + names.length} 条结果</p>${names.length ? `<ul class="found">${each(names, (one) => `<li><a href="${one.at}">${esc(one.name)}</a></li>`)}</ul>` : ''}${found.length ? list(found.slice(0, 20), { list: 'plain' }) : names.length ? '' : '<p>没有找到相关信息</p>'}</div>`,
  });
}

export const notFound = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>404</title></head><body><h1>404</h1><p>您访问的页面不存在</p></body></html>`;
