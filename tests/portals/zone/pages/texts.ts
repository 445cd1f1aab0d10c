import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { ZoneColumn } from '../look';
import { identity, place } from '../place';

const paragraph = (text: string): string => `<p style="text-indent:2em">${esc(text)}</p>`;

/** The one content (单一内容) of a column. */
export function text(column: ZoneColumn): string {
  switch (column.look.text) {
    case 'prose':
      return prose(column);
    case 'guide':
      return guide();
    case 'leaders':
      return leaders();
    case 'organisation':
      return organisation();
    case 'form':
      return applicationForm();
    case 'mailbox':
      return mailbox();
  }
}

function prose(column: ZoneColumn): string {
  const random = randomOf(column.at);
  const lead = `${identity.name}位于澜江市西部，规划面积${random.int(40, 120)}平方公里，建成区面积${random.int(10, 30)}平方公里，现有企业${random.int(300, 900)}余家。`;
  return `<div class="TRS_Editor">${each([lead, ...paragraphs(place, random), ...paragraphs(place, randomOf(`${column.at} 2`))], paragraph)}</div>`;
}

function guide(): string {
  const parts = [
    '为了更好地提供政府信息公开服务，根据《中华人民共和国政府信息公开条例》，编制本指南。',
    '一、信息分类和编排体系：本机关主动公开的信息按机构信息、政策、规划计划、统计信息等分类编排，采用十位索引号。',
    '二、获取方式：公民、法人和其他组织可通过本机关门户网站、政务服务大厅、档案馆、公共图书馆查阅。',
    `三、政府信息公开工作机构：${identity.organiser}党政办公室。办公地址：${identity.address}。办公时间：法定工作日8:30—12:00，14:30—17:30。联系电话：${identity.telephone}。传真：${identity.fax}。电子邮箱：${identity.mail}。`,
    '四、依申请公开：申请人可当面、邮寄或在线提出申请。本机关自收到申请之日起20个工作日内予以答复。',
    `五、监督方式：公民、法人或者其他组织认为本机关未依法履行政府信息公开义务的，可以向市政府信息公开工作主管部门投诉，监督电话：0798-8510001。`,
  ];
  return `<div class="TRS_Editor">${each(parts, paragraph)}</div>`;
}

function leaders(): string {
  const people = [
    ['周文远', '党工委书记', '主持党工委全面工作'],
    ['林晓峰', '党工委副书记、管委会主任', '主持管委会全面工作'],
    ['沈立群', '管委会副主任', '负责经济运行、科技创新、统计工作'],
    ['何国栋', '管委会副主任', '负责规划建设、征地拆迁、生态环境工作'],
  ];
  return `<div class="leaders">${each(people, ([name = '', post = '', duty = '']) => `<div class="leader"><img src="/images/person.svg" alt="${name}"><h3>${name}</h3><p>${post}</p><p>工作分工：${duty}</p><p>简历：汉族，大学学历，中共党员，历任${place.departments[0]}科员、副主任等职。</p></div>`)}</div>`;
}

function organisation(): string {
  return `<table class="list-table" cellspacing="0"><tr><th>机构名称</th><th>主要职责</th><th>负责人</th><th>联系电话</th></tr>${each(
    place.departments,
    (name, i) =>
      `<tr><td>${name}</td><td class="tl">承担${identity.shortName}${name}职责范围内的综合协调、组织实施和监督检查工作。</td><td>${['周', '林', '沈', '何', '陈', '许', '冯', '蒋'][i]}主任</td><td>0798-85123${String(i + 10)}</td></tr>`,
  )}</table>`;
}

function applicationForm(): string {
  const rows = ['姓名', '证件名称', '证件号码', '联系电话', '通信地址', '电子邮箱'];
  return `<form class="apply" method="post" action="/xxgk/ysqgk/submit"><h2>政府信息公开申请表</h2><table class="list-table">
<tr><th>申请人类型</th><td class="tl"><label><input type="radio" name="type" checked>公民</label> <label><input type="radio" name="type">法人或其他组织</label></td></tr>
${each(rows, (name, i) => `<tr><th>${name}</th><td class="tl"><input type="text" name="f${i}" size="50"></td></tr>`)}
<tr><th>所需信息的名称、文号或者其他特征性描述</th><td><textarea name="content" rows="6" cols="60"></textarea></td></tr>
<tr><th>获取信息的方式</th><td class="tl"><select name="way"><option>邮寄</option><option>电子邮件</option><option>当面领取</option></select></td></tr></table>
<p><button type="submit">提交申请</button></p></form>`;
}

function mailbox(): string {
  return `<div class="TRS_Editor"><p>欢迎您给管委会主任写信。来信请使用真实姓名和有效联系方式，5个工作日内予以答复。</p></div>
<form class="apply" method="post" action="/hdjl/zrxx/submit"><table class="list-table"><tr><th>姓名</th><td class="tl"><input name="name"></td></tr><tr><th>手机</th><td class="tl"><input name="phone"></td></tr><tr><th>主题</th><td class="tl"><input name="subject" size="60"></td></tr><tr><th>内容</th><td><textarea name="text" rows="8" cols="60"></textarea></td></tr></table><p><button type="submit">我要写信</button></p></form>`;
}
