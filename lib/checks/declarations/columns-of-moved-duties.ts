import type { Column } from '../../model/column';
import type { Check, Finding } from '../../model/finding';
import { onColumn } from '../finding';

const meta = {
  id: 'columns-of-moved-duties',
  title: 'checks.columnsOfMovedDuties.title',
  basis: ['GUIDE-COLUMN', 'ZONE-IDLE'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/**
 * Columns of a duty that the profile declares gone (职能划转) which are still there with nothing or nothing new in them:
 * to be merged or closed, not to be updated.
 */
export const columnsOfMovedDuties: Check = {
  meta,
  run: (portal) => portal.columns.flatMap((column) => findingOn(column) ?? []),
};

function findingOn(column: Column): Finding | null {
  const { declared, verdict } = column;
  if (declared?.what !== 'not-applicable' || (verdict.state !== 'empty' && verdict.state !== 'outdated')) return null;
  const { reason, on, movedTo } = declared;
  return onColumn(meta, column, {
    state: verdict.confirmedBy === null ? 'needs-review' : 'violation',
    params: { state: verdict.state, reason, on, movedTo: movedTo ?? 'none' },
  });
}
