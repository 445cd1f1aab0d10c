import { oncePer } from './once-per';
import type { PageContext } from './page-context';
import { resolveHttp } from './pager/resolve';

/** Addresses that the URL parser would leave as they are: plain host, plain path without dot segments. */
const PLAIN = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w\-~/%]*(?:[\w\-~]\.[a-z]+)?(?:\?[\w\-~=&%.]*)?$/;
/** The same from the root of the host. */
const ROOTED = /^\/(?!\/)[\w\-~/%]*(?:[\w\-~]\.[a-z]+)?(?:\?[\w\-~=&%.]*)?$/;

const answersOf = oncePer((_: PageContext) => new Map<string, string | null>());

/**
 * An address of the page as a browser would open it, `null` for what opens no page (scripts, mail, nonsense). The same
 * as the URL parser's answer, which is asked only for what is not plain, and once for each spelling.
 */
export function addressOf(page: PageContext, href: string): string | null {
  const answers = answersOf(page);
  let url = answers.get(href);
  if (url === undefined) {
    if (PLAIN.test(href)) url = href;
    else if (ROOTED.test(href)) url = page.base.origin + href;
    else url = resolveHttp(href, page.base);
    answers.set(href, url);
  }
  return url;
}
