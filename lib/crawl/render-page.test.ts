import { afterEach, describe, expect, it, vi } from 'vitest';
import { Snapshot } from '../model/snapshot';
import { type RenderReply, renderPage } from './render-page';

const URL_ = 'http://portal.test/list.html';
const now = () => new Date('2024-06-03T08:00:00Z');
const reply = (changes: Partial<RenderReply> = {}): RenderReply => ({
  finalUrl: URL_,
  status: 200,
  html: '<ul><li>公告</li></ul>',
  frames: [],
  error: null,
  detail: '',
  ...changes,
});
const look = (answer: RenderReply | Promise<RenderReply>, maxBytes = 1000) =>
  renderPage({ url: URL_, timeoutMs: 100, maxBytes }, { render: async () => answer, now });

afterEach(() => vi.useRealTimers());

describe('renderPage', () => {
  it('makes a Snapshot of what the tab gave', async () => {
    const frames = [{ url: 'http://portal.test/frame.html', text: '<p>in a frame</p>' }];
    const snapshot = Snapshot.parse(await look(reply({ frames })));
    expect(snapshot).toMatchObject({
      via: 'render',
      status: 200,
      text: '<ul><li>公告</li></ul>',
      bytes: 24,
      charset: { name: 'utf-8', source: 'browser' },
      frames,
      error: null,
    });
    expect(snapshot.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('passes on why there is no page', async () => {
    expect(await look(reply({ html: null, error: 'off-site', detail: 'other.test' }))).toMatchObject({
      text: null,
      error: { kind: 'off-site', detail: 'other.test' },
    });
    expect(await look(reply({ html: null }))).toMatchObject({ error: { kind: 'render-failed' } });
  });

  it('still knows a firewall, and a size over the limit', async () => {
    expect(await look(reply({ status: 403 }))).toMatchObject({ text: expect.any(String), error: { kind: 'blocked' } });
    expect(await look(reply(), 10)).toMatchObject({ text: null, sha256: null, error: { kind: 'too-large' } });
  });

  it('outlives a renderer that throws or never answers', async () => {
    const broken = renderPage(
      { url: URL_, timeoutMs: 100, maxBytes: 10 },
      { render: () => Promise.reject(new Error('no tab')), now },
    );
    expect(await broken).toMatchObject({ error: { kind: 'render-failed', detail: 'no tab' } });

    vi.useFakeTimers();
    const lost = look(new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(15_100);
    expect(await lost).toMatchObject({ error: { kind: 'render-failed' } });
  });

  it('ends on abort', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const render = () => new Promise<RenderReply>(() => undefined);
    const waiting = renderPage({ url: URL_, timeoutMs: 100, maxBytes: 10 }, { render, now, signal });
    controller.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });

  it('opens nothing that was not granted', async () => {
    const render = vi.fn();
    const request = { url: URL_, timeoutMs: 100, maxBytes: 10 };
    expect(await renderPage(request, { render, now, granted: () => false })).toMatchObject({
      error: { kind: 'denied' },
    });
    expect(render).not.toHaveBeenCalled();
  });
});
