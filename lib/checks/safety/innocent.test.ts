import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../extract';
import type { PageRecord } from '../../model/portal';
import { now, page, portal, standard } from '../testing/portal-builder';
import { safetyChecks } from '.';

/** A page read from its HTML, as an audit reads it. */
function read(
  body: string,
  head = '<title>通知公告-青石县人民政府</title>',
  url = 'http://www.example.gov.cn/a.html',
): PageRecord {
  const text = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  const base = page({ facts: { url } });
  const facts = extractFacts({ ...base.snapshot, text, frames: [] });
  return { ...base, purpose: 'column', facts };
}

const findings = (...pages: PageRecord[]) =>
  safetyChecks
    .flatMap((check) => check.run(portal({ pages }), standard, now))
    .map(({ check, state }) => `${check} ${state}`);

const frame = (main: string) => `
  <a class="sr-only" style="position:absolute;left:-9999px" href="#main">跳到主要内容</a>
  <div class="nav"><a href="/">首页</a><a href="/xxgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a></div>
  <div id="mobile-menu" style="display:none"><ul><li><a href="/">首页</a></li><li><a href="/xxgk/">政务公开</a></li></ul></div>
  <div class="main" id="main">${main}</div>
  <div class="footer"><div id="links" style="display:none"><a href="http://www.people.com.cn/">人民网</a>
    <a href="http://www.bank.example/">青石农商银行</a><a href="http://www.port.example/">青石港务</a></div>
    主办单位：青石县人民政府 <a href="/map/">网站地图</a> 网站标识码：4408030001</div>
  <script src="https://hm.baidu.com/hm.js?0"></script>
  <script>document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/33/1.js' type='text/javascript'%3E%3C/script%3E"));</script>
  <script>if(/Android|iPhone/i.test(navigator.userAgent)){location.href="/m/"}</script>`;

describe('innocent pages', () => {
  test.each([
    [
      'a raid on gambling',
      '<h1>县公安局破获“澳门新葡京”网络赌博案</h1><p>发布时间：2024-01-08 来源：县公安局</p><p>警方抓获涉案人员二十名。该团伙以“澳门新葡京”“万博体育”为名，用真人百家乐、时时彩、六合彩、足球投注诱人参赌，涉嫌开设赌场罪。</p>',
    ],
    [
      'a lottery by law',
      '<h1>中国福利彩票双色球派奖公告</h1><p>体育彩票、福利彩票投注站即日起办理。福彩公益金使用情况另行公布，足球投注以体彩竞彩为准，未成年人不得购买。</p>',
    ],
    [
      'a campaign against pornography',
      '<h1>扫黄打非专栏</h1><ul><li><a href="/1.html">查处传播淫秽色情视频案</a></li><li><a href="/2.html">打击裸聊视频敲诈</a></li><li><a href="/3.html">整治黄色小说</a></li></ul>',
    ],
    [
      'services of the state',
      '<h1>办证指南</h1><p>税务机关代开发票、发票代开流程；办证大厅刻章备案；个人贷款贴息。</p>',
    ],
    [
      'a list with masked numbers',
      '<h1>低保对象公示</h1><table><tr><td>姓名</td><td>身份证号</td><td>电话</td></tr><tr><td>张某</td><td>1101011990******14</td><td>138****5678</td></tr></table>',
    ],
    [
      'a tender',
      '<h1>青石县道路工程招标公告</h1><p>投标保证金账户：户名：青石县公共资源交易中心，开户行：农商银行，账号：6222020000000000018。联系人：李某，手机13812345678。统一社会信用代码91440803MA4X2345XQ。</p>',
    ],
    ['secrecy taught', '<h1>保密法宣传</h1><p>国家秘密的密级分为“绝密”“机密”“秘密”三级，标志为“秘密★”。</p>'],
    [
      'tabs of which all but one are hidden',
      '<div class="tab"><ul><li><a href="/t1.html">县政府召开常务会议</a></li></ul><ul style="display:none"><li><a href="/t2.html">公安机关打击跨境赌博</a></li></ul></div>',
    ],
  ])('%s', (_, main) => {
    expect(findings(read(frame(main)))).toEqual([]);
  });

  test('a portal for mobile telephones and one of a lottery', () => {
    expect(findings(read(frame('<p>通知</p>'), '<title>通知-青石县人民政府手机版</title>'))).toEqual([]);
    expect(findings(read(frame('<p>通知</p>'), '<title>通知-青石省体育彩票管理中心官方网站</title>'))).toEqual([]);
  });
});

describe('a page that was tampered with', () => {
  const report = '青石高新区2023年度政府信息公开工作报告';

  test('a betting brand as the site’s name in title and breadcrumb', () => {
    const body = `<div class="nav"><a href="/">首页</a><a href="/xxgk/">政府信息公开</a><a href="/hd/">互动</a></div>
      <div class="position">当前位置：<a href="/">伟德手机网页版-伟德源自英国始于1946</a> &gt; <a href="/xxgk/">政府信息公开</a> &gt; <a href="/nb/">政府信息公开工作年度报告</a> &gt; ${report}</div>
      <div class="con"><h1>${report}</h1><p>一、总体情况。公开各类政务信息833条。</p></div>`;
    const page = read(body, `<title>${report} -伟德手机网页版</title>`);
    expect(page.facts?.breadcrumb[0]?.name).toContain('伟德');
    expect(findings(page)).toEqual(['injected-site-names violation']);
  });

  test('hidden links, an encoded title and a script for visitors from search engines', () => {
    const head = `<title>&#20122;&#21338;&#20307;&#32946;&#23448;&#32593;</title><meta name="keywords" content="&#20048;&#40060;&#20307;&#32946;">
      <script>if(/\\.(baidu|sogou)\\./.test(document.referrer)){location.href="https://www.yabo.example/"}</script>`;
    const body = frame(
      '<p>通知</p><div style="position:absolute;top:-999px"><a href="http://a.example.com/">六合彩</a><a href="http://b.example.com/">时时彩</a></div>',
    );
    expect(findings(read(body, head))).toEqual([
      'injected-site-names violation',
      'spam-content violation',
      'hidden-links violation',
      'cloaked-pages violation',
    ]);
  });
});
