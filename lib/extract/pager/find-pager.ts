import { adapters } from '../cms';
import { pageOutline } from '../lists/page-outline';
import { oncePer } from '../once-per';
import type { PageContext } from '../page-context';
import { pagerOfForm } from './form';
import type { FoundPager } from './found';
import { pagerOfLinks } from './links';
import { loadMoreOf } from './load-more';
import { pagerOfCalls } from './script-calls';

/** The page's pager with the place it stands in. A script's call tells most; links come next, form fields and a "load more" button last. */
export const findPager = oncePer((page: PageContext): FoundPager | null => {
  const o = pageOutline(page);
  const call = pagerOfCalls(o, page.base);
  const links = pagerOfLinks(o, page.base, page.url);
  if (call && links) return completed(call, links);
  return call ?? links ?? pagerOfForm(o) ?? loadMoreOf(o) ?? ownPager(page);
});

/** The pager that the publishing system builds by itself: it stands nowhere in the page. */
function ownPager(page: PageContext): FoundPager | null {
  for (const adapter of adapters) {
    const pager = adapter.pager?.(page);
    if (pager) return { el: -1, at: -1, pager };
  }
  return null;
}

/** A call knows the count; the links it has written may know the address. */
function completed(call: FoundPager, links: FoundPager): FoundPager {
  if (call.pager.pages === null || call.pager.pages <= 1) return call;
  return {
    el: call.el,
    at: call.at,
    pager: {
      ...call.pager,
      nextUrl: call.pager.nextUrl ?? links.pager.nextUrl,
      items: call.pager.items ?? links.pager.items,
    },
  };
}
