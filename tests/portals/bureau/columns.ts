import { type PlacedColumn, placed } from '../kit/column-plan';
import { platformColumns } from './columns-platform';
import { siteColumns } from './columns-site';
import type { Look } from './look';

export const bureauColumns = (): PlacedColumn<Look>[] => [
  ...placed(siteColumns, 'site'),
  ...placed(platformColumns, 'platform'),
];
