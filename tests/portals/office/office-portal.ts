import { json, pdf, redirect, script, style, svg, xml } from '../kit/answers';
import { type PlacedColumn, placed } from '../kit/column-plan';
import { type Content, contentOf } from '../kit/content';
import { dateShapes } from '../kit/date-shapes';
import { addDays, type Day } from '../kit/days';
import { encodeGb18030 } from '../kit/gb18030';
import type { Item } from '../kit/items';
import { hashOf } from '../kit/random';
import { portalTruth, withSiteFaults } from '../kit/truth';
import type { SampleAnswer, SamplePortal, SampleRequest } from '../sample-portal';
import { disclosureColumns, siteColumns } from './columns';
import type { Column, Look } from './look';
import { columnFrame } from './pages/frame';
import { article, disclosure, doors, home, plain, text } from './pages/main';
import { array, idOf, moreButton, pager, posted, records, related, rows } from './pages/rows';
import { identity, place } from './place';

const PAGE_SIZE = 12;

/** A raid on gamblers, as any bureau reports one: its words are those of hijacked pages. */
const RAID = '县公安局捣毁一网络赌博窝点 涉案博彩平台流水超千万元';

const files: Record<string, SampleAnswer> = {
  '/skin/style.css': style('.subnav a,#nav li{display:inline-block}#m_menu{display:none}.cols{display:flex}'),
  '/skin/logo.svg': svg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><rect width="400" height="80" fill="#124"/></svg>',
  ),
  '/skin/pic.svg': svg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><rect width="160" height="90" fill="#89a"/></svg>',
  ),
  '/js/site.js':
    script(`function sw(n){var i=0,e;while((e=document.getElementById('sub'+i))){e.style.display=i++==n?'block':'none';}}
function today(){var d=new Date();document.write(d.getFullYear()+'年'+(d.getMonth()+1)+'月'+d.getDate()+'日');}
function go(n){var f=document.forms.pageform;f.page.value=Number(f.page.value)+n;f.submit();}
function ask(cid,page,done){var x=new XMLHttpRequest();x.open('POST','/Ajax/GetList.ashx');x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');x.onload=function(){done(JSON.parse(x.responseText).rows);};x.send('cid='+cid+'&page='+page);}
function day(s){var d=new Date(Number(s.replace(/\\D/g,''))+28800000);return d.toISOString().slice(0,10);}
function loadList(id,cid,page){ask(cid,page,function(rows){var h='';for(var i=0;i<rows.length;i++)h+='<li><span>'+day(rows[i].AddTime)+'</span><a href="'+rows[i].Url+'">'+rows[i].Title+'</a></li>';document.getElementById(id).innerHTML=h||'';});}
var shown=1;function loadMore(id,cid){ask(cid,++shown,function(rows){for(var i=0;i<rows.length;i++)document.getElementById(id).innerHTML+='<dt><a href="'+rows[i].Url+'">'+rows[i].Title+'</a></dt><dd class="inf">发布：'+day(rows[i].AddTime)+'</dd>';});}
`),
};

/** `/Show.asp?id=123456` */
const articlePath = ({ look }: Column, _: Day, number: number): string =>
  look.files ? `/UploadFile/${number}.pdf` : `/Show.asp?id=${number}`;

/** The server is the old one that reads GBK, tells it in its header and does not care for upper and lower case. */
const gbk = (page: string, status = 200): SampleAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=GBK' },
  body: encodeGb18030(page),
});

interface Office {
  content: Content<Look>;
  byId: Map<string, PlacedColumn<Look>>;
  articles: Map<string, { column: PlacedColumn<Look>; item: Item }>;
  busy: Item[];
  now: Day;
}

/** Number of the article that a column of one article sends to. */
const onlyArticle = (column: Column): string => String(9000 + Number(idOf(column)));

/** Titles that matter: the raid, and notices that name the days they speak of and not that of their publication. */
function titleOf({ name, look }: Column, { title, day }: Item, i: number): string {
  if (name === '公安要闻' && i === 1) return RAID;
  return look.rows === 'bare'
    ? `关于${dateShapes.chinese(addDays(day, 12))}起对${place.streets[i % 5]}路段实行交通管制的通告`
    : title;
}

function officeOf(now: Day): Office {
  const columns = [...placed(siteColumns, 'site'), ...placed(disclosureColumns, 'platform')];
  const made = contentOf(columns, place, now, articlePath);
  const raided = new Map(
    columns.map(({ plan }) => [
      plan.at,
      made.items(plan.at).map((item, i) => ({ ...item, title: titleOf(plan, item, i) })),
    ]),
  );
  const content: Content<Look> = { ...made, items: (at) => raided.get(at) ?? [] };
  const articles: Office['articles'] = new Map();
  for (const column of columns) {
    for (const item of content.items(column.plan.at)) {
      const id = String(item.number);
      if (articles.has(id)) throw new Error(`two articles of number ${id}`);
      articles.set(id, { column, item });
    }
  }
  const byId = new Map(columns.flatMap((one) => (one.plan.at.startsWith('/') ? [[idOf(one.plan), one]] : [])));
  return { content, byId, articles, busy: content.items('/List.asp?id=11').slice(0, 6), now };
}

