import type { Column } from '../../model/column';
import type { Check, Finding } from '../../model/finding';
import type { Standard } from '../../model/standard';
import { onColumn } from '../finding';
import { isKeyColumn, isOutdated, vetoesOf } from './dead-columns';

const meta = {
  id: 'outdated-columns',
  title: 'checks.outdatedColumns.title',
  basis: ['IND-DED-COLUMN'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** The rules a column was too old by: its threshold's, what it counts towards, and its category's. */
function basisOf(column: Column, standard: Standard): string[] {
  const threshold = column.verdict.threshold?.basis ?? meta.basis;
  const own = threshold.filter((rule) => !rule.startsWith('IND-VETO-'));
  // 政策文件 costs its points on the first level only; below it is one of the other columns.
  const first = own[0] === 'IND-DED-POLICY' && !isKeyColumn(column) ? ['IND-DED-COLUMN', ...own.slice(1)] : own;
  return [...new Set([...first, ...vetoesOf(column, standard), ...(column.category ? [column.category] : [])])];
}

function finding(column: Column, standard: Standard, charged: Set<string>): Finding {
  const { newest, dueOn, overdueDays, threshold } = column.verdict;
  const basis = basisOf(column, standard);
  const indicator = basis[0] ?? 'IND-DED-COLUMN';
  const { points } = standard.rule(indicator);
  // How often an indicator may deduct is not published: its known points are charged once.
  const free = points !== null && charged.has(indicator);
  charged.add(indicator);
  return onColumn(meta, column, {
    state: 'violation',
    severity: threshold?.advice ? 'advice' : 'deduct',
    params: { newest, dueOn, days: overdueDays },
    basis,
    points: free ? null : points,
  });
}

/** Each column past its threshold (栏目不更新); kinds whose term is only a recommendation give advice. */
export const outdatedColumns: Check = {
  meta,
  run(portal, standard) {
    const charged = new Set<string>();
    return portal.columns.filter(isOutdated).map((column) => finding(column, standard, charged));
  },
};
