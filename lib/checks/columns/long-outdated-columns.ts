import type { Column } from '../../model/column';
import type { Check } from '../../model/finding';
import { isEmpty, isOutdated, isUnsure, mayBeEmpty, oughtToBeUpdated } from './dead-columns';
import { vetoFindings } from './veto-count';

const meta = {
  id: 'long-outdated-columns',
  title: 'checks.longOutdatedColumns.title',
  basis: ['IND-VETO-COLUMN-2'],
  severity: 'veto',
  mode: 'automatic',
} as const;

/** 栏目不更新 (2): enough columns that ought to be updated and long were not, empty ones among them, fail the site. */
export const longOutdatedColumns: Check = {
  meta,
  run(portal, standard) {
    const due = (column: Column) => oughtToBeUpdated(column, standard);
    const { limit } = standard.rule('IND-VETO-COLUMN-2');
    return vetoFindings(meta, {
      counted: portal.columns.filter((column) => isEmpty(column) || (isOutdated(column) && due(column))),
      open: portal.columns.filter((column) => mayBeEmpty(column) || (isUnsure(column) && due(column))),
      limit,
    });
  },
};
