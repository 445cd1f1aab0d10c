import { type PlacedColumn, placed } from '../kit/column-plan';
import { platformColumns } from './columns-platform';
import { siteColumns } from './columns-site';
import type { Government } from './government';
import type { GovernmentColumn, Look } from './look';

export interface Trees {
  site: GovernmentColumn[];
  platform: GovernmentColumn[];
}

export const treesOf = (of: Government): Trees => ({ site: siteColumns(of), platform: platformColumns(of) });

/** Every column in its place. */
export const placedIn = ({ site, platform }: Trees): PlacedColumn<Look>[] => [
  ...placed(site, 'site'),
  ...placed(platform, 'platform'),
];
