import type { SamplePortal } from '../portals/sample-portal';
import { audit, expect, FAST, test } from './extension';

const HOST = 'www.yinlu.gov.cn';
const rows = [1, 2, 3, 4, 5]
  .map((n) => `<li><a href="/art/${n}.html">关于做好第${n}批次重点工作安排的通知</a><span>2024-03-18</span></li>`)
  .join('');
const nav = ['tzgg:通知公告', 'zwyw:政务要闻', 'zcwj:政策文件']
  .map((column) => column.split(':'))
  .map(([id, name]) => `<li><a href="/${id}/">${name}</a></li>`)
  .join('');

const page = (title: string): string => `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head>
  <body><div class="nav"><ul><li><a href="/">首页</a></li>${nav}</ul></div><div class="main"><ul>${rows}</ul></div>
  <div class="footer">主办单位：银鹭市人民政府办公室 网站标识码：3201000098</div></body></html>`;

/** Who asked with which headers, in order. */
interface Asked {
  path: string;
  agent: string;
  referer: string;
}

/** A portal that shows robots an advertisement and sends on those whom a search engine sent. */
function hijacked(asked: Asked[]): SamplePortal {
  const portal: Omit<SamplePortal, 'truth'> = {
    id: 'hijacked',
    host: HOST,
    answer: ({ path, headers }) => {
      const agent = String(headers['user-agent'] ?? '');
      const referer = String(headers.referer ?? '');
      asked.push({ path, agent, referer });
      const html = { 'content-type': 'text/html; charset=utf-8' };
      if (path !== '/' && !/^\/(?:tzgg|zwyw|zcwj)\/$/.test(path))
        return { status: 404, headers: html, body: page('页面不存在') };
      if (/baiduspider/i.test(agent)) return { status: 200, headers: html, body: page('亚博体育app官网下载') };
      if (/baidu/.test(referer))
        return { status: 302, headers: { location: 'http://www.yabo88.example.com/' }, body: '' };
      return { status: 200, headers: html, body: page('银鹭市人民政府') };
    },
  };
  return portal as SamplePortal;
}

const settings = { ...FAST, renderers: 0, now: '2024-03-20T12:00:00+08:00' };

test('asked in the guise of a search engine, a hijacked portal shows what it hides from visitors', async ({
  serve,
  launch,
}) => {
  const asked: Asked[] = [];
  const { resolve } = await serve(hijacked(asked));
  const context = await launch(resolve);
  const { report } = await audit(context, `http://${HOST}/`, { ...settings, askAsSearchEngine: true });
  const found = report.findings.filter(({ check }) => check === 'cloaked-pages');
  expect(found.map(({ id, state }) => `${id} ${state}`).sort()).toEqual([
    'cloaked-pages:site:answer-referrer violation',
    'cloaked-pages:site:answer-spider violation',
  ]);
  // Only the looks in disguise wore it, the last of the audit.
  const worn = asked.map(({ agent, referer }) => /spider/i.test(agent) || /baidu/.test(referer));
  expect(worn.filter(Boolean)).toHaveLength(8);
  expect(worn.lastIndexOf(false)).toBe(worn.indexOf(true) - 1);
});

test('unasked, no request is disguised', async ({ serve, launch }) => {
  const asked: Asked[] = [];
  const { resolve } = await serve(hijacked(asked));
  const context = await launch(resolve);
  const { report } = await audit(context, `http://${HOST}/`, settings);
  expect(report.findings.filter(({ check }) => check === 'cloaked-pages')).toEqual([]);
  expect(asked.filter(({ agent, referer }) => /spider/i.test(agent) || /baidu/.test(referer))).toEqual([]);
});
