import type { SamplePortal } from '../portals/sample-portal';
import { audit, expect, FAST, test } from './extension';

const HOST = 'www.wanlai.gov.cn';
const FRESH = '2024-03-18';

const rows = `<ul class="list">${[1, 2, 3, 4, 5]
  .map((n) => `<li><a href="/art/${n}.html">关于做好第${n}批次重点工作安排的通知</a><span>${FRESH}</span></li>`)
  .join('')}</ul>`;
const fill = `document.getElementById('box').innerHTML = ${JSON.stringify(rows)}`;

/** Columns whose list is not there when the page has loaded: what each waits for. */
const COLUMNS: Record<string, { name: string; script: string }> = {
  timer: { name: '要闻速递', script: `setTimeout(() => { ${fill} }, 4000)` },
  frame: { name: '部门动态', script: `requestAnimationFrame(() => requestAnimationFrame(() => { ${fill} }))` },
  seen: {
    name: '基层动态',
    script: `if (!document.hidden) { ${fill} } else document.addEventListener('visibilitychange', () => { ${fill} })`,
  },
  view: {
    name: '通知公告',
    script: `new IntersectionObserver(([e]) => { if (e.isIntersecting) { ${fill} } }).observe(document.getElementById('end'))`,
  },
  jsonp: {
    name: '公示公告',
    script: `window.show = (html) => { document.getElementById('box').innerHTML = html };
      addEventListener('load', () => { const s = document.createElement('script'); s.src = '/jsonp.js'; document.body.append(s) })`,
  },
  empty: { name: '政策文件', script: '' },
};

const nav = Object.entries(COLUMNS)
  .map(([id, { name }]) => `<li><a href="/${id}/">${name}</a></li>`)
  .join('');

function page(title: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>
    <div class="nav"><ul><li><a href="/">首页</a></li>${nav}</ul></div>${body}
    <div class="footer">主办单位：晚来市人民政府办公室 网站标识码：3201000099</div></body></html>`;
}

const html = (status: number, body: string, delayMs?: number) => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
  delayMs,
});

const portal: Omit<SamplePortal, 'truth'> = {
  id: 'late-lists',
  host: HOST,
  answer: ({ path }) => {
    if (path === '/') return html(200, page('晚来市人民政府', `<div class="main">${rows}</div>`));
    if (path === '/jsonp.js') {
      const body = `show(${JSON.stringify(rows)})`;
      return { status: 200, headers: { 'content-type': 'text/javascript' }, body, delayMs: 2500 };
    }
    const column = COLUMNS[path.replaceAll('/', '')];
    if (!column) return html(404, page('页面不存在', '<p>您访问的页面不存在</p>'));
    const place = `<div class="position">当前位置：<a href="/">首页</a> &gt; ${column.name}</div>`;
    const main = `<div class="main"><h2>${column.name}</h2><div id="box">暂无数据</div></div><div style="height:3000px"></div><i id="end"></i>`;
    return html(200, page(`${column.name}-晚来市人民政府`, `${place}${main}<script>${column.script}</script>`));
  },
};

test('a list that comes late is waited for, and only the empty column is empty', async ({ serve, launch }) => {
  const { resolve } = await serve(portal as SamplePortal);
  const context = await launch(resolve);
  const { report } = await audit(context, `http://${HOST}/`, { ...FAST, now: '2024-03-20T12:00:00+08:00' });
  const verdicts = Object.fromEntries(
    report.columns.map(({ url, verdict, newest }) => [new URL(url).pathname, `${verdict} ${newest}`]),
  );
  expect(verdicts).toEqual({
    '/timer/': `alive ${FRESH}`,
    '/frame/': `alive ${FRESH}`,
    '/seen/': `alive ${FRESH}`,
    '/view/': `alive ${FRESH}`,
    '/jsonp/': `alive ${FRESH}`,
    '/empty/': 'empty null',
  });
});

test('no script stays in the pages of the portal when nothing is rendered', async ({ serve, launch }) => {
  const { resolve } = await serve(portal as SamplePortal);
  const context = await launch(resolve);
  const { page: workbench } = await audit(context, `http://${HOST}/`, { ...FAST, now: '2024-03-20T12:00:00+08:00' });
  const registered = () =>
    workbench.evaluate(async () => {
      const { scripting } = (
        globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } } }
      ).chrome;
      return (await scripting.getRegisteredContentScripts()).length;
    });
  await expect.poll(registered).toBe(0);
});
