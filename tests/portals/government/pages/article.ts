import type { PlacedColumn } from '../../kit/column-plan';
import { addDays, partsOf } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import { type Content, quarterBefore, workingDay } from '../content';
import type { Look } from '../look';
import { aboveOf } from './column-page';
import { crumbs, page } from './frame';
import { reportText } from './report';

const paragraph = (text: string): string => `<p>　　${esc(text)}</p>`;

/** An article with title, source and date; documents with their block. */
export function articlePage(column: PlacedColumn<Look>, item: Item, content: Content): string {
  const { plan } = column;
  return page({
    title: `${item.title}-${content.of.name}`,
    meta: {
      ColumnName: plan.name,
      ArticleTitle: item.title,
      PubDate: `${item.day} 09:30`,
      ContentSource: item.source,
    },
    content,
    body: `${crumbs([...aboveOf(column), plan], '正文')}<div class="article">${plan.look.articles === 'documents' ? block(item, content) : ''}
<h1 class="title">${esc(item.title)}</h1><div class="info">发布日期：${item.day} 09:30　来源：${esc(item.source)}</div>
<div class="article-body">${bodyOf(column, item, content)}</div>${related(column, item, content)}</div>`,
  });
}

function bodyOf({ plan }: PlacedColumn<Look>, item: Item, content: Content): string {
  const { of } = content;
  const random = randomOf(item.at);
  const prose = (texts: readonly string[]): string => each(texts, paragraph);
  switch (plan.look.articles) {
    case 'reports':
      return reportText(content, partsOf(item.day).year - 1);
    case 'decisions':
      return decision(item, content);
    case 'consultations':
      return prose([
        `为提高决策质量，现就有关事项向社会公开征求意见，征求意见时间为${item.day}至${addDays(item.day, 32)}，共32天。`,
        `意见可通过电子邮箱${of.email}或者信函（${of.address}）反馈，征集结果将及时公布。`,
        ...paragraphs(of.place, random),
      ]);
    case 'statements':
      return `${prose([`经核实，${quarterBefore(item.day).from}至${quarterBefore(item.day).until}，${of.name}未发生行政强制事项，特此说明。`])}<p style="text-align:right">${of.name}</p><p style="text-align:right">${item.day}</p>`;
    case 'guides':
      return prose([
        `事项名称：${item.title}`,
        '办理依据：《中华人民共和国行政许可法》及有关规定',
        '申请条件：符合法定条件的公民、法人和其他组织',
        '申请材料：申请表、身份证明、相关证明材料',
        `办理地点：${of.address}政务服务大厅`,
        '办理时间：工作日8:30—12:00，14:30—17:30',
        `咨询电话：${of.telephone}`,
        '办理流程：申请、受理、审查、决定、送达',
      ]);
    default:
      return prose(paragraphs(of.place, random));
  }
}

/** What a permit or penalty decision (行政许可、行政处罚决定) tells: it is published within days. */
function decision(item: Item, { of }: Content): string {
  const random = randomOf(`${item.at} decision`);
  const pairs = [
    ['相对人名称', random.pick(of.place.firms)],
    ['统一社会信用代码', `91${of.siteCode.slice(0, 6)}MA2${String(item.number).padStart(7, '0')}X`],
    ['决定书文号', `${partsOf(item.day).year}第${item.number % 100}号`],
    ['决定日期', workingDay(addDays(item.day, -2))],
    ['决定机关', item.source],
  ];
  return `<table class="meta decision">${each(pairs, ([name = '', value = '']) => `<tr><th>${name}</th><td>${esc(value)}</td></tr>`)}</table>${paragraph('以上内容依法予以公示。')}`;
}

function block(item: Item, { of }: Content): string {
  const { year } = partsOf(item.day);
  const pairs = [
    ['索引号', `${of.siteCode.slice(0, 6)}/${year}-${String(item.number).slice(-5)}`],
    ['主题分类', '综合政务'],
    ['发文机关', of.name],
    ['成文日期', workingDay(addDays(item.day, -4))],
    ['标题', item.title],
    ['发文字号', `${of.place.area.slice(0, 1)}政发〔${year}〕${(item.number % 40) + 1}号`],
    ['发布日期', item.day],
    ['有效性', '有效'],
  ];
  return `<table class="meta">${each(pairs, ([name = '', value = '']) => `<tr><th>${name}</th><td>${esc(value)}</td></tr>`)}</table>`;
}

/** Documents and their interpretations lead to each other. */
function related({ plan }: PlacedColumn<Look>, item: Item, content: Content): string {
  const other = content.counterpart(item);
  if (!other) return '';
  const name = plan.look.articles === 'documents' ? '相关解读' : '相关文件';
  return `<div class="related"><h3>${name}</h3><ul><li><a href="${other.at}">${esc(other.title)}</a></li></ul></div>`;
}