/** A county bureau's portal whose columns are known by query parameters alone. */
export function officePortal(now: Day): SamplePortal {
  const office = officeOf(now);
  const truth = withSiteFaults(portalTruth({ ...identity, level: 'department' }, office.content.columns, now), [
    ['GUIDE-FOOT', 'no mark of a government body, no site map'],
    ['IND-DED-FUN-TAG', 'no labels but the site code'],
    ['GUIDE-FINDERR', 'no entry for finding errors'],
    ['IND-DED-FUN-SEARCH', 'no search'],
  ]);
  for (const column of truth.columns) {
    const { plan } = office.byId.get(/id=(\d+)$/.exec(column.url)?.[1] ?? '') ?? {};
    if (plan?.look.sendsOn) column.aliases.push(`http://${identity.host}/Show.asp?id=${onlyArticle(plan)}`);
  }
  return { id: 'office', host: identity.host, truth, answer: (request) => answer(office, request) };
}

const plainPages: Record<string, string> = {
  '/user/login.asp': '用户登录',
  '/user/reg.asp': '用户注册',
  '/admin/login.asp': '管理登录',
  '/about.asp': '关于我们',
  '/print.asp': '打印',
};

function answer(office: Office, { path, method, body }: SampleRequest): SampleAnswer {
  const url = new URL(path, `http://${identity.host}`);
  const file = url.pathname.toLowerCase();
  const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const form = new URLSearchParams(body);
  const id = query.get('id') ?? '';
  const known = files[file];
  if (known) return known;
  if (/^\/uploadfile\/\d+\.pdf$/.test(file)) return pdf();
  const plainName = plainPages[file];
  if (plainName) return gbk(plain(plainName, office.now));
  switch (file) {
    case '/':
    case '/index.asp':
      return gbk(home(office.content, office.now));
    case '/rss.asp':
      return xml('<?xml version="1.0"?><rss version="2.0"><channel><title>rss</title></channel></rss>');
    case '/ajax/getlist.ashx': {
      const column = office.byId.get(form.get('cid') ?? '');
      if (method !== 'POST' || !column) return json({ total: 0, rows: [] });
      return json(records(office.content.items(column.plan.at), Number(form.get('page') ?? 1), PAGE_SIZE));
    }
    case '/show.asp':
      return show(office, id);
    case '/page.asp':
    case '/list.asp': {
      const column = office.byId.get(id);
      return column
        ? columnAnswer(office, column, Number(form.get('page') ?? query.get('page') ?? 1))
        : alertBox('参数错误！');
    }
    default:
      return gbk(
        '<html><head><title>无法找到该页</title></head><body>HTTP 404 - 文件未找到 Internet 信息服务</body></html>',
        404,
      );
  }
}

const alertBox = (words: string): SampleAnswer =>
  gbk(`<script language="javascript">alert('${words}');history.go(-1);</script>`);

function show(office: Office, id: string): SampleAnswer {
  const found = office.articles.get(id);
  if (found) return gbk(article(found.column, found.item, office.busy, office.now));
  const only = [...office.byId.values()].find(({ plan }) => plan.look.sendsOn && onlyArticle(plan) === id);
  return only ? gbk(columnFrame(only, text(only.plan), office.busy, office.now)) : alertBox('该信息不存在！');
}

function columnAnswer(office: Office, column: PlacedColumn<Look>, page: number): SampleAnswer {
  const { plan } = column;
  const { holds, look } = plan;
  const put = (main: string): SampleAnswer => {
    const below = look.related ? related(office.busy) : '';
    const answer = gbk(columnFrame(column, main + below, office.busy, office.now));
    return look.unnamed ? { ...answer, headers: { 'content-type': 'text/html' } } : answer;
  };
  switch (holds.what) {
    case 'items':
      return put(items(office, plan, page));
    case 'text':
      return look.sendsOn ? redirect(`Show.asp?id=${onlyArticle(plan)}`) : put(text(plan));
    case 'nothing':
      return put(holds.told === 'script' ? posted(plan) : '<p class="none">对不起，暂时没有相关记录！</p>');
    case 'sub-columns':
      return put(plan.at === '/List.asp?id=30' ? disclosure(disclosureColumns, plan.at) : doors(plan, office.content));
    case 'fault':
      return look.fault === 'alert' ? alertBox('参数错误！') : gbk(oleError(plan), 500);
    default:
      return alertBox('参数错误！');
  }
}

const oleError = (plan: Column): string =>
  `<font face="宋体" size=2><p>Microsoft OLE DB Provider for SQL Server</font> <font face="宋体" size=2>错误 '80040e14'</font><p>/List.asp，行 ${hashOf(plan.at) % 90}`;

function items({ content, now }: Office, plan: Column, page: number): string {
  const all = content.items(plan.at);
  const pages = Math.ceil(all.length / PAGE_SIZE);
  const some = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  switch (plan.look.carrier) {
    case 'array':
      return array(all);
    case 'post':
      return posted(plan);
    case 'more':
      return rows(plan, some, now) + moreButton(plan);
    case 'page':
      return rows(plan, some, now) + pager(plan, page, pages);
  }
}
