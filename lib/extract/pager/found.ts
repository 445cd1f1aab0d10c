import type { Pager } from '../../model/page-facts';

/** A pager and where it stands. */
export interface FoundPager {
  pager: Pager;
  /** Element it stands in, by its number in the page's index; -1 when it stands nowhere. */
  el: number;
  /** Place among the elements: those before it have a lower number. */
  at: number;
}
