import type { Holds } from '../../kit/column-plan';
import { every, type Schedule } from '../../kit/schedule';
import type { Trees } from '../columns';
import type { GovernmentColumn } from '../look';

type Change = (trees: Trees) => Trees;

const changed = (at: string, change: (column: GovernmentColumn) => GovernmentColumn[]): Change => {
  const within = (columns: readonly GovernmentColumn[]): GovernmentColumn[] =>
    columns.flatMap((one) => (one.at === at ? change(one) : [{ ...one, children: within(one.children) }]));
  return ({ site, platform }) => ({ site: within(site), platform: within(platform) });
};

const holding =
  (holds: Holds) =>
  (...at: string[]): Change =>
    all(...at.map((one) => changed(one, (column) => [{ ...column, holds }])));

export const all =
  (...changes: Change[]): Change =>
  (trees) =>
    changes.reduce((made, change) => change(made), trees);

/** The columns are there and hold nothing. */
export const emptied = holding({ what: 'nothing', told: 'phrase' });
/** The columns' addresses answer 404. */
export const gone = holding({ what: 'fault', how: 'not-found' });
/** The columns' newest item is so many days old. */
export const aged = (age: number, ...at: string[]): Change =>
  holding({ what: 'items', days: every(age, 20, 9) })(...at);
export const scheduled = (days: Schedule, ...at: string[]): Change => holding({ what: 'items', days })(...at);
/** The columns do not exist. */
export const without = (...at: string[]): Change => all(...at.map((one) => changed(one, () => [])));
