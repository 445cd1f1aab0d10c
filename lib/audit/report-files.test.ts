import { expect, test } from 'vitest';
import { reportPortal } from '../../tests/unit/report-portal';
import { type Audit, DEFAULT_SETTINGS } from '../model/audit';
import type { AuditReport } from '../model/audit-report';
import type { PageRecord } from '../model/portal';
import { readFile } from '../read-file/read-file';
import { runAudit } from './run-audit';

const NOW = '2026-03-20T12:00:00+08:00';

async function world(robots: string) {
  const bodies = await reportPortal(robots);
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
