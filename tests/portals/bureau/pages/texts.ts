import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { BureauColumn } from '../look';
import { identity, place } from '../place';

/** The one content of a column. */
export function text({ look, at }: BureauColumn): string {
  const p = (one: string): string => `<p style="text-indent: 2em;">${esc(one)}</p>`;
  switch (look.text) {
    case 'prose':
      return `<div id="zoom">${each([`${identity.name}负责贯彻落实国家和省、市生态环境保护方针政策，承担建立健全生态环境基本制度等职责。`, ...paragraphs(place, randomOf(at))], p)}</div>`;
    case 'guide':
      return `<div id="zoom">${each(
        [
          '为保障公民、法人和其他组织依法获取政府信息，编制本指南。',
          '一、公开范围、信息分类与编排：详见本机关信息公开目录。',
          `二、公开机构：${identity.name}办公室；办公地址：${identity.address}；办公时间：工作日8:30—12:00、14:30—18:00；联系电话：${identity.telephone}；传真：0949-8213345；电子邮箱：yhsthj@126.com。`,
          '三、获取方式：门户网站、政务新媒体、档案馆和公共图书馆；依申请公开自受理之日起20个工作日内答复。',
        ],
        p,
      )}</div>`;
    case 'leaders':
      return `<table width="100%">${each(
        [
          ['马建国', '党组书记、局长', '主持局全面工作'],
          ['祁海燕', '党组成员、副局长', '分管大气、固体废物、宣传教育工作'],
        ],
        ([name = '', post = '', duty = '']) =>
          `<tr><td width="110"><img src="/picture/0/more.svg" alt="${name}"></td><td><b>${name}</b>　${post}<br>工作分工：${duty}</td></tr>`,
      )}</table>`;
    case 'form':
      return `<form action="/jact/front/write.action" method="post"><table class="sq">${each(['姓名', '电话', '证件号码', '邮箱', '标题'], (label, i) => `<tr><td>${label}：</td><td><input type="text" name="p${i}"><font color="red">*</font></td></tr>`)}<tr><td>内容：</td><td><textarea name="nr" rows="6" cols="60"></textarea></td></tr><tr><td></td><td><input type="submit" value="提交"></td></tr></table></form>`;
  }
}
