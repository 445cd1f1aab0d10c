import { each } from '../../kit/markup';
import type { Random } from '../../kit/random';
import { drawBreadcrumb } from '../breadcrumb';
import { columnPlans, navigation } from '../column-plans';
import { framePage } from '../frame';
import type { Draft } from '../generated-page';
import type { Setting } from '../setting';

const address = (random: Random): string => `/xxgk/lm${random.int(100, 999)}/`;

/** The disclosure platform's entrance: a tree of columns, three levels deep, and little else. */
export function platformPage(setting: Setting): Draft {
  const { random, place } = setting;
  const blocks = ['政府信息公开指南', '政府信息公开制度', '政府信息公开年报', '依申请公开'];
  const groups = [...new Set(columnPlans.map(({ above }) => above))];
  const node = (name: string, inner = ''): string => `<li><a href="${address(random)}">${name}</a>${inner}</li>`;
  const tree = each(groups, (above) =>
    node(
      above,
      `<ul>${each(
        columnPlans.filter((plan) => plan.above === above),
        ({ name }) =>
          node(name, name.length === 4 ? `<ul>${node(`${name}（市级）`)}${node(`${name}（县级）`)}</ul>` : ''),
      )}</ul>`,
    ),
  );
  const breadcrumb = drawBreadcrumb(random, ['政府信息公开']);
  return {
    html: framePage(setting, {
      title: `政府信息公开_${place.site}`,
      meta: random.pick<Record<string, string>>([{ SiteName: place.site, ColumnName: '政府信息公开' }, {}]),
      breadcrumb: breadcrumb.html,
      main: `<div class="xxgk-top">${each(blocks, (name) => `<a href="${address(random)}">${name}</a>`)}</div><div class="xxgk-tree"><h3>法定主动公开内容</h3><ul>${tree}</ul></div>`,
      bare: true,
    }),
    label: {
      url: `http://${place.host}/xxgk/`,
      kind: 'platform',
      breadcrumb: breadcrumb.names,
    },
    traits: ['platform'],
    dateWords: [],
  };
}

/** The map of the site. */
export function siteMapPage(setting: Setting): Draft {
  const { random, place } = setting;
  const breadcrumb = drawBreadcrumb(random, ['网站地图']);
  const fill = (name: string): string => name.replace('{area}', place.area);
  const link = (name: string): string => `<a href="${address(random)}">${fill(name)}</a>`;
  const main = random.pick([
    () => each(navigation, ([name, below]) => `<dl><dt>${link(name)}</dt><dd>${below.map(link).join(' | ')}</dd></dl>`),
    () =>
      `<ul class="map">${each(navigation, ([name, below]) => `<li><h3>${link(name)}</h3><ul>${below.map((one) => `<li>${link(one)}</li>`).join('')}</ul></li>`)}</ul>`,
    () =>
      `<table width="100%">${each(navigation, ([name, below]) => `<tr><td>${link(name)}</td><td>${below.map(link).join('&nbsp;&nbsp;')}</td></tr>`)}</table>`,
  ])();
  return {
    html: framePage(setting, {
      title: `网站地图_${place.site}`,
      meta: random.pick<Record<string, string>>([{ SiteName: place.site, ColumnName: '网站地图' }, {}]),
      breadcrumb: breadcrumb.html,
      main: `<h2>网站地图</h2>${main}`,
      bare: true,
    }),
    label: { url: `http://${place.host}/wzdt/`, kind: 'sitemap', breadcrumb: breadcrumb.names },
    traits: ['sitemap'],
    dateWords: [],
  };
}
