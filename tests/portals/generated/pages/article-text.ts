import { addDays, type Day } from '../../kit/days';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import type { Random } from '../../kit/random';
import { chance } from '../draw';
import type { Place } from '../places';

/** An article's text with days, numbers, tables and attachments of its own. */
export function articleText(random: Random, place: Place, day: Day): string {
  const [year, month] = day.split('-').map(Number);
  const opening = `${(month ?? 1) > 1 ? `${(month ?? 1) - 1}月${random.int(1, 27)}日，` : ''}${place.body}召开专题会议。${(year ?? 2021) - 1}年12月31日前，有关单位须完成整改。`;
  const lines = [opening, ...paragraphs(place, random)];
  const style = random.pick([
    '<p>',
    '<p style="text-indent:2em;line-height:200%"><span style="font-size:16pt;font-family:仿宋_GB2312">',
    '<div>',
  ]);
  const close = style.startsWith('<p style') ? '</span></p>' : style === '<div>' ? '</div>' : '</p>';
  const text = each(lines, (line) => `${style}　　${esc(line)}${close}`);
  const table = chance(random, 0.2)
    ? `<table border="1"><tr><td>序号</td><td>项目</td><td>完成时间</td></tr><tr><td>1</td><td>第一阶段</td><td>${addDays(day, -40)}</td></tr><tr><td>2</td><td>第二阶段</td><td>${addDays(day, -10)}</td></tr></table>`
    : '';
  const attachment = chance(random, 0.3)
    ? `<p>附件：<a href="/attach/${random.int(100, 999)}.doc">申报表.doc</a></p>`
    : '';
  const signature = chance(random, 0.4)
    ? `<p align="right">${place.body}</p><p align="right">${random.pick([addDays(day, -1).replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1年$2月$3日'), addDays(day, -3)])}</p>`
    : '';
  return `${text}${table}${attachment}${signature}`;
}
