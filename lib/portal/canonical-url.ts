/** `index.shtml`, `default.aspx` are taken; `index_2.shtml` (page two), `main.html` (a page of its own) are not. */
const INDEX_FILE = /\/(?:index|default)\.(?:s?html?|jspx?|aspx?|php|do)$/i;
/** `;jsessionid=0A1B…` behind a path. */
const SESSION_IN_PATH = /;(?:jsessionid|phpsessid)=[^/?#]*/gi;
/** `utm_source`, `spm`, `_t` are taken; `sid`, `id`, `cat_id` (they name a column somewhere) are not. */
const TRACKING =
  /^(?:utm_\w+|spm|isappinstalled|nsukey|scene|_t|_r|_ts|timestamp|rand|random|jsessionid|phpsessid|aspsessionid\w*|sessionid|bd_vid|hmsr)$/i;
/** Where a visitor came from: `from=home`; a number or a day (`from=2024-01-01`) asks for something. */
const ORIGIN = /^(?:from|source|ref|referer|referrer|share|sharefrom)$/i;
/** `/gkmlpt/index#505`: the column stands behind the hash. */
const HASH_ROUTED_PATH = /\/gkmlpt\//i;
/** `#/list/12`, `#!/list`: a route of a script; `#top`, `#1` are places on one page. */
const HASH_ROUTE = /^#!?\//;

/** IIS serves `/List.asp?ID=3` and `/list.asp?id=3` alike. */
const ASP = /\.aspx?$/i;

const isTracking = ([name, value]: [string, string]): boolean =>
  TRACKING.test(name) || (ORIGIN.test(name) && !/^\d/.test(value));

/** The address as the portal writes it, without what only tells one visitor from another. */
export function withoutTracking(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  const names = [...parsed.searchParams].filter(isTracking).map(([name]) => name);
  const cleaned = url.replace(SESSION_IN_PATH, '');
  if (names.length === 0) return cleaned;
  const made = new URL(cleaned);
  for (const name of names) made.searchParams.delete(name);
  return made.href;
}

/**
 * One spelling for all addresses of one page: `http` for both schemes, default port, index file, closing slash, session
 * and tracking parameters dropped, parameters sorted, fragment dropped unless it is a route. For comparison only: the
 * address asked for stays as the portal writes it. Text that is no address comes back as it is.
 */
export function canonicalUrl(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  const { protocol, host, search, hash } = parsed;
  if (protocol !== 'http:' && protocol !== 'https:') return url;
  const isAsp = ASP.test(parsed.pathname);
  const path = (isAsp ? parsed.pathname.toLowerCase() : parsed.pathname)
    .replace(SESSION_IN_PATH, '')
    .replace(/\/{2,}/g, '/')
    .replace(INDEX_FILE, '/')
    .replace(/(?<=.)\/+$/, '');
  const route = HASH_ROUTE.test(hash) || (HASH_ROUTED_PATH.test(parsed.pathname) && hash.length > 1) ? hash : '';
  return `http://${host}${path}${search && sortedQuery(parsed.searchParams, isAsp)}${route}`;
}

function sortedQuery(params: URLSearchParams, isAsp: boolean): string {
  const kept = [...params].filter((param) => !isTracking(param));
  if (isAsp) for (const param of kept) param[0] = param[0].toLowerCase();
  if (!kept.length) return '';
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return `?${new URLSearchParams(kept)}`;
}
