import type { PlacedColumn } from '../../kit/column-plan';
import type { Content } from '../../kit/content';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { Column, Look } from '../look';
import { county, identity, place } from '../place';
import { columnSheet, rel, sheet } from './layout';

const body = (parts: readonly string[]): string =>
  `<div id="vsb_content"><div class="v_news_content">${each(parts, (part) => `<p style="text-indent:2em">${esc(part)}</p>`)}</div></div>`;

/** A column that holds one text: VSB shows the article itself, its day included. */
export function text({ name, at, look }: Column): string {
  const head = `<form name="_newscontent_fromname"><table width="100%"><tr><td class="titlestyle1030" align="center">${name}</td></tr><tr><td align="center"><span class="timestyle1030">2021年03月15日 10:20</span>　点击：[<span id="n_dynclicks"></span>]</td></tr></table>`;
  return `${head}${single(at, name, look.text)}</form>`;
}

function single(at: string, name: string, kind: Look['text']): string {
  switch (kind) {
    case 'leaders':
      return each(
        [
          ['谢长林', '镇党委书记'],
          ['陈秀云', '镇党委副书记、镇长'],
          ['龚立新', '副镇长'],
        ],
        ([who, post]) =>
          `<table border="0" width="90%"><tr><td width="90"><img src="/images/line.svg" width="80" height="100"></td><td>${who}　${post}<br>负责云溪镇有关工作，联系电话0271-6512340。</td></tr></table>`,
      );
    case 'offices':
      return body(
        place.departments.map(
          (unit) => `${unit}：承担本镇${unit.replace(/办公室|中心/, '')}方面的日常工作，联系电话0271-6512341。`,
        ),
      );
    case 'guide':
      return body([
        `为方便公民、法人和其他组织获取${identity.name}信息，根据《中华人民共和国政府信息公开条例》，编制本指南，最后更新于2021年3月15日。`,
        '一、主动公开的范围：机构职能、政策文件、财政预决算、社会救助、涉农补贴等。',
        '二、公开工作机构：云溪镇党政综合办公室；地址：青峰县云溪镇老街1号；电话：0271-6512345；办公时间：工作日上午8:30至12:00，下午14:30至17:30。',
        '三、依申请公开：申请人可到本机关领取并填写申请表，本机关在20个工作日内答复。',
      ]);
    case 'mailbox':
      return '<form method="post" action="/hdjl/zzxx.htm">姓名：<input name="n"><br>电话：<input name="t"><br>内容：<textarea name="c"></textarea><br><input type="submit" value="提交信件"></form>';
    case 'apply':
      return `${body(['公民、法人和其他组织可以向本机关申请获取主动公开以外的政府信息。申请应当采用书面形式，写明姓名、联系方式、所需信息的名称和获取信息的方式。', '受理机构：云溪镇党政综合办公室，电话0271-6512345。'])}<p>附件：<a href="/files/sqb.doc">政府信息公开申请表.doc</a></p>`;
    default:
      return body([
        `${place.area}${name}。`,
        ...paragraphs(place, randomOf(at)),
        ...paragraphs(place, randomOf(`${at} 2`)),
      ]);
  }
}

/** What a column shows that opens others: a table of boxes. */
export function boxes({ children, at }: Column, content: Content<Look>): string {
  const shown = children.filter(({ look }) => !look.hidden || at === '/zzrs.htm');
  return `<table width="100%" border="0">${each(
    shown,
    (child) =>
      `<tr><td><table width="98%" border="0"><tr><td class="bt2"><a href="${rel(at, child.at)}">${child.name}</a></td><td align="right"><a href="${rel(at, child.at)}">更多&gt;&gt;</a></td></tr>${each(content.items(child.at).slice(0, 6), (item) => `<tr><td>·<a href="${rel(at, item.at)}">${esc(item.title)}</a></td><td align="right">${item.day}</td></tr>`)}</table></td></tr>`,
  )}</table>`;
}

/** Where a menu leads to 政府信息公开: what was published last, over all of its columns. */
export const latest = (items: readonly Item[]): string =>
  `<table width="98%" border="0"><tr><td colspan="2"><b>最新公开信息</b></td></tr>${each(items, (item) => `<tr><td>·<a href="${item.at.slice(1)}">${esc(item.title)}</a></td><td width="90">${item.day}</td></tr>`)}</table>`;

/** An empty list: the component's table without a row, or the word for it. */
export const nothing = (column: Column, told: 'phrase' | 'bare' | 'script'): string =>
  told === 'phrase'
    ? `<table width="98%"><tr><td align="center" height="200">${column.look.phrase}</td></tr></table>`
    : '<table class="winstyle1029" border="0" width="98%" cellspacing="3" cellpadding="0"></table>';

export function article(column: PlacedColumn<Look>, item: Item): string {
  const [year, month, day] = item.day.split('-');
  return columnSheet(
    column,
    `<form name="_newscontent_fromname"><h3 align="center">${esc(item.title)}</h3><p align="center">发布时间：${year}年${month}月${day}日　作者：${esc(item.source)}　点击数：[<span></span>]</p>${body(paragraphs(place, randomOf(item.at)))}<p>【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭窗口</a>】</p></form>`,
    item.at,
  ).replace(`<TITLE>${column.plan.name}`, `<TITLE>${esc(item.title)}`);
}

export function home(content: Content<Look>): string {
  const row = (item: Item): string =>
    `<tr><td>·<a href="${item.at.slice(1)}" title="${esc(item.title)}">${esc(item.title.slice(0, 16))}…</a></td><td width="60">[${item.day.slice(5)}]</td></tr>`;
  const box = (name: string, at: string): string =>
    `<table width="320" border="0"><tr><td class="bt2">${name}</td><td align="right"><a href="${at.slice(1)}">更多</a></td></tr>${each(content.items(at).slice(0, 6), row)}</table>`;
  const marquee = each(
    content.items('/tzgg.htm').slice(0, 5),
    (item) => `<a href="${item.at.slice(1)}">${esc(item.title)}</a>　`,
  );
  const flood = content.items('/xwdt/fxkh.htm')[0];
  return sheet(
    `${identity.name}网站`,
    '/index.htm',
    `<table width="980" border="0" align="center"><tr><td colspan="3"><marquee scrollamount="3" onmouseover="this.stop()" onmouseout="this.start()">${marquee}</marquee></td></tr>
<tr><td valign="top">${box('云溪要闻', '/xwdt/yxyw.htm')}</td><td valign="top">${box('通知公告', '/tzgg.htm')}</td><td valign="top">${box('招聘信息', '/zzrs/zpxx.htm')}</td></tr>
<tr><td valign="top">${box('政策文件', '/xxgk/fdzdgknr/zcwj.htm')}</td><td valign="top">${box('村社动态', '/xwdt/csdt.htm')}</td><td valign="top"><table><tr><td><a href="${flood?.at.slice(1) ?? ''}"><img src="images/top.svg" width="300" alt="${esc(flood?.title ?? '')}"></a></td></tr><tr><td><a href="${county}/zwfw/">网上办事大厅</a></td></tr><tr><td><a href="${county}/12345/">12345热线</a></td></tr></table></td></tr>
<tr><td colspan="3">友情链接：<select onchange="window.open(this.value)"><option>==县直部门==</option><option value="${county}/jyj/">县教育局</option><option value="${county}/nyj/">县农业农村局</option></select> <select onchange="window.open(this.value)"><option>==兄弟乡镇==</option><option value="http://shz.qingfengxian.gov.cn/">石河镇</option></select></td></tr></table>`,
  );
}
