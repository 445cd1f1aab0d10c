import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { CountyColumn } from '../look';
import { identity, place } from '../place';

const p = (text: string): string => `<p>　　${esc(text)}</p>`;

/** The one content of a column. */
export function text(column: CountyColumn): string {
  switch (column.look.text) {
    case 'prose':
      return `<div class="content" id="zoom"><ucapcontent>${each([`青芦县地处滇西北，国土面积2180平方公里，辖4镇3乡1街道，总人口21.6万人。`, ...paragraphs(place, randomOf(column.at)), ...paragraphs(place, randomOf(`${column.at}2`))], p)}</ucapcontent></div>`;
    case 'guide':
      return `<div class="content" id="zoom"><ucapcontent>${each(
        [
          '根据《中华人民共和国政府信息公开条例》编制本指南，本机关将适时更新。',
          '一、主动公开的信息分类、编排体系和获取方式：按机构概况、法规文件、规划信息、统计数据等分类，可在本网站、县档案馆、县图书馆查阅。',
          `二、公开工作机构：${identity.organiser}，办公地址：${identity.address}，办公时间：8:00—11:30，14:30—17:30（节假日除外），联系电话：${identity.telephone}，传真：0879-6123457，电子邮箱：qlxxxgk@163.com。`,
          '三、依申请公开：申请人应提交《政府信息公开申请表》，本机关20个工作日内答复。',
        ],
        p,
      )}</ucapcontent></div>`;
    case 'leaders':
      return `<div class="ld">${each(
        [
          ['赵永昌', '县委副书记、县长', '主持县人民政府全面工作，负责审计工作'],
          ['段丽华', '常务副县长', '负责发展改革、财政、应急管理工作'],
          ['和志远', '副县长', '负责教育、卫生健康、文化旅游工作'],
        ],
        ([name = '', post = '', duty = '']) =>
          `<div class="ld-one"><img src="/qlx/xhtml/images/pic.svg" alt="${name}"><h3>${name}</h3><p>${post}</p><p>分工：${duty}</p><a href="javascript:;">【我的简历】</a></div>`,
      )}</div>`;
    case 'form':
      return `<form class="xj" action="/qlx/submit" method="post"><p class="tip">欢迎来信，请如实填写。带 * 为必填项。</p>${each(['* 姓名', '* 联系电话', '* 证件号码', '电子邮箱', '通信地址', '* 标题'], (label, i) => `<div class="row"><label>${label}</label><input name="f${i}"></div>`)}<div class="row"><label>* 内容描述</label><textarea name="nr"></textarea></div><div class="row"><label>验证码</label><input name="yzm" size="4"><button>提交</button></div></form>`;
  }
}
