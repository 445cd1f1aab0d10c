import type { PageContext } from './page-context';
import { resolveHttp } from './pager/resolve';

/** An address of the page as a browser would open it, `null` for what opens no page (scripts, mail, nonsense). */
export const addressOf = (page: PageContext, href: string): string | null => resolveHttp(href, page.base);
