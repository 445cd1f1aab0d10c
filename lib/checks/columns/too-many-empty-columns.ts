import type { Check } from '../../model/finding';
import { isEmpty, mayBeEmpty } from './dead-columns';
import { vetoFindings } from './veto-count';

const meta = {
  id: 'too-many-empty-columns',
  title: 'checks.tooManyEmptyColumns.title',
  basis: ['IND-VETO-COLUMN-3'],
  severity: 'veto',
  mode: 'automatic',
} as const;

/** 栏目不更新 (3): enough columns that never held anything (空白栏目) fail the site. */
export const tooManyEmptyColumns: Check = {
  meta,
  run(portal, standard) {
    return vetoFindings(meta, {
      counted: portal.columns.filter(isEmpty),
      open: portal.columns.filter(mayBeEmpty),
      limit: standard.rule('IND-VETO-COLUMN-3').limit,
    });
  },
};
