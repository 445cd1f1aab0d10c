import type { PageList } from '../../model/page-facts';

/** A list that an endpoint answered with and that holds nothing. */
export const emptyList = (): PageList => ({
  name: null,
  items: [],
  newest: null,
  source: 'endpoint',
  region: 'main',
  moreUrl: null,
  selector: null,
});
