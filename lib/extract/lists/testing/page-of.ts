import { openPage, type PageContext } from '../../page-context';

/** A page for tests: this HTML at this address, looked at on this day. */
export function pageOf(
  html: string,
  url = 'http://www.example.gov.cn/xxgk/tzgg/index.html',
  today = '2024-03-20',
): PageContext {
  return openPage({
    url,
    finalUrl: url,
    status: 200,
    headers: {},
    fetchedAt: `${today}T10:00:00+08:00`,
    elapsedMs: 1,
    bytes: html.length,
    sha256: null,
    text: html,
    charset: null,
    via: 'fetch',
    redirects: [],
    frames: [],
    error: null,
  });
}
