import { recordOf } from '../../lib/audit/record';
import { taskOf } from '../../lib/audit/tasks';
import { fetchPage } from '../../lib/crawl/fetch-page';
import type { PageRecord } from '../../lib/model/portal';
import type { Snapshot } from '../../lib/model/snapshot';
import { type AssembleContext, type Assembled, assemble } from '../../lib/portal/assemble';
import type { SamplePortal } from '../portals/sample-portal';

/** What scripts would have made of a page: given its HTML and a way to ask the portal, the HTML of the tab. */
export type Scripts = (
  html: string,
  url: string,
  ask: (url: string, form?: string) => Promise<string>,
) => Promise<string>;

/** `document.cookie = 'ql_waf=8; path=/'` */
const COOKIE = /document\.cookie\s*=\s*'(\w+=[^;']*)/;

/** Audits a sample portal without browser, network or waiting; `order` decides which want goes next. */
export async function auditInProcess(
  portal: SamplePortal,
  context: AssembleContext,
  { scripts, order = (wants) => wants }: { scripts?: Scripts; order?: <T>(wants: T[]) => T[] } = {},
): Promise<Assembled & { records: PageRecord[] }> {
  const records = new Map<string, PageRecord>();
  const hosts = new Set([portal.host, ...(portal.otherHosts ?? [])]);
  const fetch = (async (input: string, init: RequestInit = {}) => {
    const url = new URL(input);
    if (!hosts.has(url.host)) throw new TypeError('fetch failed');
    const { status, headers, body, hangUp } = await portal.answer({
      method: init.method ?? 'GET',
      host: url.host,
      path: url.pathname + url.search,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: String(init.body ?? ''),
    });
    if (hangUp) throw new TypeError('fetch failed');
    return new Response(body as BodyInit, { status, headers });
  }) as typeof globalThis.fetch;
  /** A tab runs the script of a challenge page, which sets a cookie and loads again. */
  const inTab = (async (url: string, init: RequestInit = {}) => {
    const answer = await fetch(url, init);
    const cookie = answer.status === 412 ? COOKIE.exec(await answer.clone().text()) : null;
    return cookie ? fetch(url, { ...init, headers: { cookie: cookie[1] ?? '' } }) : answer;
  }) as typeof fetch;
  const look = (
    url: string,
    as = fetch,
    method: 'GET' | 'POST' = 'GET',
    body: string | null = null,
  ): Promise<Snapshot> =>
    fetchPage(
      { url, method, body, timeoutMs: 15_000, maxBytes: 10_000_000 },
      { fetch: as, now: () => new Date(context.startedAt), portalHosts: (host) => hosts.has(host) },
    );

  for (let round = 0; round < 200; round++) {
    const assembled = assemble([...records.values()], context);
    const tasks = order(assembled.wants.map(taskOf).filter(({ key }) => !records.has(key))).slice(0, 25);
    if (tasks.length === 0) return { ...assembled, records: [...records.values()] };
    for (const task of tasks) {
      let snapshot = await look(task.url, task.via === 'render' ? inTab : fetch, task.method, task.body);
      if (task.via === 'render') {
        const text =
          snapshot.text && scripts
            ? await scripts(
                snapshot.text,
                task.url,
                async (url, form) => (await look(url, fetch, form ? 'POST' : 'GET', form ?? null)).text ?? '',
              )
            : snapshot.text;
        snapshot = { ...snapshot, via: 'render', text };
      }
      records.set(task.key, recordOf(task, snapshot, 1, records.get(task.completes ?? '')));
    }
  }
  throw new Error('the audit does not come to an end');
}
