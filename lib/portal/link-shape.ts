/** Shapes of addresses that publishing systems give to articles; none of them is a column's. */
const ARTICLE_PATHS: readonly RegExp[] = [
  // TRS: /xxgk/gzdt/202401/t20240108_123456.shtml
  /\/t\d{8}_\d+\.s?html?$/i,
  // 大汉: /art/2024/1/8/art_1234_567890.html
  /\/art\/\d{4}\/\d{1,2}\/\d{1,2}\/|\/art_\d+_\d+\.html?$/i,
  // 博达: /info/1020/1234.htm
  /\/info\/\d+\/\d+\.html?$/i,
  // Guangdong: /content/post_1686913.html, /gkmlpt/content/0/508/post_508890.html
  /\/(?:content\/(?:.*\/)?)?post_\d+\.html?$/i,
  // 开普: /qth/c100275/202404/<32 hex>.shtml
  /\/[0-9a-f]{32}\.s?html?$/i,
  // SiteServer: /contents/2146/133484.html
  /\/contents?\/\d+\/\d+\.html?$/i,
  // /2024/01/08/123456.html, /202401/123456.html, /20240108/i2026054.html
  /\/(?:19|20)\d{2}(?:[-/]?\d{1,2}){0,2}\/[^/]*\d{3,}[^/]*\.s?html?$/i,
  // /content_123456.html, /content-12-345.html, /article/123456.html
  /\/(?:content|article|detail|show|news|view)[_-]\d[\d_-]*\.\w+$/i,
  /\/(?:article|articles|detail|show|view)\/\d+(?:\.\w+)?$/i,
];
/** `/show.asp?id=123`, `/content.jsp?urltype=…`: a script that shows one thing. `/list.asp?id=12` is not taken. */
const ARTICLE_SCRIPT =
  /\/(?:show|view|detail|details|article|content|newsshow|shownews|news_?view|info_?view|read)\.(?:aspx?|jsp|php|do)$/i;
/** `?id=12&aid=345`, `articleId=…`, `newsid=…`. */
const ARTICLE_QUERY = /[?&](?:aid|articleid|newsid|infoid|contentid|docid|article_id|news_id)=/i;

/** Whether the address has the shape of an article. A hint: what the page is, its facts say. */
export function isArticleShaped(url: string): boolean {
  const [address = '', query = ''] = url.split('#')[0]!.split(/(?=\?)/);
  return (
    ARTICLE_PATHS.some((shape) => shape.test(address)) ||
    ARTICLE_QUERY.test(query) ||
    (query !== '' && ARTICLE_SCRIPT.test(address))
  );
}

/** A file to be saved, not a page. `.shtml`, `.jsp` are not taken. */
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|7z|jpe?g|png|gif|bmp|webp|svg|mp[34]|avi|wmv|flv|txt|csv|xml|rss|apk|exe|swf|css|js|json)$/i;

export function isFile(url: string): boolean {
  return URL.canParse(url) && FILE.test(new URL(url).pathname);
}

/** `index_2.html`, `list-3.shtml`, `2146_2.html`, `?page=2`: a further page of a column. */
const PAGER_PATH = /\/(?:index|list|default)[_-]\d+\.\w+$/i;
const PAGER_QUERY = /[?&](?:page|pageno|pagenum|pageindex|cur_page|currentpage|p|pn)=\d+/i;

export function isPagerPage(url: string): boolean {
  const [address = '', query = ''] = url.split('#')[0]!.split(/(?=\?)/);
  return PAGER_PATH.test(address) || PAGER_QUERY.test(query);
}

/** Search, login, registration, feeds, print and sharing services; their addresses end in what they do. */
const SERVICE_PATH =
  /\/(?:search|so|query|s|login|logon|log-?out|log-?off|sign-?out|exit|quit|unsubscribe|register|reg|signin|sso|rss|feed|print|captcha)(?:\.\w+)?$/i;
/** `?op=delete`, `&action=logout`: requests carry the user's session and must change nothing. */
const ACTION_QUERY =
  /[?&](?:op|act|action|method|cmd|do|m)=(?:del|delete|remove|vote|submit|save|log-?out|exit|quit)\b/i;

export function isServiceAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return SERVICE_PATH.test(pathname.replace(/\/(?:index\.\w+)?$/, '')) || ACTION_QUERY.test(search);
}

/**
 * Whether the address has the shape of a column: a directory, an index or list file, or a file without the numbers that
 * articles carry (`/xxgk/tzgg.htm`, `/col/col1234`, `/channels/2146.html`, `/columns/<uuid>`; not `/xxgk/123.html`).
 */
export function isColumnShaped(canonical: string): boolean {
  if (isArticleShaped(canonical) || isFile(canonical) || isPagerPage(canonical)) return false;
  const { pathname, hash } = new URL(canonical);
  if (hash || /\/(?:col\/col\d+|channels\/\d+\.html?|columns?\/[\w-]+)(?:\/|$)/i.test(pathname)) return true;
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  return !last.includes('.') || !/\d{4,}|^\d+\./.test(last);
}

/**
 * The channel that an article's address belongs to, as publishing systems write it: the directory above the dates, the
 * number in `/info/1054/9.htm`, `/art/…/art_3121_1.html`. `null` where the address does not tell.
 */
export function channelOf(canonical: string): string | null {
  if (!isArticleShaped(canonical) || canonical.includes('?')) return null;
  const { host, pathname } = new URL(canonical);
  const number = /\/info\/(\d+)\/|\/art_(\d+)_\d+\./.exec(pathname);
  if (number) return `${host} ${number[1] ?? number[2]}`;
  const directory = pathname
    .replace(/\/content\/[^/]*$|\/[^/]*$/, '')
    .replace(/(?:\/(?:19|20)\d{2}(?:[-/]?\d{1,2}){0,2})+$/, '');
  return directory === '' ? null : `${host}${directory}`;
}
