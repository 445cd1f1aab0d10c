import type { Column } from '../../model/column';
import type { Check, Finding } from '../../model/finding';
import type { Standard } from '../../model/standard';
import { onColumn } from '../finding';

const meta = {
  id: 'locally-outdated-columns',
  title: 'checks.locallyOutdatedColumns.title',
  basis: ['GUIDE-COLUMN'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/**
 * Columns past the term of the profile's own document and not past the national one (地方标准更严). It costs what that
 * document says and never a national deduction. Where only the national term was cause to look further, a person verifies.
 */
export const locallyOutdatedColumns: Check = {
  meta,
  run: (portal, standard) => portal.columns.flatMap((column) => findingOn(column, standard) ?? []),
};

function findingOn(column: Column, standard: Standard): Finding | null {
  const { localVerdict: local, verdict, declared } = column;
  if (!local || !standard.local || verdict.state === 'outdated' || declared?.what === 'not-applicable') return null;
  if ((local.overdueDays ?? 0) <= 0) return null;
  const { basis, advice } = local.threshold;
  const isSure = local.state === 'outdated' && verdict.confirmedBy !== null;
  return onColumn(meta, column, {
    state: isSure ? 'violation' : 'needs-review',
    text:
      verdict.state === 'not-due'
        ? 'statement'
        : local.state === 'cannot-tell'
          ? 'unsure'
          : isSure
            ? 'message'
            : 'review',
    severity: advice ? 'advice' : 'deduct',
    params: {
      local: standard.local.name,
      newest: verdict.newest,
      dueOn: local.dueOn,
      days: local.overdueDays,
      national: verdict.dueOn ?? 'none',
    },
    basis,
    points: standard.rule(basis[0]!).points,
  });
}
