import type { Column } from '../../model/column';
import type { Check } from '../../model/finding';
import { onColumn } from '../finding';

const meta = {
  id: 'news-on-platform',
  title: 'checks.newsOnPlatform.title',
  basis: ['PLAT-FOCUS'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** What holds no statutory content and is told apart from it by its own columns elsewhere. */
const NEWS: ReadonlySet<Column['kind']> = new Set(['news', 'party', 'investment']);

/**
 * A column of news in the disclosure platform's tree, which is for statutory content only (国办公开办函〔2019〕61号). Whether
 * it is news by content, too, a person sees; a column that the navigation shares with the platform stands there by it.
 */
export const newsOnPlatform: Check = {
  meta,
  run(portal) {
    return portal.columns
      .filter(
        ({ kind, places, verdict }) =>
          NEWS.has(kind) &&
          verdict.state !== 'external' &&
          places.length > 0 &&
          places.every(({ section }) => section === 'platform'),
      )
      .map((column) => onColumn(meta, column, { state: 'needs-review' }));
  },
};
