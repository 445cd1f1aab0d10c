import type { PlacedColumn } from '../../kit/column-plan';
import type { Content } from '../../kit/content';
import type { Day } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { Column, Look } from '../look';
import { identity, place } from '../place';
import { columnFrame, frame, withSession } from './frame';

const zoom = (parts: readonly string[]): string =>
  `<div id="zoom">${each(parts, (part) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${esc(part)}</p>`)}</div>`;

export function text({ name, at, look }: Column): string {
  switch (look.text) {
    case 'leaders':
      return `<ul class="lead">${each(['局长 罗振江', '政委 贺明', '副局长 梁卫国'], (who) => `<li><b>${who}</b><p>分管${randomOf(who).pick(place.departments)}等部门，办公电话0272-7110100。</p></li>`)}</ul>`;
    case 'offices':
      return zoom(
        place.departments.map(
          (unit) => `${unit}：负责全县${unit.replace('大队', '')}工作的组织、指导和监督，电话0272-7110120。`,
        ),
      );
    case 'guide':
      return zoom([
        `根据《中华人民共和国政府信息公开条例》，${identity.name}编制本指南，供公民、法人和其他组织查阅。`,
        '一、主动公开范围：机构职能、政策文件、行政许可、行政处罚、财政预决算、政府采购等。',
        '二、申请受理机构：岚石县公安局办公室；地址：岚石县解放路110号；电话：0272-7110110；电子邮箱：gk@gaj.lanshi.gov.cn；办公时间：工作日8:00至12:00，14:30至17:30。',
        '三、答复期限：收到申请之日起20个工作日内。四、监督：可向县政府办公室举报，或依法申请行政复议、提起行政诉讼。',
      ]);
    case 'mailbox':
      return '<form method="post" action="/Save.asp"><table><tr><td>您的姓名</td><td><input name="a"></td></tr><tr><td>手机号码</td><td><input name="b"></td></tr><tr><td>信件内容</td><td><textarea name="c"></textarea></td></tr></table><input type="submit" value="提交"></form>';
    case 'apply':
      return `${zoom(['申请人可以通过在线、信函或者当面方式向本局申请公开政府信息，本局20个工作日内答复。'])}<form method="post" action="/Apply.asp"><table border="1"><tr><td>申请人姓名</td><td><input name="x"></td><td>证件号码</td><td><input name="z"></td></tr><tr><td>所需信息描述</td><td colspan="3"><textarea name="m"></textarea></td></tr><tr><td>获取方式</td><td colspan="3"><select name="f"><option>邮寄</option><option>自行领取</option></select></td></tr></table><input type="submit" value="提交申请"></form>`;
    default:
      return zoom([
        `${identity.name}${name}如下。`,
        ...paragraphs(place, randomOf(at)),
        ...paragraphs(place, randomOf(`${at}2`)),
      ]);
  }
}

/** What a column shows that opens others. */
export const doors = ({ children, at }: Column, content: Content<Look>): string =>
  each(
    children,
    (child) =>
      `<fieldset class="fs"><legend><a href="${withSession(child.at, at)}">${child.name}</a></legend><ul>${each(content.items(child.at).slice(0, 4), (item) => `<li><a href="${item.at}">${esc(item.title)}</a></li>`)}</ul></fieldset>`,
  );

export const disclosure = (columns: readonly Column[], at: string): string =>
  `<div class="zfxx">${each(columns, (one) => `<a class="kuai" href="${withSession(one.at, at)}">${one.name}</a>`)}</div>`;

export function article(column: PlacedColumn<Look>, item: Item, busy: readonly Item[], now: Day): string {
  return columnFrame(
    column,
    `<h1 class="ah1">${esc(item.title)}</h1><p class="ainfo">发布时间：${item.day} 来源：${esc(item.source)} <a href="/Print.asp?id=${item.number}">打印</a></p>${zoom(paragraphs(place, randomOf(item.at)))}`,
    busy,
    now,
    item.title,
  );
}

export function home(content: Content<Look>, now: Day): string {
  const panel = (name: string, id: number): string => {
    const at = `/List.asp?id=${id}`;
    return `<div class="panel"><h3><a href="${at}">${name}</a><i><a href="${at}">more</a></i></h3><ul>${each(content.items(at).slice(0, 7), (item) => `<li><i>${item.day.slice(5)}</i><a href="${item.at}">${esc(item.title)}</a></li>`)}</ul></div>`;
  };
  return frame(
    `${identity.name}`,
    null,
    `<div class="home">${panel('公安要闻', 11)}${panel('通知公告', 20)}${panel('基层动态', 12)}${panel('警方提示', 15)}
<div class="flink"><a href="http://www.mps-gov.gov.cn/">公安部</a> <a href="http://gat.hengchuan.gov.cn/">省公安厅</a></div></div>`,
    now,
  );
}

export const plain = (name: string, now: Day): string =>
  frame(
    `${name}_${identity.name}`,
    null,
    `<div class="body"><h2>${name}</h2><p>${identity.name}${name}页面。</p></div>`,
    now,
  );
