import type { Check } from '../../model/finding';
import { onColumn } from '../finding';

const meta = {
  id: 'unreachable-columns',
  title: 'checks.unreachableColumns.title',
  basis: ['IND-DED-FUN-LINK'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** Each column that does not open, or whose page says that it does not exist. */
export const unreachableColumns: Check = {
  meta,
  run: (portal, standard) =>
    portal.columns
      .filter(({ verdict }) => verdict.state === 'unreachable')
      .map((column) =>
        onColumn(meta, column, { state: 'violation', points: standard.rule('IND-DED-FUN-LINK').points }),
      ),
};
