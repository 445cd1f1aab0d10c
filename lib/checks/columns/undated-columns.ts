import type { Check } from '../../model/finding';
import { onColumn } from '../finding';
import { oughtToBeUpdated } from './dead-columns';

const meta = {
  id: 'undated-columns',
  title: 'checks.undatedColumns.title',
  basis: ['IND-DED-COLUMN'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** A list without any publication date counts as not updated (2015 census note): an inspector looks at it. */
export const undatedColumns: Check = {
  meta,
  run: (portal, standard) =>
    portal.columns
      .filter(({ verdict }) => verdict.state === 'cannot-tell' && verdict.reason.key === 'verdict.reason.undated')
      .filter((column) => oughtToBeUpdated(column, standard))
      .map((column) => onColumn(meta, column, { state: 'needs-review' })),
};
