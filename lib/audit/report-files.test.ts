import { expect, test } from 'vitest';
import { pdfOfReport } from '../../tests/unit/pdf-of-report';
import { correctReport, reportHtml } from '../extract/annual-report/testing/report-html';
import { type Audit, DEFAULT_SETTINGS } from '../model/audit';
import type { AuditReport } from '../model/audit-report';
import type { PageRecord } from '../model/portal';
import { readFile } from '../read-file/read-file';
import { docxOf } from '../read-file/testing/docx-of';
import { runAudit } from './run-audit';

const NOW = '2026-03-20T12:00:00+08:00';
const columns = { '/tz/': '通知公告', '/yw/': '政务要闻', '/zc/': '政策文件', '/nb/': '政府信息公开年报' };

/** A portal whose report on 2024 is a PDF in the list, and that on 2023 a page beside a DOCX; robots.txt may forbid files. */
async function world(robots: string) {
  const newer = correctReport({ title: '青石县2024年政府信息公开工作年度报告' });
  newer.applications.granted!.natural = '8';
  const older = correctReport({ year: 2023 });
  older.applications['carried-forward']!.natural = '5';
  const menu = Object.entries(columns)
    .map(([path, name]) => `<li><a href="${path}">${name}</a></li>`)
    .join('');
  const pageOf = (title: string, main: string): string =>
    `<html><head><title>${title}</title></head><body><div class="nav"><ul>${menu}</ul></div>
    <div class="position">当前位置：<a href="/">首页</a> &gt; ${title}</div><div class="main">${main}</div></body></html>`;
  const rows = [1, 2, 3].map(
    (n) => `<li><a href="/art/${n}.html">关于第${n}项重点工作安排的通知</a><span>2026-03-1${n}</span></li>`,
  );
  const listed = `<ul><li><a href="/f/P2024.pdf">${newer.title}</a><span>2025-01-20</span></li>
    <li><a href="/nb/t20240118_2.html">${older.title}</a><span>2024-01-18</span></li></ul>`;
  const beside = `<h1>${older.title}</h1><div class="info">发布日期：2024-01-18 来源：办公室</div><p>全文见附件。</p><a href="/f/P2023.docx">${older.title}.docx</a>`;
  const bodies: Record<string, [type: string, body: string | Uint8Array]> = {
    '/robots.txt': ['text/plain', robots],
    '/f/P2024.pdf': ['application/pdf', pdfOfReport(newer)],
    '/f/P2023.docx': ['application/octet-stream', await docxOf(reportHtml(older))],
    '/': ['text/html; charset=utf-8', pageOf('青石县人民政府', `<ul>${rows.join('')}</ul>`)],
    '/nb/': ['text/html; charset=utf-8', pageOf('政府信息公开年报', listed)],
    '/nb/t20240118_2.html': ['text/html; charset=utf-8', pageOf(older.title, beside)],
    ...Object.fromEntries(
      Object.entries(columns)
        .slice(0, 3)
        .map(([path, name]) => [path, ['text/html; charset=utf-8', pageOf(name, `<ul>${rows.join('')}</ul>`)]]),
    ),
  };
  const pages = new Map<string, PageRecord>();
  const asked: string[] = [];
  const out: { report?: AuditReport } = {};
  await runAudit(
    {
      url: 'http://www.example.gov.cn/',
      host: 'www.example.gov.cn',
      origins: ['<all_urls>'],
      startedAt: NOW,
      finishedAt: null,
      settings: { ...DEFAULT_SETTINGS, perSecond: null, concurrency: 8, level: 'county', now: NOW },
    } as Audit,
    {
      fetch: (async (input: string) => {
        const { pathname } = new URL(input);
        asked.push(pathname);
        const [type, body] = bodies[pathname] ?? [];
        if (body === undefined)
          return new Response('页面不存在', { status: 404, headers: { 'content-type': 'text/html' } });
        return new Response(body as BodyInit, { headers: { 'content-type': type ?? '' } });
      }) as typeof fetch,
      render: async (url) => ({
        finalUrl: url,
        status: null,
        html: null,
        frames: [],
        error: 'render-failed',
        detail: '',
      }),
      readFile,
      now: () => new Date(NOW),
      retryPauseMs: 1,
      granted: () => true,
      store: {
        pages: async () => [...pages.values()],
        body: async () => robots,
        savePage: async (record) => void pages.set(record.key, record),
        saveProgress: async () => undefined,
        saveReport: async (report) => {
          out.report = report;
        },
        previousLists: async () => null,
        saveLists: async () => undefined,
      },
    },
    new AbortController().signal,
  );
  const findings = (out.report?.findings ?? []).filter(({ url }) => url.includes('/f/') || url.includes('/nb/'));
  return { asked, pages, findings };
}

test('reports in files are asked for, read, and held to the format and to one another', async () => {
  const { asked, pages, findings } = await world('');
  expect(asked.filter((path) => path.startsWith('/f/')).sort()).toEqual(['/f/P2023.docx', '/f/P2024.pdf']);
  const files = [...pages.values()].filter(({ purpose }) => purpose === 'file');
  expect(files.map(({ snapshot }) => snapshot.file?.outcome)).toEqual(['text', 'text']);
  const said = findings.map(({ check, state, url }) => `${check} ${state} ${new URL(url).pathname}`);
  // The sum in the PDF, asked; what 2023 carried forward in the DOCX, which breaks its own balance, accused.
  expect(said).toContain('wrong-report-totals needs-review /f/P2024.pdf');
  expect(said).toContain('wrong-report-totals violation /f/P2023.docx');
  expect(said).toContain('broken-carry-over needs-review /f/P2024.pdf');
  expect(said.filter((one) => one.startsWith('unreadable'))).toEqual([]);
});

test('a file that robots.txt forbids is not asked for, and its report is passed to a person', async () => {
  const { asked, findings } = await world('User-agent: *\nDisallow: /f/');
  expect(asked.filter((path) => path.startsWith('/f/'))).toEqual([]);
  expect(findings.filter(({ check }) => check === 'unreadable-annual-reports')).toHaveLength(2);
  expect(findings.filter(({ check }) => check === 'wrong-report-totals')).toEqual([]);
});
