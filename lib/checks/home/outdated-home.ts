import { addDays, type Day, dayInChina } from '../../model/day';
import type { Check } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { onSite } from '../finding';

const meta = {
  id: 'outdated-home',
  title: 'checks.outdatedHome.title',
  basis: ['IND-VETO-HOME'],
  severity: 'veto',
  mode: 'automatic',
} as const;

/** Term of the home page (首页不更新): two weeks. */
const TERM_DAYS = 14;

/** Most of what the home page lists carries no date: the newest of the few may be none of the newest. */
function mostlyUndated(portal: Portal): boolean {
  const items = portal.pages
    .filter(({ purpose }) => purpose === 'home')
    .flatMap(({ facts }) => facts?.lists ?? [])
    .flatMap(({ items }) => items);
  return items.filter(({ date }) => date === null).length > items.length / 2;
}

const somethingSince = (portal: Portal, day: Day): boolean =>
  portal.columns.some(({ verdict }) => verdict.newest !== null && verdict.newest >= day);

/**
 * Nothing new on the home page for two weeks fails the site. Where the home page shows no dates (a bare entrance page), or
 * hardly any, the columns speak for it: with something new in them nobody is accused, without, a person decides.
 */
export const outdatedHome: Check = {
  meta,
  run(portal, _standard, now) {
    const since = addDays(dayInChina(now), -TERM_DAYS);
    const { homeNewest, homeEvidence } = portal;
    if (homeEvidence.length === 0 || (homeNewest !== null && homeNewest >= since)) return [];
    const alive = somethingSince(portal, since);
    if (homeNewest === null)
      return alive ? [] : [onSite(meta, portal, homeEvidence, { state: 'needs-review', text: 'undated' })];
    const doubtful = !homeEvidence.some(({ via }) => via === 'render') || (alive && mostlyUndated(portal));
    return [
      onSite(meta, portal, homeEvidence, {
        state: doubtful ? 'needs-review' : 'violation',
        text: doubtful ? 'review' : 'message',
        params: { newest: homeNewest, since },
      }),
    ];
  },
};
