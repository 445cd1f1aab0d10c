import { type Day, partsOf } from '../../kit/days';
import { each } from '../../kit/markup';
import type { Random } from '../../kit/random';
import { titleOf } from '../../kit/titles';
import { navigation } from '../column-plans';
import { chance } from '../draw';
import type { Place } from '../places';

const fill = (name: string, place: Place): string => name.replace('{area}', place.area);
const address = (random: Random): string => `/lm${random.int(10, 999)}/`;

/** The bar above the logo: a clock, weather, log-in, links of upper bodies. */
export function topBar(random: Random, savedOn: Day): string {
  const { year, month, date } = partsOf(savedOn);
  const clock = random.pick([
    `<span id="date">今天是：${year}年${month}月${date}日 星期三</span>`,
    `<script>var d=new Date();document.write("今天是"+d.getFullYear()+"年"+(d.getMonth()+1)+"月"+d.getDate()+"日");</script>`,
    `<span>${savedOn} 10:21:33</span>`,
    `今天是${year}年${month}月${date}日 &nbsp; 多云 3℃～12℃`,
    '',
  ]);
  const login = chance(random, 0.3)
    ? '<form action="/login" method="post">用户名<input name="user" size="8"> 密码<input type="password" name="pw" size="8"><input type="submit" value="登录"></form>'
    : '';
  return `<div class="top">${clock}${login}<a href="/wap/">手机版</a> | <a href="/rss/">RSS</a> | <a href="javascript:void(0)" onclick="setHome()">设为首页</a> | <a href="http://www.gov.cn/">中国政府网</a></div>`;
}

/** The portal's navigation in one of the ways in which portals build it. */
export function navigationBar(random: Random, place: Place): string {
  const flat = navigation.map(([name]) => `<a href="${address(random)}">${fill(name, place)}</a>`);
  switch (random.int(0, 3)) {
    case 0:
      return `<div class="nav"><ul><li><a href="/">首页</a></li>${flat.map((link) => `<li>${link}</li>`).join('')}</ul></div>`;
    case 1:
      return `<div class="nav-box"><ul class="nav">${each(navigation, ([name, below]) => `<li><a href="${address(random)}">${fill(name, place)}</a><ul class="sub">${below.map((one) => `<li><a href="${address(random)}">${one}</a></li>`).join('')}</ul></li>`)}</ul></div>`;
    case 2:
      return `<table width="1000" class="menu" align="center"><tr><td><a href="/">网站首页</a></td>${flat.map((link) => `<td>${link}</td>`).join('<td>|</td>')}</tr></table>`;
    default:
      return `<nav><a href="/">首页</a>${flat.join('')}</nav><div class="m-menu" style="display:none"><ul><li><a href="/">首页</a></li>${flat.map((link) => `<li>${link}</li>`).join('')}</ul></div>`;
  }
}

/** Running lines and search boxes between navigation and content. */
export function banner(random: Random, place: Place, savedOn: Day): string {
  const serial = random.int(1, 90);
  const fresh = titleOf('news', place, random, serial, Number(savedOn.slice(0, 4)));
  return random.pick([
    '',
    `<marquee scrollamount="3"><a href="/zt/${random.int(1, 99)}.html">${fresh}</a> [${savedOn}]</marquee>`,
    `<div class="search"><form action="/search" method="get"><input type="text" name="q" value="请输入关键字"><input type="submit" value="搜索"></form>热门搜索：<a href="/s?q=1">公积金</a> <a href="/s?q=2">社保</a></div>`,
    `<div class="banner"><img src="/images/banner.jpg" alt="${place.site}"></div>`,
    `<div id="scrollDiv"><ul><li><a href="/zt/a.html">${fresh}</a><span>${savedOn.slice(5)}</span></li></ul></div>`,
  ]);
}
