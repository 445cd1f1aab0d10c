import type { Day } from '../../model/day';
import type { DataEndpoint, NavNode, PageList, Pager } from '../../model/page-facts';
import type { PageContext } from '../page-context';
import type { CmsSignals } from './signals';

/** Answer of a data endpoint, read. */
export interface EndpointReading {
  list: PageList;
  /** Number of all records of the column, `null` when the answer does not tell. */
  total: number | null;
}

/**
 * A publishing system (网站内容管理系统): its marks, then only what generic reading can't do. One file, one fixture and one
 * line in the index each.
 */
export interface CmsAdapter {
  id: string;
  /** 0 to 1: how sure it is that the page is one of its own. */
  matches(signals: CmsSignals): number;
  pager?(page: PageContext): Pager | null;
  /** The tree of columns that the page carries in a script. */
  tree?(page: PageContext): NavNode[];
  /** Addresses that answer with the column's records, best first. */
  dataEndpoints?(page: PageContext): DataEndpoint[];
  /** Reads such an answer; `null` when it is none. */
  readEndpoint?(body: string, url: string, today: Day): EndpointReading | null;
}
