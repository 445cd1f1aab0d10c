import { each } from '../../kit/markup';
import type { Content } from '../content';
import { inBody, itemAt, type Plant, replaced, urlOf } from './plant';

const veto = (content: Content, path: string, note: string): Plant['fault'] => ({
  ruleId: 'IND-VETO-SAFETY',
  url: urlOf(content, path),
  note,
});

/** A betting brand stands where the site's name should be: in title, label and breadcrumb of one column. */
export const injectedSiteName = (content: Content, path: string): Plant => ({
  fault: veto(content, path, 'site name of a betting brand'),
  on: [path],
  change: (html) =>
    replaced(html, /<title>([^<]*)<\/title>/, '<title>开云体育(中国)官方网站-APP下载</title>')
      .replace(`content="${content.of.name}"`, 'content="开云体育(中国)官方网站"')
      .replace('当前位置：<a href="/">首页</a>', '当前位置：<a href="/">开云体育</a>'),
});

/** Links that no visitor sees. */
export const hiddenLinks = (content: Content): Plant => ({
  fault: veto(content, '/', 'hidden links to betting sites'),
  on: ['/'],
  change: (html) =>
    replaced(
      html,
      '</body>',
      `<div style="position:absolute;left:-9999px;top:-9999px">${each(
        ['亚博体育', '澳门新葡京', '时时彩平台', '真人百家乐', '必威体育官网'],
        (name, i) => `<a href="http://www.bet${i}88.example.com/">${name}</a>`,
      )}</div></body>`,
    ),
});

/** A frame of no size that loads a betting site. */
export const foreignFrame = (content: Content): Plant => ({
  fault: veto(content, '/', 'frame of a betting site'),
  on: ['/'],
  change: (html) =>
    replaced(
      html,
      '</body>',
      '<iframe src="http://www.yabo8888.example.com/tj.html" width="0" height="0" title="亚博体育"></iframe></body>',
    ),
});

/** A list of links that were sold, at the foot of every page. */
export const linkFarm = (content: Content): Plant => ({
  fault: veto(content, '/', 'links to betting and loans in the footer'),
  on: 'every',
  change: (html) =>
    html.replace(
      '<div class="footer"><div class="wrap">',
      `<div class="footer"><div class="wrap"><p>友情链接：${each(
        [
          '九游会官网',
          '华体会体育',
          '乐鱼体育app',
          '棋牌游戏平台',
          '六合彩开奖',
          '网上赌场',
          '彩票计划软件',
          '小额贷款秒到账',
        ],
        (name, i) => `<a href="http://www.links${i}.example.net/">${name}</a>`,
      )}</p>`,
    ),
});

/** A document with a secrecy mark. */
export const secrecyMark = (content: Content, column: string): Plant => {
  const path = itemAt(content, column);
  return {
    fault: { ruleId: 'REG-14/15-LEAK', url: urlOf(content, path), note: 'secrecy mark' },
    on: [path],
    change: (html) => inBody(html, '<p>机密★5年</p>'),
  };
};

/** A name that must not be written wrongly. */
export const graveMisspelling = (content: Content, column: string): Plant => {
  const path = itemAt(content, column);
  return {
    fault: veto(content, path, 'wrong name of a leader of the state'),
    on: [path],
    change: (html) => inBody(html, '<p>　　会议深入学习贯彻习近乎新时代中国特色社会主义思想。</p>'),
  };
};

/** Households with their identity numbers, unmasked; the check digits hold. */
export const publishedIdentities = (content: Content, column: string): Plant => {
  const path = itemAt(content, column);
  const rows = [
    ['陈小平', '330727197903154613', '耕地地力保护补贴', '1260'],
    ['王有福', '330727196508214519', '耕地地力保护补贴', '980'],
    ['李秀英', '330727198211052026', '农机购置补贴', '2400'],
  ].map(([name = '', id = '', ...rest]) => [name, withCheckDigit(id), ...rest]);
  return {
    fault: { ruleId: 'REG-14/15-LEAK', url: urlOf(content, path), note: 'identity numbers' },
    on: [path],
    change: (html) =>
      inBody(
        html,
        `<table class="meta"><tr><th>姓名</th><th>身份证号</th><th>补贴项目</th><th>金额（元）</th></tr>${each(rows, (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)}</table>`,
      ),
  };
};

/** The last place of an identity number (GB 11643, MOD 11-2). */
function withCheckDigit(id: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return id.slice(0, 17) + '10X98765432'[sum % 11];
}
