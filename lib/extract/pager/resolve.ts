/** Addresses that the URL parser would leave as they are: plain host, plain path without dot segments. */
const PLAIN = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]+\/[\w\-~/]*(?:[\w\-~]\.[a-z]+)?(?:\?[\w\-~=&%.]*)?$/;
/** The same from the root of the host. */
const ROOTED = /^\/(?!\/)[\w\-~/]*(?:[\w\-~]\.[a-z]+)?(?:\?[\w\-~=&%.]*)?$/;
/** The same from the page's directory: 202401/t20240108_1.html, ./1.html, ../../tzgg/ · not javascript:, not ?page=2 */
const BESIDE = /^(?=[\w.~-])(?:\.\/|(?:\.\.\/)+)?(?:[\w\-~]+\/)*(?:[\w\-~]+(?:\.[a-z]+)?)?(?:\?[\w\-~=&%.]*)?$/;

/**
 * An address as a browser would open it from the page, without its fragment; `null` for scripts, mail and nonsense. The
 * same as the URL parser's answer, which is asked only for what is not plain: most links of a page are.
 */
export function resolveHttp(href: string, base: URL): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  if (PLAIN.test(trimmed)) return trimmed;
  const { root, directory } = placeOf(base);
  if (root !== null) {
    if (ROOTED.test(trimmed)) return root + trimmed;
    if (BESIDE.test(trimmed)) return trimmed.startsWith('.') ? climbed(trimmed, root, directory) : directory + trimmed;
  }
  if (/^(?:javascript|mailto|tel|data):/i.test(trimmed)) return null;
  try {
    const url = new URL(trimmed, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

interface Place {
  base: URL | null;
  /** http://www.example.gov.cn; `null` where nothing can be opened from. */
  root: string | null;
  /** http://www.example.gov.cn/xxgk/tzgg/ */
  directory: string;
}

/** Many links of one page are asked for one after the other. */
let last: Place = { base: null, root: null, directory: '' };

function placeOf(base: URL): Place {
  if (base !== last.base) {
    const path = base.href.split(/[?#]/, 1)[0] ?? '';
    const root = /^https?:\/\/[^/]+(?=\/)/.exec(path)?.[0] ?? null;
    last = { base, root, directory: path.slice(0, path.lastIndexOf('/') + 1) };
  }
  return last;
}

/** ../../a.html from a directory, as far up as it goes. */
function climbed(href: string, root: string, directory: string): string {
  let rest = href;
  let from = directory;
  for (; rest.startsWith('../'); rest = rest.slice(3)) {
    if (from.length > root.length + 1) from = from.slice(0, from.lastIndexOf('/', from.length - 2) + 1);
  }
  return from + (rest.startsWith('./') ? rest.slice(2) : rest);
}
