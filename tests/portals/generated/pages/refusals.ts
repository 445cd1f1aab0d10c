import { hex } from '../draw';
import { framePage } from '../frame';
import type { Draft } from '../generated-page';
import type { Setting } from '../setting';

const address = ({ place, random }: Setting): string => `http://${place.host}/lm/${random.int(100, 999)}.html`;

/** A page that says that there is none: with status 404, or with 200. */
export function errorPage(setting: Setting): Draft {
  const { random, place } = setting;
  const soft = random.next() < 0.6;
  const phrase = random.pick([
    '您访问的页面不存在',
    '抱歉，您要访问的页面不存在或已被删除',
    '404 Not Found',
    '对不起，找不到您要的页面！',
    '该信息不存在或已删除',
  ]);
  const html = random.pick([
    () =>
      `<html><head><!--charset--><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>`,
    () =>
      `<html><head><!--charset--><title>页面不存在</title></head><body><div class="e404"><img src="/images/404.png"><p>${phrase}</p><p><span id="s">5</span>秒后<a href="/">返回首页</a></p></div><script>setTimeout(function(){location.href='/';},5000);</script></body></html>`,
    () =>
      framePage(setting, {
        title: `404_${place.site}`,
        breadcrumb: '',
        main: `<div class="error"><h2>${phrase}</h2><p><a href="/">返回首页</a></p></div>`,
        bare: true,
      }),
  ])();
  return {
    html,
    label: { url: address(setting), kind: 'error' },
    traits: [soft ? 'error:soft' : 'error:404'],
    dateWords: [],
    status: soft ? 200 : 404,
  };
}

/** A page of a firewall or anti-robot gateway in the portal's place. */
export function challengePage(setting: Setting): Draft {
  const { random } = setting;
  const draws: readonly (readonly [status: number, html: string])[] = [
    [
      521,
      `<script>document.cookie=('_')+('_')+('j')+'sl_clearance=${hex(random, 20)};max-age=3600;path=/';location.href=location.pathname+location.search</script>`,
    ],
    [
      412,
      `<!DOCTYPE html><html><head><meta id="${hex(random, 8)}" content="${hex(random, 40)}"><script>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=${random.int(1000, 9999)};$_ts.cd="${hex(random, 60)}";</script><script src="/${hex(random, 10)}/${hex(random, 6)}.js"></script></head><body><script>_$${hex(random, 2)}();</script></body></html>`,
    ],
    [
      202,
      `<html><head><script>var arg1='${hex(random, 40)}'; function setCookie(n,v){document.cookie=n+"="+v;} setCookie("acw_sc__v2", arg1); document.location.reload();</script></head><body></body></html>`,
    ],
    [
      403,
      `<html><head><!--charset--><title>访问被拦截</title></head><body><div><h2>您的请求被拦截</h2><p>由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p><p>您的ID: ${hex(random, 16)}</p></div></body></html>`,
    ],
    [
      200,
      `<html><head><!--charset--><title>安全验证</title></head><body><div class="box"><p>访问过于频繁，请完成安全验证</p><div id="slider">请拖动滑块完成拼图</div></div><script src="/captcha.js"></script></body></html>`,
    ],
    [
      405,
      `<html><head><!--charset--><title>405</title></head><body><p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p></body></html>`,
    ],
  ];
  const [status, html] = random.pick(draws);
  return {
    html,
    label: { url: address(setting), kind: 'challenge' },
    traits: [`challenge:${status}`],
    dateWords: [],
    status,
  };
}
