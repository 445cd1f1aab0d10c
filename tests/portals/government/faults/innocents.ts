import type { Content } from '../content';
import { inBody, itemAt, type Plant, replaced } from './plant';

const inArticle = (content: Content, column: string, index: number, markup: string): Plant => {
  const path = itemAt(content, column, index);
  return { fault: null, on: [path], change: (html) => inBody(html, markup) };
};

/** What looks like a fault and is none: an audit that accuses one of these is wrong. */
export const innocents = (content: Content): Plant[] => [
  // A raid is news.
  inArticle(
    content,
    '/xwdt/bdyw/',
    0,
    '<p>　　近日，公安机关成功打掉一个特大跨境网络赌博团伙，抓获犯罪嫌疑人23名，查封“亚博体育”“澳门新葡京”等赌博网站，提醒群众远离网络赌博，谨防电信诈骗。</p>',
  ),
  // The state's own lottery.
  inArticle(
    content,
    '/zwgk/tzgg/',
    0,
    '<p>　　现将2023年度福利彩票公益金、体育彩票公益金使用情况公告如下，销售网点严禁向未成年人出售彩票。</p>',
  ),
  // Masked by the body itself; codes of firms and a phone of an office are no personal data.
  inArticle(
    content,
    '/zwgk/tzgg/',
    1,
    '<table class="meta"><tr><th>姓名</th><th>身份证号</th></tr><tr><td>张*平</td><td>330727********4613</td></tr></table><p>统一社会信用代码：91340827MA2N1ABC2X，保证金账户开户行：沁溪农村商业银行，账号：20010298765432100012345。联系人：王主任，电话：0556-6541200。</p>',
  ),
  // Publicity for the law on secrets holds the words, not the mark.
  inArticle(
    content,
    '/xwdt/bmdt/',
    0,
    '<p>　　开展《中华人民共和国保守国家秘密法》宣传，讲解绝密、机密、秘密三级国家秘密的区别和保密期限。</p>',
  ),
  // Statistics that most portals load.
  {
    fault: null,
    on: 'every',
    change: (html) =>
      html.replace(
        '</head>',
        '<script src="https://hm.baidu.com/hm.js?4f1e0c2b7a9d4c3e8b5a6f7e8d9c0b1a"></script></head>',
      ),
  },
  // A notice that floats over the home page and is closed.
  {
    fault: null,
    on: ['/'],
    change: (html) =>
      replaced(
        html,
        '</body>',
        '<div id="float" style="display:none"><a href="/zwgk/tzgg/">关闭</a></div><div class="share" style="display:none"><a href="#top">返回顶部</a></div></body>',
      ),
  },
];
