import { describe, expect, it } from 'vitest';
import { readArticle } from './article';
import { pageOf } from './lists/testing/page-of';
import { readMetadata } from './metadata';

const TITLE = '全县防汛抗旱工作会议召开';
const BODY = `<div id="zoom"><p>　　3月6日，全县防汛抗旱工作会议在县城召开，会议传达了上级精神，安排部署下一阶段的工作。</p><p>　　会议强调，要压实责任，确保2024年5月1日前完成隐患整改。</p></div>`;

function article(block: string, head = `<title>${TITLE}_示例县人民政府</title>`, body = BODY) {
  const page = pageOf(
    `<html><head>${head}</head><body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw/">新闻中心</a></li><li><a href="/zw/">政务公开</a></li><li><a href="/hd/">互动交流</a></li></ul></div>
<div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/xw/">县内要闻</a></div>${block}${body}
<div class="footer">主办单位：示例县人民政府办公室　ICP备12345678号　网站标识码：1234560001</div></body></html>`,
  );
  const { title, publishedOn, source } = readArticle(page, readMetadata(page), ['首页', '县内要闻', '会议']);
  return { title, publishedOn, source };
}

describe('an article', () => {
  const lines: [string, string, string | null][] = [
    ['label and value', `<p>发布时间：2024-03-08 10:20　来源：示例日报　浏览次数：<span></span></p>`, '示例日报'],
    ['date first, no label', `<div>2024年03月08日 09:15 来源： 示例日报</div>`, '示例日报'],
    ['source first', `<div>来源：示例日报 时间：2024年3月8日</div>`, '示例日报'],
    ['a line each', `<div><span>2024-03-08</span></div><div>来源：示例日报</div><div>分享到</div>`, '示例日报'],
    ['spread words', `<div>信息来 源：示例日报　　日 期：2024/03/08　　字号：[<a>大</a> <a>小</a>]</div>`, '示例日报'],
    ['label without a value', `<div>信息来源： 发布日期：2024-03-08 13:57</div>`, null],
    ['value cut off', `<p>【来源： 综合示例日报、示例电视台、示例晚...】 发布日期：2024-03-08 19:21:00</p>`, null],
    [
      'cells',
      `<table><tr><td>发布日期：2024-03-08 </td><td>来源：示例日报</td><td>浏览次数：</td></tr></table>`,
      '示例日报',
    ],
    ['brackets', `<div>(2024-03-08)　【字体：大 中 小】</div>`, null],
    ['a body in brackets', `<h5><span>[县发改局]</span>&nbsp;2024-03-08&nbsp;字号：<a>大</a></h5>`, '县发改局'],
    ['another word in brackets', `<h5>[图文报道] 2024-03-08</h5>`, null],
  ];
  it.each(lines)('shows date and source: %s', (_, line, source) => {
    expect(article(`<h1>${TITLE}</h1>${line}`)).toEqual({ title: TITLE, publishedOn: '2024-03-08', source });
  });

  it('has its title in any element, known by the page title or the line below it', () => {
    const line = '<div>发布日期：2024-03-08</div>';
    expect(article(`<table><tr><td align="center"><b>${TITLE}</b></td></tr></table>${line}`).title).toBe(TITLE);
    expect(article(`<p style="text-align:center">${TITLE}</p>${line}`, '<title>示例县人民政府</title>').title).toBe(
      TITLE,
    );
    expect(article(`<h2 class="sub">国务院重点工程</h2><h1>${TITLE}</h1><h3>副题一行</h3>${line}`).title).toBe(TITLE);
  });

  it('is not called as a name on the way to it', () => {
    const line = '<div>时间：2024-03-08 来源：示例日报</div>';
    const head = '<title>新闻详情</title>';
    expect(article(`<div class="big title">县内要闻</div><div class="title">防汛形势</div>${line}`, head).title).toBe(
      '防汛形势',
    );
  });

  it('has no title in the sentence above the day of signing', () => {
    const head = '<title>示例县人民政府令_示例县人民政府</title><meta name="ArticleTitle" content="示例县人民政府令">';
    const body = '<div><p>《示例县防汛办法》已经2024年3月1日县政府常务会议通过。</p><p>2024年3月8日</p></div>';
    expect(article('', head, body).title).toBe('示例县人民政府令');
  });

  it('joins the lines of its heading as the page spells it elsewhere', () => {
    const meta = (title: string) => `<title>示例县</title><meta name="ArticleTitle" content="${title}">`;
    const heading = '<h1>全县防汛抗旱<br>工作会议召开</h1><p>2024-03-08</p>';
    expect(article(heading, meta('全县防汛抗旱工作会议召开')).title).toBe('全县防汛抗旱工作会议召开');
    expect(article(heading, meta('全县防汛抗旱 工作会议召开')).title).toBe('全县防汛抗旱 工作会议召开');
  });

  it('takes the date shown, not the one a meta tag tells', () => {
    const head = `<title>${TITLE}</title><meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-03-19 08:00">`;
    expect(article(`<h1>${TITLE}</h1><p>时间：2024-03-08</p>`, head).publishedOn).toBe('2024-03-08');
  });

  it('keeps a date in the heading out of the title', () => {
    expect(article(`<h2>${TITLE}<small>( 2024-03-08)</small></h2>`)).toEqual({
      title: TITLE,
      publishedOn: '2024-03-08',
      source: null,
    });
  });

  it('finds date and source below the text, or in a script', () => {
    expect(
      article(`<h1>${TITLE}</h1>`, undefined, `${BODY}<div>发布日期：2024-03-08　来源：县水利局　<a>下载</a></div>`),
    ).toEqual({
      title: TITLE,
      publishedOn: '2024-03-08',
      source: '县水利局',
    });
    expect(
      article(
        `<h1>${TITLE}</h1><p>时间：<script>var t = "2024-03-08 10:00"; document.write(t.substr(0, 10));</script></p>`,
      ).publishedOn,
    ).toBe('2024-03-08');
  });

  it('has no date where none is shown: days in its sentences and days to come are not its own', () => {
    expect(article(`<h1>${TITLE}</h1>`).publishedOn).toBeNull();
    expect(article(`<h1>${TITLE}</h1><p>征集时间：2024-12-31</p>`).publishedOn).toBeNull();
  });

  it('of a document takes 发布日期 of the block, not 成文日期', () => {
    const block = `<table><tr><td>索引号：</td><td>X1</td><td>发文机关：</td><td>县政府</td></tr><tr><td>成文日期：</td><td>2024年02月21日</td><td>发布日期：</td><td>2024年03月08日</td></tr></table>`;
    expect(article(`${block}<p align="center">${TITLE}</p>`).publishedOn).toBe('2024-03-08');
  });
});
