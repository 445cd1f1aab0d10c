import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { Column } from '../look';
import { identity, place } from '../place';

const editor = (parts: readonly string[]): string =>
  `<div class="TRS_Editor"><div class="Custom_UnionStyle">${each(parts, (part) => `<p align="justify">　　${esc(part)}</p>`)}</div></div>`;

/** The one content of a column. */
export function text({ name, at, look }: Column): string {
  switch (look.text) {
    case 'leaders':
      return each(
        ['厅党组书记、厅长　方致远', '厅党组成员、副厅长　严立秋', '厅党组成员、副厅长　郑书涵', '总工程师　唐宁'],
        (who) =>
          `<table width="100%" class="ld"><tr><td width="120"><div class="zp">照片</div></td><td><b>${who}</b><br/>负责厅${esc(randomOf(who).pick(['全面工作', '大气、水生态环境工作', '执法、督察工作', '科技、监测工作']))}。<br/>简历：曾任省环境科学研究院院长、市生态环境局局长等职。</td></tr></table>`,
      );
    case 'offices':
      return `<div class="TRS_Editor">${each(place.departments, (unit, i) => `<p><strong>${unit}</strong></p><p>　　负责${unit.replace(/处$/, '')}相关政策、规划的起草并监督实施。联系电话：0270-812345${60 + i}</p>`)}</div>`;
    case 'guide':
      return editor([
        `为便于公民、法人和其他组织获取${identity.name}的政府信息，根据《中华人民共和国政府信息公开条例》编制本说明。`,
        '一、主动公开。本机关通过门户网站、新闻发布会、政务新媒体等方式主动公开政府信息，自信息形成或者变更之日起20个工作日内公开。',
        `二、依申请公开。受理机构：${identity.name}办公室；地址：衡川省青阳市环保路9号；办公时间：工作日8:30至12:00，14:00至17:30；电话：0270-81234567；传真：0270-81234568；邮编：480000；电子邮箱：gk@hcsthj.gov.cn。`,
        '三、申请人可以信函、当面、网络方式提出申请，本机关自收到申请之日起20个工作日内答复。',
        '四、监督和救济。认为本机关未依法履行义务的，可以向省政府办公厅投诉举报，也可以依法申请行政复议或者提起行政诉讼。',
      ]);
    case 'mailbox':
      return `<div class="xinxiang"><p>来信前请阅读须知：请填写真实姓名和联系方式，反映的问题应属于本厅职责。</p><form action="/hdjl/tzxx/" method="post"><p>姓名 <input name="xm"/></p><p>电话 <input name="dh"/></p><p>主题 <input name="zt"/></p><p>内容 <textarea name="nr"></textarea></p><p><input type="submit" value="提交"/></p></form></div>`;
    case 'form':
      return `<form action="/ysqgk/wssq/" method="post"><table class="sqb" border="1"><tr><th colspan="4">政府信息公开申请表</th></tr><tr><td rowspan="2">申请人信息</td><td>公民</td><td>姓名</td><td><input name="xm"/></td></tr><tr><td>法人或者其他组织</td><td>名称</td><td><input name="mc"/></td></tr><tr><td>所需信息内容描述</td><td colspan="3"><textarea name="ms"></textarea></td></tr><tr><td>获取方式</td><td colspan="3"><input type="checkbox" name="f1"/>邮寄 <input type="checkbox" name="f2"/>电子邮件</td></tr></table><input type="submit" value="提交申请"/></form>`;
    default:
      return editor([
        `${identity.name}${name}：根据省委办公厅、省政府办公厅印发的规定，${place.body}是省政府组成部门。`,
        ...paragraphs(place, randomOf(at)),
        ...paragraphs(place, randomOf(`${at} next`)),
      ]);
  }
}
