import type { Pager } from '../../model/page-facts';

/** A pager and the element it stands in (index in the page's outline). */
export interface FoundPager {
  pager: Pager;
  el: number;
}
