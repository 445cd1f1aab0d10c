import type { PageList } from '../../model/page-facts';
import type { PageContext } from '../page-context';
import type { Outline } from './outline';

export function listsInScripts(_o: Outline, _page: PageContext): PageList[] {
  return [];
}
