import type { Column } from '../../model/column';
import type { Standard } from '../../model/standard';

/** No `empty` and no `outdated` counts before a rendered page or a data endpoint said the same. */
const confirmed = ({ verdict }: Column): boolean => verdict.confirmedBy !== null;

/** Columns that an audit which was cut short has not come to: they stand in its list of what was not looked at. */
const NOT_COME_TO: ReadonlySet<string> = new Set(['verdict.reason.notLooked', 'verdict.reason.pending']);

/** Its duty has gone elsewhere (职能划转): it is to be merged or closed, and nobody is to update it. */
const hasGone = ({ declared }: Column): boolean => declared?.what === 'not-applicable';

export const isEmpty = (column: Column): boolean =>
  column.verdict.state === 'empty' && confirmed(column) && !hasGone(column);

export const isOutdated = (column: Column): boolean =>
  column.verdict.state === 'outdated' && confirmed(column) && !hasGone(column);

/** Looked at, and still nobody can say whether it lives. */
export function isUnsure(column: Column): boolean {
  const { state, reason } = column.verdict;
  if (hasGone(column)) return false;
  if (state === 'cannot-tell') return !NOT_COME_TO.has(reason.key);
  return (state === 'empty' || state === 'outdated') && !confirmed(column);
}

/** Channels (信箱, 依申请公开): a form stands there, no list that could be empty. */
const CHANNELS: ReadonlySet<Column['kind']> = new Set(['consultation', 'application']);
/** Something is there, though not for everybody or not as a page. */
const HOLDS_SOMETHING: ReadonlySet<string> = new Set(['verdict.reason.login', 'verdict.reason.file']);

/** It may turn out to be empty: nothing was seen in it. */
export const mayBeEmpty = (column: Column): boolean =>
  isUnsure(column) &&
  !CHANNELS.has(column.kind) &&
  !HOLDS_SOMETHING.has(column.verdict.reason.key) &&
  column.verdict.newest === null &&
  (column.verdict.items?.count ?? 0) === 0;

/** Updating is its duty: the standard gives it a term, and not as mere advice. */
export function oughtToBeUpdated(column: Column, standard: Standard): boolean {
  const threshold = hasGone(column) ? undefined : standard.threshold(column.kind);
  return threshold !== undefined && !threshold.advice;
}

/**
 * 动态、要闻 columns of any level, 通知公告 and 政策文件 columns of the first level (国办秘函〔2019〕19号, 栏目不更新 1).
 */
export const isKeyColumn = ({ kind, places }: Column): boolean =>
  kind === 'news' || ((kind === 'notice' || kind === 'policy') && places.some(({ level }) => level === 1));

/** The column veto rules that a dead column counts towards. */
export function vetoesOf(column: Column, standard: Standard): string[] {
  const empty = isEmpty(column);
  const outdated = isOutdated(column);
  return [
    ...(outdated && isKeyColumn(column) ? ['IND-VETO-COLUMN-1'] : []),
    // An empty column is one kind of column that ought to be updated and is not.
    ...(empty || (outdated && oughtToBeUpdated(column, standard)) ? ['IND-VETO-COLUMN-2'] : []),
    ...(empty ? ['IND-VETO-COLUMN-3'] : []),
  ];
}
