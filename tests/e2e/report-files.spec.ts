import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reportPortal } from '../unit/report-portal';
import { audit, expect, FAST, test } from './extension';

test('annual reports in PDF and DOCX are read in a worker of the extension', async ({ launch }) => {
  const bodies = await reportPortal('');
  const server = createServer((request, answer) => {
    const [type, body] = bodies[new URL(request.url ?? '/', 'http://a').pathname] ?? [];
    answer.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/html' }).end(body ?? '页面不存在');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const context = await launch(new Map([['www.qingshi.gov.cn', `127.0.0.1:${port}`]]));
  const settings = { ...FAST, level: 'county' as const, now: '2026-03-20T12:00:00+08:00' };
  const { report } = await audit(context, 'http://www.qingshi.gov.cn/', settings);
  server.close();
  const said = report.findings.map(({ check, state, url }) => `${check} ${state} ${new URL(url).pathname}`);
  expect(said).toContain('wrong-report-totals needs-review /f/P2024.pdf');
  expect(said).toContain('wrong-report-totals violation /f/P2023.docx');
});
