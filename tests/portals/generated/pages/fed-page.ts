import { drawBreadcrumb } from '../breadcrumb';
import { chance, uuid } from '../draw';
import { framePage } from '../frame';
import type { Draft } from '../generated-page';
import type { Setting } from '../setting';
import { columnHead, columnHeading } from './heading';
import { trailOf } from './list-page';

/** Ways in which a script, a frame or an endpoint brings the list after the page. */
const shells: Record<string, (setting: Setting) => string> = {
  dataproxy: ({ random, column }) => {
    const unit = random.int(1000, 9999);
    return `<div id="${unit}"></div><script>$("#${unit}").jpage({ totalRecord:${random.int(20, 900)}, perPage:15, proxyUrl:'/module/web/jpage/dataproxy.jsp', ajaxParam:{col:1,appid:1,webid:3,path:'/',columnid:${column.key.replace(/\D/g, '') || 12},sourceContentType:1,unitid:${unit},webname:'portal',permissiontype:0} });</script>`;
  },
  'catalogue-search': ({ random, column }) => {
    const div = `div${column.key.replace(/\D/g, '') || 12}`;
    return `<div id="${div}"></div><script>$.ajax({ url: '/module/xxgk/search.jsp?divid=${div}&infotypeId=A0${random.int(101, 909)}&webid=3&area=&sortfield=', type: 'GET', success: function (data) { $('#${div}').html(data); } });</script>`;
  },
  'uuid-block': ({ random, column }) => {
    const block = `${column.key.startsWith('/columns') ? column.key : `/columns/${uuid(random)}`}/templates/${uuid(random)}/blocks/${uuid(random)}`;
    return `<div id="listbox" class="list"></div><script>function load(n){ $.get("${block}?page=" + n, function (html) { $("#listbox").html(html); }); } load(1);</script>`;
  },
  gkmlpt: ({ random }) =>
    `<div id="gkml"><main><h2 id="col-name"></h2><table class="table-content" id="records"></table></main></div><script>window._CONFIG = { SID: '${random.int(700_000, 799_999)}', TREE: [{"id":501,"name":"机构职能","children":[]},{"id":502,"name":"政策文件","children":[{"id":503,"name":"规范性文件","children":[]}]},{"id":504,"name":"统计信息","children":[]}] };</script><script src="/gkmlpt/static/js/index.js"></script>`,
  'json-call': () =>
    `<ul id="newsList" class="list"></ul><script>$.getJSON('/api/articles/list', { channelId: 12, page: 1 }, function (res) { $.each(res.rows, function (i, row) { $('#newsList').append('<li><a href="' + row.url + '">' + row.title + '</a><span>' + row.publishDate + '</span></li>'); }); });</script>`,
  'fetch-call': () =>
    `<div class="list" id="list"></div><script>fetch('/front/content/queryList?columnId=88&page=1').then(r => r.json()).then(d => { document.querySelector('#list').innerHTML = d.list.map(x => '<p><a href="' + x.url + '">' + x.title + '</a></p>').join(''); });</script>`,
  template: () =>
    `<ul class="list" id="vm"><li v-for="item in list"><a :href="item.url">{{ item.title }}</a><span>{{ item.date }}</span></li></ul><script src="/js/vue.min.js"></script>`,
  'text-template': () =>
    `<div id="con"></div><script type="text/html" id="tpl">{{each list as item}}<li><a href="{{item.url}}">{{item.title}}</a></li>{{/each}}</script><script src="/js/template.js"></script>`,
  frame: () =>
    `<iframe src="/list/inner.html?cid=12" width="100%" height="600" frameborder="0" scrolling="no"></iframe>`,
  application: () => `<div id="app"></div><script src="/static/js/app.3f2a91.js"></script>`,
};

const shellNames = Object.keys(shells);

/** A column whose list comes after the page: as sent it shows nothing, and proves nothing. */
export function fedPage(setting: Setting): Draft {
  const { random, plan, system, url, turn } = setting;
  const own: Record<string, string> = {
    jcms: 'dataproxy',
    'jcms-catalogue': 'catalogue-search',
    hebei: 'uuid-block',
    gkmlpt: 'gkmlpt',
  };
  const name = turn % 2 === 0 ? (own[system.family] ?? shellNames[4 + (turn % 6)]) : shellNames[4 + (turn % 6)];
  const shell = shells[name ?? ''];
  if (!name || !shell) throw new Error(`no shell for turn ${turn}`);
  const breadcrumb = drawBreadcrumb(random, trailOf(setting));
  const head = columnHead(setting);
  return {
    html: framePage(setting, {
      title: head.title,
      meta: head.meta,
      breadcrumb: breadcrumb.html,
      main: `${columnHeading(random, plan.name)}\n${shell(setting)}`,
      tree: system.family === 'jcms-catalogue' || chance(random, 0.1),
    }),
    label: {
      url: url.href,
      ...(name === own[system.family] && system.id ? { system: system.id } : {}),
      columnName: plan.name,
      breadcrumb: breadcrumb.names,
    },
    traits: [`fed:${name}`],
    dateWords: [],
    fed: true,
  };
}
