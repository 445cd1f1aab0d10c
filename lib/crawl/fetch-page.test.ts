import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { Snapshot } from '../model/snapshot';
import { type FetchDeps, type FetchRequest, fetchPage } from './fetch-page';
import { encodeChinese } from './testing/encode-chinese';
import { serve } from './testing/local-server';

const request = (url: string, changes: Partial<FetchRequest> = {}): FetchRequest => ({
  url,
  method: 'GET',
  body: null,
  timeoutMs: 2000,
  maxBytes: 100_000,
  ...changes,
});
const NOW = new Date('2024-06-03T08:00:00Z');
const deps = (changes: Partial<FetchDeps> = {}): FetchDeps => ({ fetch, now: () => NOW, ...changes });

describe('fetchPage', () => {
  it('takes a Snapshot of a page', async () => {
    const bytes = encodeChinese('<title>开发区管理委员会政府信息公开</title>', 'gb18030');
    await using server = await serve((_, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=gb2312',
        'last-modified': 'Mon, 03 Jun 2024 01:00:00 GMT',
        'x-other': 'left out',
        'set-cookie': 'a=1',
      });
      response.end(bytes);
    });
    const snapshot = await fetchPage(request(`${server.origin}/col/`), deps());
    expect(Snapshot.parse(snapshot)).toEqual({
      url: `${server.origin}/col/`,
      finalUrl: `${server.origin}/col/`,
      status: 200,
      headers: { 'content-type': 'text/html; charset=gb2312', 'last-modified': 'Mon, 03 Jun 2024 01:00:00 GMT' },
      fetchedAt: '2024-06-03T08:00:00.000Z',
      elapsedMs: expect.any(Number),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text: '<title>开发区管理委员会政府信息公开</title>',
      charset: { name: 'gb18030', source: 'header' },
      via: 'fetch',
      redirects: [],
      frames: [],
      error: null,
    });
  });

  it('keeps the page of an error status, also a firewall’s', async () => {
    await using server = await serve((req, response) => {
      response.writeHead(Number(req.url!.slice(1)), { 'content-type': 'text/html' }).end(`<p>${req.url}</p>`);
    });
    for (const [status, kind] of [
      [404, undefined],
      [500, undefined],
      [403, 'blocked'],
      [412, 'blocked'],
      [521, 'blocked'],
      [429, 'blocked'],
    ] as const) {
      const snapshot = await fetchPage(request(`${server.origin}/${status}`), deps());
      expect(snapshot).toMatchObject({ status, text: `<p>/${status}</p>` });
      expect(snapshot.error?.kind).toBe(kind);
    }
  });

  it('gives up after the time-out, before the headers and in the middle of the body', async () => {
    await using server = await serve((req, response) => {
      if (req.url === '/body') response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    });
    const silent = await fetchPage(request(`${server.origin}/`, { timeoutMs: 80 }), deps());
    expect(silent).toMatchObject({ status: null, text: null, error: { kind: 'timeout' } });
    expect(silent.elapsedMs).toBeGreaterThanOrEqual(75);
    const half = await fetchPage(request(`${server.origin}/body`, { timeoutMs: 80 }), deps());
    expect(half).toMatchObject({ status: 200, text: null, sha256: null, error: { kind: 'timeout' } });
    expect(server.asked).toHaveLength(2);
  });

  it('does not load what is too large, announced or not', async () => {
    let written = 0;
    await using server = await serve((req, response) => {
      const piece = Buffer.alloc(50_000, 'a');
      if (req.url === '/announced') {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': 10_000_000 }).write(piece);
        return;
      }
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        if (response.destroyed || written > 50_000_000) return response.end();
        written += piece.length;
        if (response.write(piece)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    for (const path of ['/announced', '/endless']) {
      const snapshot = await fetchPage(request(server.origin + path), deps());
      expect(snapshot).toMatchObject({ status: 200, text: null, error: { kind: 'too-large' } });
    }
    expect(written).toBeLessThan(50_000_000);
  });

  it('measures compressed pages by what they unpack to', async () => {
    const text = '<p>a</p>'.repeat(1000);
    const packed = gzipSync(text);
    await using server = await serve((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip', 'content-length': packed.length })
        .end(packed);
    });
    expect(await fetchPage(request(server.origin), deps())).toMatchObject({ bytes: text.length, text });
    expect(await fetchPage(request(server.origin, { maxBytes: 1000 }), deps())).toMatchObject({
      error: { kind: 'too-large' },
    });
  });

  it('knows files that are no pages, by header or by their first bytes', async () => {
    const bodies: Record<string, [string | null, Buffer | string]> = {
      '/report.pdf': ['application/pdf', '%PDF-1.4'],
      '/hidden.html': ['text/html', '%PDF-1.4 ...'],
      '/form.docx': ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
      '/word.doc': ['application/octet-stream', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
      '/blob': ['application/octet-stream', Buffer.from([1, 2, 3, 0, 0, 5])],
      '/logo.png': ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    };
    await using server = await serve((req, response) => {
      const [type, body] = bodies[req.url!]!;
      response.writeHead(200, type ? { 'content-type': type } : {}).end(body);
    });
    for (const path of Object.keys(bodies)) {
      const snapshot = await fetchPage(request(server.origin + path), deps());
      expect(snapshot, path).toMatchObject({ status: 200, text: null, error: { kind: 'not-html' } });
    }
  });

  it('keeps JSON, XML, scripts and pages of unknown type as text', async () => {
    const bodies: Record<string, [string | null, string]> = {
      '/list.json': ['application/json', '{"total":0}'],
      '/list.xml': ['application/xml', '<r/>'],
      '/feed': ['application/rss+xml', '<rss/>'],
      '/data.js': ['application/javascript', 'var a=[]'],
      '/untyped': [null, '<html></html>'],
      '/download': ['application/octet-stream', '\n <html></html>'],
      '/words': ['html', 'plain words'],
      '/nul': ['text/html', '<p>a\0b</p>'],
    };
    await using server = await serve((req, response) => {
      const [type, body] = bodies[req.url!]!;
      response.writeHead(200, type ? { 'content-type': type } : {}).end(body);
    });
    for (const [path, [, text]] of Object.entries(bodies)) {
      expect(await fetchPage(request(server.origin + path), deps()), path).toMatchObject({ text, error: null });
    }
  });

  it('follows HTTP redirects and says so', async () => {
    await using server = await serve((req, response) => {
      if (req.url === '/old') response.writeHead(302, { location: '/middle' }).end();
      else if (req.url === '/middle') response.writeHead(301, { location: '/new/' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>new</p>');
    });
    const snapshot = await fetchPage(request(`${server.origin}/old`), deps());
    expect(snapshot).toMatchObject({
      finalUrl: `${server.origin}/new/`,
      text: '<p>new</p>',
      redirects: [
        { from: `${server.origin}/old`, to: `${server.origin}/middle`, how: 'http' },
        { from: `${server.origin}/middle`, to: `${server.origin}/new/`, how: 'http' },
      ],
    });
  });

  it('passes a redirect to the same address that only sets a cookie, and raw bytes in Location', async () => {
    let first = true;
    await using server = await serve((req, response) => {
      if (req.url === '/') response.writeHead(302, { location: Buffer.from('/政务').toString('latin1') }).end();
      else if (first) {
        first = false;
        response.writeHead(302, { location: req.url, 'set-cookie': 'a=1' }).end();
      } else response.end('<p>in</p>');
    });
    expect(await fetchPage(request(`${server.origin}/`), deps())).toMatchObject({
      text: '<p>in</p>',
      finalUrl: `${server.origin}/%E6%94%BF%E5%8A%A1`,
      error: null,
    });
  });

  it('repeats a form only where the redirect says so', async () => {
    await using server = await serve((req, response) => {
      const status = Number(req.url!.slice(1));
      if (status) response.writeHead(status, { location: '/end' }).end();
      else response.end(req.method);
    });
    const form = { method: 'POST', body: 'a=1' } as const;
    expect((await fetchPage(request(`${server.origin}/302`, form), deps())).text).toBe('GET');
    expect((await fetchPage(request(`${server.origin}/307`, form), deps())).text).toBe('POST');
  });

  it('tells a redirect loop and a redirect that leaves the portal', async () => {
    await using elsewhere = await serve((_, response) => response.end('<p>elsewhere</p>'));
    await using server = await serve((req, response) => {
      const away = elsewhere.origin.replace('127.0.0.1', 'localhost');
      const location = { '/loop': '/loop', '/app': 'weixin://dl/x', '/bad': 'http://[' }[req.url!] ?? away;
      response.writeHead(302, { location }).end();
    });
    const portalHosts = (host: string) => host === '127.0.0.1';
    expect(await fetchPage(request(`${server.origin}/loop`), deps({ portalHosts }))).toMatchObject({
      error: { kind: 'redirect-loop' },
    });
    expect(await fetchPage(request(`${server.origin}/out`), deps({ portalHosts }))).toMatchObject({
      text: null,
      finalUrl: expect.stringContaining('localhost'),
      error: { kind: 'off-site', detail: 'localhost' },
    });
    expect(elsewhere.asked).toEqual([]);
    expect(await fetchPage(request(`${server.origin}/app`), deps())).toMatchObject({ error: { kind: 'off-site' } });
    expect(await fetchPage(request(`${server.origin}/bad`), deps())).toMatchObject({ error: { kind: 'network' } });
    const granted = (url: string) => url.startsWith(server.origin);
    expect(await fetchPage(request(`${server.origin}/out`), deps({ granted }))).toMatchObject({
      error: { kind: 'denied', detail: 'localhost' },
    });
    expect(elsewhere.asked).toEqual([]);
  });

  describe('where a file was asked for', () => {
    const pdf = Buffer.from('%PDF-1.4 …'.repeat(100));
    const answers = (type: string, body: Buffer | string, status = 200) =>
      serve((_, response) => void response.writeHead(status, { 'content-type': type }).end(body));
    const reads: FetchDeps['readFile'] = async (bytes, title) => ({
      file: { format: 'pdf', outcome: 'text', pages: 3 },
      text: `<h1>${title}</h1>${bytes.length}`,
    });
    const ask = (
      origin: string,
      changes: Partial<FetchRequest> = {},
      given: Partial<FetchDeps> = { readFile: reads },
    ) => fetchPage(request(`${origin}/1.pdf`, { purpose: 'file', label: '2023年年报', ...changes }), deps(given));

    it('has its words read, as a page headed by how it was linked', async () => {
      for (const type of ['application/pdf', 'application/octet-stream', 'text/html']) {
        await using server = await answers(type, pdf);
        const snapshot = Snapshot.parse(await ask(server.origin));
        expect(snapshot).toMatchObject({
          status: 200,
          bytes: pdf.length,
          sha256: createHash('sha256').update(pdf).digest('hex'),
          text: `<h1>2023年年报</h1>${pdf.length}`,
          charset: null,
          error: null,
          file: { format: 'pdf', outcome: 'text', pages: 3 },
        });
      }
    });

    it('says what it is when it has none', async () => {
      await using server = await answers('application/pdf', pdf);
      const file = { format: 'pdf', outcome: 'no-text', pages: 3 } as const;
      expect(await ask(server.origin, {}, { readFile: async () => ({ file, text: null }) })).toMatchObject({
        text: null,
        file,
        error: { kind: 'not-html', detail: 'application/pdf' },
      });
    });

    it('takes a page that answers instead for the page it is', async () => {
      await using server = await answers('application/pdf', '<p>文件不存在</p>');
      const snapshot = await ask(server.origin);
      expect(snapshot).toMatchObject({ text: '<p>文件不存在</p>', error: null });
      expect(snapshot.file).toBeUndefined();
      await using gone = await answers('application/pdf', pdf, 404);
      expect(await ask(gone.origin)).toMatchObject({ status: 404, text: null, error: { kind: 'not-html' } });
    });

    it('is bounded like a page, and not read for any other purpose or without a reader', async () => {
      await using server = await answers('application/pdf', pdf);
      expect((await ask(server.origin, { maxBytes: 200 })).error?.kind).toBe('too-large');
      expect((await ask(server.origin, { purpose: 'article' })).error?.kind).toBe('not-html');
      expect((await ask(server.origin, {}, {})).error?.kind).toBe('not-html');
    });
  });

  describe('in a browser, which keeps the target of a redirect to itself', () => {
    /** `/moved` leads to another page, `/out` to a host that was not granted. */
    const browserFetch = () =>
      vi.fn(async (url: unknown, init?: RequestInit) => {
        const path = new URL(String(url)).pathname;
        const moved = path === '/moved' || path === '/out';
        if (moved && init?.redirect === 'manual') {
          return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
        }
        if (path === '/out') throw new TypeError('Failed to fetch');
        return Object.defineProperty(new Response('<p>here</p>'), 'url', { value: 'http://a.test/new' });
      });
    const portalHosts = (host: string) => host === 'a.test';

    it('learns the target and does not ask for one off the portal', async () => {
      const fetched = browserFetch();
      const redirectTarget = async (url: string) => ({
        url: url.endsWith('/out') ? 'http://b.test/' : 'http://a.test/new',
        status: 301,
      });
      const told = deps({ fetch: fetched as typeof fetch, redirectTarget, portalHosts });
      expect(await fetchPage(request('http://a.test/moved'), told)).toMatchObject({
        text: '<p>here</p>',
        redirects: [{ from: 'http://a.test/moved', to: 'http://a.test/new' }],
      });
      expect(await fetchPage(request('http://a.test/out'), told)).toMatchObject({
        finalUrl: 'http://b.test/',
        error: { kind: 'off-site', detail: 'b.test' },
      });
      expect(fetched.mock.calls.map(([url]) => url)).toEqual([
        'http://a.test/moved',
        'http://a.test/new',
        'http://a.test/out',
      ]);
    });

    it('lets the browser follow a target it cannot learn, and calls no column broken for it', async () => {
      const blind = deps({ fetch: browserFetch() as typeof fetch, redirectTarget: async () => null, portalHosts });
      expect(await fetchPage(request('http://a.test/moved'), blind)).toMatchObject({
        text: '<p>here</p>',
        finalUrl: 'http://a.test/new',
        redirects: [{ from: 'http://a.test/moved', to: 'http://a.test/new' }],
      });
      expect((await fetchPage(request('http://a.test/out'), blind)).error?.kind).toBe('off-site');
    });

    it('does not hang on a context that is gone', async () => {
      const gone = (redirectTarget: FetchDeps['redirectTarget']) =>
        deps({ fetch: browserFetch() as typeof fetch, redirectTarget, portalHosts });
      const broken = gone(() => Promise.reject(new Error('no receiver')));
      expect((await fetchPage(request('http://a.test/moved'), broken)).text).toBe('<p>here</p>');
      const silent = gone(() => new Promise(() => undefined));
      const late = await fetchPage(request('http://a.test/moved', { timeoutMs: 50 }), silent);
      expect(late.error?.kind).toBe('timeout');
      vi.useFakeTimers();
      const look = fetchPage(request('http://a.test/moved', { timeoutMs: 15_000 }), silent);
      await vi.advanceTimersByTimeAsync(2_000);
      vi.useRealTimers();
      expect((await look).text).toBe('<p>here</p>');
    });
  });

  it('tells a target of a redirect that is down from a host that is down', async () => {
    const down = await serve(() => undefined);
    await down[Symbol.asyncDispose]();
    await using server = await serve((_, response) => response.writeHead(302, { location: down.origin }).end());
    expect(await fetchPage(request(down.origin), deps())).toMatchObject({
      status: null,
      redirects: [],
      error: { kind: 'network', detail: 'ECONNREFUSED' },
    });
    expect(await fetchPage(request(server.origin), deps())).toMatchObject({
      redirects: [{ to: `${down.origin}/` }],
      error: { kind: 'network' },
    });
  });

  it('keeps why the connection failed, where the browser tells it beside the fetch', async () => {
    const failing = (async () => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
    const asked: string[] = [];
    const networkError = async (url: string) => {
      asked.push(url);
      return 'net::ERR_CERT_DATE_INVALID';
    };
    const told = deps({ fetch: failing, networkError });
    expect(await fetchPage(request('https://www.qingshi.gov.cn/a'), told)).toMatchObject({
      status: null,
      error: { kind: 'network', detail: 'net::ERR_CERT_DATE_INVALID' },
    });
    expect(asked).toEqual(['https://www.qingshi.gov.cn/a']);
    const dead = deps({ fetch: failing, networkError: () => Promise.reject(new Error('gone')) });
    expect((await fetchPage(request('https://www.qingshi.gov.cn/a'), dead)).error).toEqual({
      kind: 'network',
      detail: 'Failed to fetch',
    });
  });

  it('keeps the status when the connection breaks in the body', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 }).write('<p>');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await fetchPage(request(server.origin), deps())).toMatchObject({ status: 200, error: { kind: 'network' } });
  });

  it('asks for nothing that was not granted, and for no other protocol', async () => {
    const never = vi.fn();
    const refused = deps({ fetch: never as typeof fetch, granted: () => false });
    expect(await fetchPage(request('http://a.test/'), refused)).toMatchObject({ error: { kind: 'denied' } });
    expect(await fetchPage(request('ftp://a.test/'), deps({ fetch: never }))).toMatchObject({
      error: { kind: 'network' },
    });
    expect(await fetchPage(request('http://['), deps({ fetch: never }))).toMatchObject({ error: { kind: 'network' } });
    expect(never).not.toHaveBeenCalled();
  });

  it('posts forms', async () => {
    await using server = await serve(async (req, response) => {
      let body = '';
      for await (const piece of req) body += piece;
      response.end(JSON.stringify([req.method, req.headers['content-type'], body]));
    });
    const form = { method: 'POST', body: 'page=1&name=%E5%85%AC' } as const;
    expect(JSON.parse((await fetchPage(request(server.origin, form), deps())).text!)).toEqual([
      'POST',
      'application/x-www-form-urlencoded; charset=UTF-8',
      form.body,
    ]);
  });

  it('throws only when it is aborted, and then at once', async () => {
    await using server = await serve(() => undefined);
    const controller = new AbortController();
    const look = fetchPage(request(server.origin), deps({ signal: controller.signal }));
    setTimeout(() => controller.abort(new Error('stopped')), 30);
    const started = performance.now();
    await expect(look).rejects.toThrow('stopped');
    expect(performance.now() - started).toBeLessThan(1000);
    await expect(fetchPage(request(server.origin), deps({ signal: controller.signal }))).rejects.toThrow('stopped');
  });
});
