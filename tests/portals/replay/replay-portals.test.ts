import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleAnswer } from '../sample-portal';
import { replayPortals } from './replay-portals';

let folder: string;

const save = (id: string, label: object, page: Uint8Array | string, meta: object = {}): void => {
  const at = join(folder, 'pages', id);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'label.json'), JSON.stringify({ id, ...label }));
  writeFileSync(join(at, 'meta.json'), JSON.stringify(meta));
  writeFileSync(join(at, 'page.html'), page);
};

async function get(host: string, path: string): Promise<SampleAnswer> {
  const portal = replayPortals(folder).find((one) => one.host === host);
  if (!portal) throw new Error(`no replay of ${host}`);
  return portal.answer({ method: 'GET', host, path, headers: {}, body: '' });
}

const textOf = ({ body }: SampleAnswer): string => (typeof body === 'string' ? body : new TextDecoder().decode(body));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replay-'));
  const list = { kind: 'column-list', lists: [{ newest: '2024-01-08', items: [] }] };
  save('a', { url: 'https://www.one.gov.cn/tzgg/index.html', ...list }, Uint8Array.of(0xcd, 0xa8));
  save('b', { url: 'http://www.one.gov.cn/iList.jsp?cat_id=15', kind: 'home' }, 'query');
  save('c', { url: 'http://www.two.gov.cn/', kind: 'article' }, 'guessed', { assumed: true });
  save('d', { url: 'http://www.two.gov.cn/', kind: 'home' }, 'known');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('replayed pages', () => {
  it('stand at their real address, byte for byte', async () => {
    const answer = await get('www.one.gov.cn', '/tzgg/index.html');
    expect(answer.headers['content-type']).toBe('text/html');
    expect([...(answer.body as Uint8Array)]).toEqual([0xcd, 0xa8]);
  });

  it('are told apart by their query', async () => {
    expect(textOf(await get('www.one.gov.cn', '/iList.jsp?cat_id=15'))).toBe('query');
    expect((await get('www.one.gov.cn', '/iList.jsp?cat_id=16')).status).toBe(404);
  });

  it('prefer the page whose address is known', async () => {
    expect(textOf(await get('www.two.gov.cn', '/'))).toBe('known');
  });

  it('know the newest date of their list', () => {
    const pages = replayPortals(folder).flatMap((portal) => portal.pages);
    expect(pages.map(({ id, newest }) => [id, newest])).toEqual([
      ['a', '2024-01-08'],
      ['b', undefined],
      ['d', undefined],
    ]);
  });
});
