import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension } from '../../cli/extension';
import { followAudit, readReport, startAudit } from '../../cli/remote-audit';
import type { Message } from '../../lib/model/evidence';
import { messagesFor } from '../../locales';
import { samplePortal } from '../portals';
import { expect, FAST, test } from './extension';

const zh = messagesFor('zh-CN');
const en = messagesFor('en');

/** Both languages have words for it, with nothing left unfilled. */
function expectWords(problem: Message | null, key: string) {
  expect(problem?.key).toBe(key);
  for (const t of [zh, en]) {
    expect(t(problem!)).not.toContain(key);
    expect(t(problem!)).not.toMatch(/[{}]/);
  }
}

test('what is no address is refused in words', async ({ launch }) => {
  const page = await openExtensionPage(await launch(new Map()), 'workbench.html');
  const { auditId, problem } = await startAudit(page, 'www.example.gov.cn/首页', FAST);
  expect(auditId).toBeNull();
  expectWords(problem, 'errors.notAnAddress');
});

test('a host that does not answer ends the audit in words', async ({ launch }) => {
  // A port that was free a moment ago: nobody listens there.
  const port = await freePort();
  const context = await launch(new Map([['www.silent.gov.cn', `127.0.0.1:${port}`]]));
  const page = await openExtensionPage(context, 'workbench.html');
  const { auditId } = await startAudit(page, 'http://www.silent.gov.cn/', FAST);
  const ended = await followAudit(page, auditId!, () => undefined);
  expect(ended.state).toBe('failed');
  expectWords(ended.problem, 'errors.hostSilent');
  expect((await readReport(page, auditId!))?.columns).toEqual([]);
});

test('a page that is no portal ends the audit in words', async ({ launch }) => {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end('<html><title>笔记</title><body><p>今天下雨。</p></body></html>');
  });
  const port = await listen(server);
  const context = await launch(new Map([['www.notes.example', `127.0.0.1:${port}`]]));
  const page = await openExtensionPage(context, 'workbench.html');
  const { auditId } = await startAudit(page, 'http://www.notes.example/', FAST);
  const ended = await followAudit(page, auditId!, () => undefined);
  server.close();
  expect(ended.state).toBe('failed');
  expectWords(ended.problem, 'errors.noPortal');
});

test('without permission nothing is asked for and earlier audits stay', async ({ serve }) => {
  const portal = samplePortal('zone', '2024-03-20');
  const { resolve, requests } = await serve(portal);
  const context = await launchChromium({ extension: buildExtension(), resolve });
  const page = await openExtensionPage(context, 'workbench.html');
  const { auditId, problem } = await startAudit(page, portal.truth.url, FAST);
  expect(auditId).toBeNull();
  expectWords(problem, 'errors.permissionDenied');
  expect(requests).toEqual([]);
  await context.close();
});

test('a full disk halts the audit, says so, and keeps what was gathered', async ({ serve, launch }) => {
  const portal = samplePortal('zone', '2024-03-20');
  const { resolve } = await serve(portal);
  const context = await launch(resolve);
  const page = await openExtensionPage(context, 'workbench.html');
  const { auditId } = await startAudit(page, portal.truth.url, FAST);
  await failWritesAfter(page, 30);
  const ended = await followAudit(page, auditId!, () => undefined);
  expect(ended.state).toBe('waiting');
  expectWords(ended.problem, 'errors.quotaFull');
  expect(await pageCount(page)).toBeGreaterThanOrEqual(30);
});

/**
 * Lets the crawl host's disk run full once so many pages are stored. Its writes fail as the browser fails them, because
 * `unlimitedStorage` exempts the extension from the quota that DevTools could set.
 */
async function failWritesAfter(page: Page, pages: number): Promise<void> {
  while ((await pageCount(page)) < pages) await new Promise((resolve) => setTimeout(resolve, 50));
  const devtools = await page.context().newCDPSession(page);
  const { targetInfos } = await devtools.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ url }) => url.endsWith('/offscreen.html'))!;
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const expression = `{
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...row) {
      if (this.name === 'pages' || this.name === 'bodies') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    };
  }`;
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  await devtools.send('Target.sendMessageToTarget', { sessionId, message });
}

async function pageCount(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('portal-audit');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('pages').objectStore('pages').count();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
  );
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
