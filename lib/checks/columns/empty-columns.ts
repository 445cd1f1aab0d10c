import type { Check } from '../../model/finding';
import { onColumn } from '../finding';
import { isEmpty, vetoesOf } from './dead-columns';

const meta = {
  id: 'empty-columns',
  title: 'checks.emptyColumns.title',
  basis: ['IND-DED-COLUMN', 'GUIDE-COLUMN'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** Each column that holds nothing (空白栏目), whatever the veto says; it costs under no other indicator again. */
export const emptyColumns: Check = {
  meta,
  run: (portal, standard) =>
    portal.columns.filter(isEmpty).map((column) =>
      onColumn(meta, column, {
        state: 'violation',
        basis: [...meta.basis, ...vetoesOf(column, standard), ...(column.category ? [column.category] : [])],
        points: standard.rule('IND-DED-COLUMN').points,
      }),
    ),
};
