import type { Check } from '../../model/finding';
import { isKeyColumn, isOutdated, isUnsure } from './dead-columns';
import { vetoFindings } from './veto-count';

const meta = {
  id: 'outdated-key-columns',
  title: 'checks.outdatedKeyColumns.title',
  basis: ['IND-VETO-COLUMN-1'],
  severity: 'veto',
  mode: 'automatic',
} as const;

/** 栏目不更新 (1): enough news, first-level notice and policy columns past their threshold fail the site. */
export const outdatedKeyColumns: Check = {
  meta,
  run(portal, standard) {
    const key = portal.columns.filter(isKeyColumn);
    const { limit } = standard.rule('IND-VETO-COLUMN-1');
    return vetoFindings(meta, { counted: key.filter(isOutdated), open: key.filter(isUnsure), limit });
  },
};
