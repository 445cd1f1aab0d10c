import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { Content } from '../content';
import type { GovernmentColumn } from '../look';

const paragraph = (text: string): string => `<p>　　${esc(text)}</p>`;
const body = (texts: readonly string[]): string => `<div class="article-body">${each(texts, paragraph)}</div>`;

/** The one content of a column. */
export function text(column: GovernmentColumn, content: Content): string {
  const { of } = content;
  const { place } = of;
  switch (column.look.text) {
    case 'prose':
      return body([
        `${place.area}山川秀美，历史悠久，总面积2180平方公里，辖${place.streets.join('、')}等，常住人口38.6万人。`,
        ...paragraphs(place, randomOf(column.at)),
        ...paragraphs(place, randomOf(`${column.at} more`)),
      ]);
    case 'guide':
      return body([
        `根据《中华人民共和国政府信息公开条例》，${of.name}编制本指南，并根据情况变化及时更新。`,
        '一、政府信息的分类和编排体系。本机关公开的政府信息分为机构职能、政策文件、规划计划、统计信息、财政信息等类别，按索引号、名称、内容概述、生成日期编排。',
        '二、获取方式。公民、法人和其他组织可以在本机关门户网站、政府公报、新闻发布会获取；也可以到档案馆、公共图书馆、政务服务大厅的政府信息查阅场所查阅。',
        `三、政府信息公开工作机构。名称：${of.organiser}；办公地址：${of.address}；办公时间：8:30—12:00，14:30—17:30（法定节假日除外）；联系电话：${of.telephone}；传真号码：${of.fax}；互联网联系方式：${of.email}。`,
        '四、依申请公开。申请人应当填写《政府信息公开申请表》，写明姓名或者名称、身份证明、联系方式，申请公开的政府信息的名称、文号或者便于查询的其他特征性描述，以及获取信息的方式。本机关自收到申请之日起20个工作日内予以答复，需要延长的，延长期限最长不超过20个工作日。',
        `五、监督渠道。公民、法人和其他组织认为本机关未依法履行政府信息公开义务的，可以向政府信息公开工作主管部门投诉、举报，监督投诉电话：${of.complaints}。`,
      ]);
    case 'leaders':
      return `<div class="leaders">${each(of.heads, ([name, post, duties]) => `<div class="leader"><img src="/images/photo.svg" alt="${name}"><h3>${name}</h3><p>职务：${post}</p><p>工作分工：${duties}</p><p>个人简历：${name}，汉族，1974年5月出生，大学学历，中共党员，1996年8月参加工作，历任乡镇党委书记、发展改革部门负责人，现任${place.area}${post}。</p></div>`)}</div>`;
    case 'functions':
      return body([
        `${of.name}贯彻执行国家法律法规和上级决定，管理本行政区域内的经济、教育、科学、文化、卫生、民政、公安、司法行政等行政工作。`,
        `内设机构：${place.departments.join('、')}。`,
        `办公地址：${of.address}　办公时间：8:30—12:00，14:30—17:30　联系电话：${of.telephone}　负责人：${of.heads[0]?.[0] ?? ''}`,
      ]);
    case 'application':
      return `${body([
        `申请人可以通过网上填写、当面提交、信函（${of.address}，${of.organiser}）等方式提出申请，咨询电话：${of.telephone}。`,
        '本机关依法不收取费用；申请数量、频次明显超过合理范围的，按规定收取信息处理费。',
      ])}<form class="application" action="/zwgk/zfxxgk/ysqgk/submit" method="post">${each(
        [
          '姓名（名称）',
          '证件名称及号码',
          '联系电话',
          '通信地址',
          '电子邮箱',
          '所需信息的名称、文号',
          '所需信息的内容描述',
        ],
        (label, i) => `<p><label>${label}</label><input name="f${i}" type="text"></p>`,
      )}<p><label>获取信息的方式</label><select name="way"><option>邮寄</option><option>电子邮件</option><option>当场查阅、抄录</option></select></p><p><button type="submit">提交申请</button></p></form>`;
    case 'letter-form':
      return `${body([`欢迎来信。一般咨询五个工作日内答复，咨询电话：${of.telephone}。`])}<form class="letter" action="/hdjl/submit" method="post">${each(['姓名', '联系电话', '标题'], (label, i) => `<p><label>${label}</label><input name="g${i}" type="text"></p>`)}<p><label>内容</label><textarea name="text"></textarea></p><p><button type="submit">提交</button></p></form>`;
  }
}
