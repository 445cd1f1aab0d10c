import { expect, test } from 'vitest';
import { type Audit, DEFAULT_SETTINGS } from '../model/audit';
import type { AuditLists } from '../model/audit-lists';
import type { AuditReport } from '../model/audit-report';
import type { PageRecord } from '../model/portal';
import { type AuditPorts, runAudit } from './run-audit';

const HOME = 'http://www.example.gov.cn/';
const columns = ['通知公告', '政务要闻', '政策文件'];
const rows = [1, 2, 3]
  .map((n) => `<li><a href="/art/${n}.html">关于第${n}项重点工作安排的通知</a><span>2024-03-18</span></li>`)
  .join('');

function pageOf(title: string): string {
  const menu = columns.map((name, n) => `<li><a href="/c${n}/">${name}</a></li>`).join('');
  return `<html><head><title>${title}</title></head><body><div class="nav"><ul>${menu}</ul></div>
    <div class="position">当前位置：<a href="/">首页</a> &gt; ${title}</div><div class="main"><ul>${rows}</ul></div></body></html>`;
}

/** A portal of three columns whose robots.txt forbids one of them, and a store in memory. */
function world(robots: string) {
  const pages = new Map<string, PageRecord>();
  const asked: string[] = [];
  const out: { report?: AuditReport; lists?: AuditLists } = {};
  const ports: AuditPorts = {
    fetch: (async (input: string) => {
      const { pathname } = new URL(input);
      asked.push(pathname);
      if (pathname === '/robots.txt') return new Response(robots, { headers: { 'content-type': 'text/plain' } });
      const at = /^\/c(\d)\/$/.exec(pathname);
      const title = pathname === '/' ? '示例市人民政府' : at && columns[Number(at[1])];
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      return title ? new Response(pageOf(title), { headers }) : new Response('页面不存在', { status: 404, headers });
    }) as typeof fetch,
    render: async (url) => ({
      finalUrl: url,
      status: null,
      html: null,
      frames: [],
      error: 'render-failed',
      detail: '',
    }),
    now: () => new Date('2024-03-20T04:00:00Z'),
    retryPauseMs: 1,
    granted: () => true,
    store: {
      pages: async () => [...pages.values()],
      body: async () => robots,
      savePage: async (record) => {
        pages.set(record.key, record);
      },
      saveProgress: async () => undefined,
      saveReport: async (report) => {
        out.report = report;
      },
      previousLists: async () => null,
      saveLists: async (lists) => {
        out.lists = lists;
      },
    },
  };
  return { ports, pages, asked, out };
}

const audit = (respectRobots: boolean): Audit =>
  ({
    url: HOME,
    host: 'www.example.gov.cn',
    origins: ['<all_urls>'],
    startedAt: '2024-03-20T04:00:00.000Z',
    finishedAt: null,
    settings: { ...DEFAULT_SETTINGS, perSecond: null, concurrency: 8, respectRobots, now: '2024-03-20T12:00:00+08:00' },
  }) as Audit;

const verdicts = (report: AuditReport | undefined) =>
  Object.fromEntries((report?.columns ?? []).map(({ name, verdict }) => [name, verdict]));

test('a column that robots.txt forbids is not judged; overridden, it alone is asked for', async () => {
  const { ports, asked, out } = world('User-agent: *\nDisallow: /c1/');
  const { signal } = new AbortController();
  expect(await runAudit(audit(true), ports, signal)).toEqual({ state: 'finished', problem: null });
  expect(verdicts(out.report)).toEqual({ 通知公告: 'alive', 政务要闻: 'cannot-tell', 政策文件: 'alive' });
  expect(asked).not.toContain('/c1/');
  const requests = out.report!.requests;
  expect(asked).toHaveLength(requests);

  await runAudit(audit(false), ports, signal);
  expect(verdicts(out.report)).toEqual({ 通知公告: 'alive', 政务要闻: 'alive', 政策文件: 'alive' });
  expect(asked.slice(requests)).toEqual(['/c1/']);
});

test('a full disk halts the audit, and what was stored goes on to count', async () => {
  const { ports, pages, out } = world('');
  const savePage = ports.store.savePage;
  ports.store.savePage = async (record, text) => {
    if (pages.size >= 3) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    await savePage(record, text);
  };
  const { signal } = new AbortController();
  expect(await runAudit(audit(true), ports, signal)).toMatchObject({
    state: 'waiting',
    problem: { key: 'errors.quotaFull' },
  });
  expect(out.report?.incomplete).toBe(true);
  const kept = [...pages.keys()];
  ports.store.savePage = savePage;
  expect(await runAudit(audit(true), ports, signal)).toMatchObject({ state: 'finished' });
  expect([...pages.keys()]).toEqual(expect.arrayContaining(kept));
});

test('an audit keeps the lists it saw, and asks where an item appears that the one before it did not see', async () => {
  const first = world('');
  const { signal } = new AbortController();
  await runAudit(audit(true), first.ports, signal);
  const kept = first.out.lists;
  expect(kept?.at).toBe('2024-03-20T12:00:00+08:00');
  const column = kept!.columns.find(({ canonicalUrl }) => canonicalUrl.endsWith('/c0'))!;
  expect(column).toMatchObject({ complete: true });
  expect(column.items.map(({ url, date }) => `${url} ${date}`)).toContain(`${HOME}art/1.html 2024-03-18`);

  const second = world('');
  // As if the audit before had been taken months later and had seen one item less.
  const seen = {
    ...column,
    items: Array.from({ length: 3 }, (_, i) => ({ ...column.items[0]!, url: null, title: `旧事${i}` })),
  };
  second.ports.store.previousLists = async () => ({ at: '2024-06-20T12:00:00+08:00', columns: [seen] });
  await runAudit(audit(true), second.ports, signal);
  expect(second.out.report?.findings.filter(({ check }) => check === 'backdated-items')).toHaveLength(1);
  expect(first.out.report?.findings.filter(({ check }) => check === 'backdated-items')).toEqual([]);
});
