import { type PlacedColumn, placed } from '../kit/column-plan';
import { platformColumns } from './columns-platform';
import { keyAreas, moreOnly, siteColumns } from './columns-site';
import type { Look } from './look';

/** Every column in its place, those that no menu shows included. */
export function countyColumns(): PlacedColumn<Look>[] {
  const site = placed(siteColumns, 'site');
  const hidden = [keyAreas, moreOnly].flatMap(({ under, column }) => {
    const parent = siteColumns.find(({ name }) => name === under);
    if (!parent) throw new Error(`no column ${under}`);
    return placed([column], 'site', [parent]);
  });
  return [...site, ...hidden, ...placed(platformColumns, 'platform')];
}
