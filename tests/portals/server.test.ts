import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleAnswer } from './sample-portal';
import { type PortalServer, servePortals } from './server';

let server: PortalServer;

const answers: Record<string, SampleAnswer> = {
  '/slow?x=1': { status: 200, headers: {}, body: 'late', delayMs: 120 },
  '/cut': { status: 200, headers: {}, body: '', hangUp: true },
};

/** `fetch` does not let a caller choose the Host header everywhere; node:http does. */
const get = (host: string, path: string): Promise<{ status: number; text: string }> =>
  new Promise((done, failed) => {
    const sent = request({ port: server.port, host: '127.0.0.1', path, headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', failed);
    sent.end();
  });

beforeAll(async () => {
  server = await servePortals([
    {
      host: 'www.a.gov.cn',
      otherHosts: ['xxgk.a.gov.cn'],
      answer: ({ host, path }) => answers[path] ?? { status: 200, headers: {}, body: `${host} ${path}` },
    },
  ]);
});

afterAll(() => server.close());

describe('servePortals', () => {
  it('finds the portal by its host name, whatever the port says', async () => {
    expect((await get('www.a.gov.cn:8123', '/x?y=1')).text).toBe('www.a.gov.cn /x?y=1');
    expect((await get('xxgk.a.gov.cn', '/')).text).toBe('xxgk.a.gov.cn /');
  });

  it('answers 502 for a name that no portal has', async () => {
    expect((await get('www.b.gov.cn', '/')).status).toBe(502);
  });

  it('waits where the portal is slow', async () => {
    const from = performance.now();
    expect((await get('www.a.gov.cn', '/slow?x=1')).text).toBe('late');
    expect(performance.now() - from).toBeGreaterThan(110);
  });

  it('cuts the connection where the portal does', async () => {
    await expect(get('www.a.gov.cn', '/cut')).rejects.toThrow();
  });

  it('takes a whole address in the request line, as proxies send it', async () => {
    expect((await get('www.a.gov.cn', 'http://www.a.gov.cn/p')).text).toBe('www.a.gov.cn /p');
  });

  it('remembers what was asked', async () => {
    await get('www.a.gov.cn', '/seen');
    expect(server.requests.at(-1)).toMatchObject({ method: 'GET', host: 'www.a.gov.cn', path: '/seen' });
  });
});
