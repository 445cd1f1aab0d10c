import type { Column } from '../model/column';
import type { Level, PageRecord, Portal } from '../model/portal';
import { type DisclosureDuty, disclosureDuties, GOVERNMENTS } from '../standards/disclosure-duties';
import { failureOf } from './failure';
import type { Need } from './needs';
import type { Records } from './records';
import type { Scope } from './scope';
import { searchLook } from './search-look';

/** Questions that an audit asks the portal's own search about duties that it found nothing of. */
const MOST_SEARCHES = 5;

/** A column in these states holds nothing that would meet a duty. */
const NOTHING: ReadonlySet<Column['verdict']['state']> = new Set(['empty', 'unreachable']);

/**
 * One question to the portal's own search for each duty to disclose that binds the body and that no column meets, so that
 * `missing` is not said of what a visitor finds. Only a search that answered the first, harmless question is asked; a
 * portal that lacks more than a few duties is asked for the first.
 */
export function dutySearches(
  home: PageRecord,
  { columns, level }: Pick<Portal, 'columns' | 'level'>,
  records: Records,
  scope: Scope,
): (Need & { word: string })[] {
  const first = searchLook(home, scope);
  const answer = first && records.answer(first);
  if (!answer?.facts || failureOf(answer)) return [];
  return disclosureDuties
    .filter((duty) => binds(duty, level) && !columns.some((column) => meets(column, duty)))
    .flatMap(({ word }) => {
      const need = word === undefined ? null : searchLook(home, scope, word);
      return need && word !== undefined ? [{ ...need, purpose: 'duty-search' as const, word }] : [];
    })
    .slice(0, MOST_SEARCHES);
}

const binds = ({ bound, parent, levels }: DisclosureDuty, level: Level): boolean =>
  parent === undefined &&
  (levels === undefined || levels.includes(level)) &&
  (bound === 'everybody' || (bound === 'governments' && GOVERNMENTS.has(level)));

const meets = ({ kind, name, verdict }: Column, { kinds, columns }: DisclosureDuty): boolean =>
  !NOTHING.has(verdict.state) && (kinds?.includes(kind) === true || columns?.test(name) === true);
