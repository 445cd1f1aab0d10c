import { addDays, type Day, partsOf } from '../../kit/days';
import { each } from '../../kit/markup';
import type { Random } from '../../kit/random';
import { titleOf } from '../../kit/titles';
import { type ColumnPlan, columnPlans } from '../column-plans';
import { some } from '../draw';
import type { Place } from '../places';

const address = (random: Random): string => `/lm${random.int(10, 999)}/`;

/** Sister columns of the page's own. */
export function sisters(random: Random, plan: ColumnPlan): string {
  const names = [
    plan.name,
    ...some(
      columnPlans.filter((one) => one.name !== plan.name),
      5,
      random,
    ).map((one) => one.name),
  ];
  const links = names.map((name) => `<a href="${address(random)}">${name}</a>`);
  return random.pick([
    `<div class="lmtitle">${plan.above}</div><ul class="left-menu">${links.map((link) => `<li>${link}</li>`).join('')}</ul>`,
    `<h3>${plan.above}</h3><dl>${links.map((link) => `<dd>${link}</dd>`).join('')}</dl>`,
    `<table width="200"><tr><td background="/images/left.gif">${plan.above}</td></tr>${links.map((link) => `<tr><td height="30">${link}</td></tr>`).join('')}</table>`,
  ]);
}

/** A tree of disclosure columns. */
export function catalogueTree(random: Random): string {
  const groups = new Map<string, string[]>();
  for (const { above, name } of columnPlans) groups.set(above, [...(groups.get(above) ?? []), name]);
  return `<div class="xxgk-tree"><h3>政府信息公开目录</h3><ul class="tree">${each([...groups], ([above, names]) => `<li><a href="${address(random)}">${above}</a><ul>${names.map((name) => `<li><a href="${address(random)}">${name}</a></li>`).join('')}</ul></li>`)}</ul></div>`;
}

/** A short list whose dates are fresher than the column's (热点, 推荐, 最新). */
export function hotList(random: Random, place: Place, savedOn: Day, own: string): string {
  const count = random.int(4, 8);
  const entries = Array.from({ length: count }, (_, i) => ({
    title: titleOf('news', place, random, 300 + i, Number(savedOn.slice(0, 4))),
    day: addDays(savedOn, -random.int(0, 6)),
    href: `/xw/${random.int(1000, 9999)}.html`,
  }));
  // A column of that name would be beyond telling.
  const names = ['热点信息', '推荐阅读', '最新更新', '点击排行', '相关信息', '图片新闻'];
  const name = random.pick(names.filter((one) => one !== own));
  const items = entries.map(({ title, day, href }) => ({ link: `<a href="${href}">${title.slice(0, 18)}</a>`, day }));
  return random.pick([
    `<div class="hot"><h3>${name}</h3><ul>${items.map(({ link, day }) => `<li>${link}<span>${day.slice(5)}</span></li>`).join('')}</ul></div>`,
    `<div class="tj"><p class="tj_t">${name}</p>${items.map(({ link, day }) => `<p>${link} <font color="#999">${day}</font></p>`).join('')}</div>`,
    `<div class="rd"><div class="tit">${name}<a href="${address(random)}">更多</a></div><ol>${items.map(({ link }) => `<li>${link}</li>`).join('')}</ol></div>`,
    `<div class="phb"><dl><dt>${name}</dt>${items.map(({ link, day }) => `<dd>${link}<i>${day}</i></dd>`).join('')}</dl></div>`,
  ]);
}

/** A month as a table of days. */
export function calendar(savedOn: Day): string {
  const { year, month } = partsOf(savedOn);
  const days = Array.from({ length: 28 }, (_, i) => `<td>${i + 1}</td>`);
  const weeks = [0, 7, 14, 21].map((from) => `<tr>${days.slice(from, from + 7).join('')}</tr>`);
  return `<table class="calendar"><caption>${year}年${month}月</caption><tr><th>日</th><th>一</th><th>二</th><th>三</th><th>四</th><th>五</th><th>六</th></tr>${weeks.join('')}</table>`;
}

/** A box of counts. */
export const counter = (random: Random, savedOn: Day): string =>
  `<div class="count">今日访问：${random.int(100, 900)}　总访问量：${random.int(100_000, 900_000)}　最后更新：${savedOn}</div>`;
