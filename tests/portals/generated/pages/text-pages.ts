import { annualReport } from '../../kit/annual-report';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { drawBreadcrumb } from '../breadcrumb';
import { framePage } from '../frame';
import type { Draft } from '../generated-page';
import { entriesOf } from '../lists/entries';
import type { Setting } from '../setting';
import { infoLine } from './article-lines';
import { titleBox } from './article-page';

/** A column of one text: guide, duties, profile, how to reach the body. */
export function singlePage(setting: Setting): Draft {
  const { random, place, url } = setting;
  const [above, name] = random.pick([
    ['政府信息公开', '政府信息公开指南'],
    ['机构概况', '机构职能'],
    ['机构概况', '领导简介'],
    ['机构概况', '联系我们'],
    ['走进我们', '地区概况'],
  ] as const);
  const breadcrumb = drawBreadcrumb(random, [above, name]);
  const lines = [...paragraphs(place, random), ...paragraphs(place, random)];
  return {
    html: framePage(setting, {
      title: `${name}_${place.site}`,
      meta: random.pick<Record<string, string>>([
        { SiteName: place.site, ColumnName: name },
        { ColumnName: name, ColumnType: name },
      ]),
      breadcrumb: breadcrumb.html,
      main: `<div class="title">${name}</div><div class="${random.pick(['con', 'text', 'zw'])}">${each([...new Set(lines)], (line) => `<p>${esc(line)}</p>`)}<p>办公地址：${place.area}行政中心3号楼　联系电话：0798-8512345　办公时间：8:30—12:00、14:30—17:30</p></div>`,
      bare: random.next() < 0.4,
    }),
    label: { url: url.href, kind: 'single-content', columnName: name, breadcrumb: breadcrumb.names },
    traits: ['single'],
    dateWords: [],
  };
}

/** The yearly report on disclosure work with its tables. */
export function annualReportPage(setting: Setting): Draft {
  const { random, place, system } = setting;
  const [entry] = entriesOf({ ...setting, count: 1, age: random.int(10, 900), step: 1 });
  if (!entry) throw new Error('no entry was made');
  const year = Number(entry.day.slice(0, 4)) - 1;
  const title = `${place.site}${year}年政府信息公开工作年度报告`;
  const info = infoLine(random, entry.day);
  const breadcrumb = drawBreadcrumb(random, ['政府信息公开', '政府信息公开年报'], '正文');
  return {
    html: framePage(setting, {
      title: `${title}_${place.site}`,
      meta: random.pick<Record<string, string>>([
        { ArticleTitle: title, PubDate: entry.day, ColumnName: '政府信息公开年报' },
        {},
      ]),
      breadcrumb: breadcrumb.html,
      main: `${titleBox(random, title)}\n${info.html}\n<div class="${system.textBox}">${annualReport({ name: place.site, host: place.host, address: `${place.area}行政中心`, telephone: '0798-8512345' }, year)}</div>`,
      bare: random.next() < 0.6,
    }),
    label: {
      url: entry.url,
      kind: 'annual-report',
      breadcrumb: breadcrumb.names,
      article: { title, published: entry.day },
    },
    traits: ['annual-report'],
    dateWords: info.words,
  };
}

/** The form for disclosure on request. */
export function applicationPage(setting: Setting): Draft {
  const { random, place } = setting;
  const breadcrumb = drawBreadcrumb(random, ['政府信息公开', '依申请公开']);
  const fields = ['姓名', '工作单位', '证件名称', '证件号码', '联系电话', '邮政编码', '通信地址', '电子邮箱'];
  const input = (name: string, i: number): string => `<input type="text" name="f${i}" title="${name}">`;
  const rows = random.pick([
    () =>
      `<table border="1">${each(fields, (name, i) => `<tr><td>${name}</td><td>${input(name, i)}</td></tr>`)}</table>`,
    () => `<ul>${each(fields, (name, i) => `<li><label>${name}：</label>${input(name, i)}</li>`)}</ul>`,
    () => each(fields, (name, i) => `<div class="form-group"><span>${name}</span>${input(name, i)}</div>`),
  ])();
  return {
    html: framePage(setting, {
      title: `依申请公开_${place.site}`,
      meta: { ColumnName: '依申请公开' },
      breadcrumb: breadcrumb.html,
      main: `<form action="/ysqgk/save" method="post"><h3>申请人信息</h3>${rows}<h3>所需政府信息</h3><p>所需信息的内容描述：<textarea name="c"></textarea></p><p>所需信息的用途：<input type="text" name="yt"></p><p>获取信息的方式：<select name="fs"><option>邮寄</option><option>自行领取</option></select></p><input type="submit" value="提交申请"></form>`,
      bare: random.next() < 0.5,
    }),
    label: {
      url: `http://${place.host}/ysqgk/apply.html`,
      kind: 'application-form',
      columnName: '依申请公开',
      breadcrumb: breadcrumb.names,
    },
    traits: ['application-form'],
    dateWords: [],
  };
}
