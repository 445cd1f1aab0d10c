import type { PageFacts } from '../model/page-facts';
import { headOf } from './meta-tags';
import type { PageContext } from './page-context';
import { indexPage } from './page-index';
import { resolveHttp } from './pager/resolve';

/** A page that says more than this is read, not left. */
const BARE_TEXT = 120;
const BARE_LINKS = 3;
/** Slower refreshes reload a page that people read. */
const MAX_SECONDS = 10;

/** location.href = "/a/", window.location="…", top.location.replace('…'), self.location.assign("…") */
const SCRIPT =
  /(?:(?:window|self|top|parent|document)\s*\.\s*)*location(?:\s*\.\s*href)?\s*(?:=|\.\s*(?:replace|assign)\s*\()\s*(["'])([^"'\n]{1,500})\1/;

/** Where a meta refresh or the script of an otherwise bare page leads; `null` when the page stays. */
export function readRedirect(page: PageContext): PageFacts['redirect'] {
  const { refresh } = headOf(page);
  if (refresh !== null) {
    // content="0; url=/new/", content='0;URL="/new/"' · not content="600"
    const parts = /^\s*(\d+)(?:\.\d+)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(refresh);
    const url = parts?.[2] ? resolveHttp(parts[2], page.base) : null;
    if (parts && url && Number(parts[1]) <= MAX_SECONDS && url !== page.url.href) return { url, how: 'meta' };
  }
  const index = indexPage(page);
  if (index.text.length > BARE_TEXT || index.links.length > BARE_LINKS) return null;
  const sources = index.scripts.map((script) => script.source);
  const onload = index.els[index.body]?.attribs.onload;
  if (onload) sources.push(onload);
  for (const source of sources) {
    const target = SCRIPT.exec(source.slice(0, 20_000))?.[2];
    const url = target ? resolveHttp(target, page.base) : null;
    if (url && url !== page.url.href) return { url, how: 'script' };
  }
  return null;
}
