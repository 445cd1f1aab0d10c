import type { ZoneColumn } from '../look';
import { jsonList } from './carriers';
import { list } from './lists';

/** The middle of a column without any item. */
export function nothing(column: ZoneColumn, told: 'phrase' | 'bare' | 'script'): string {
  switch (told) {
    case 'phrase':
      return `<div class="no-data"><img src="/images/empty.svg" alt="" width="80" height="80"><p>暂无相关信息</p></div>`;
    case 'bare':
      return list([], column.look);
    case 'script':
      return jsonList(column);
  }
}
