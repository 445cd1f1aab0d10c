import type { Check } from '../../model/finding';
import { columnsOfMovedDuties } from './columns-of-moved-duties';
import { contradictedStatements } from './contradicted-statements';
import { locallyOutdatedColumns } from './locally-outdated-columns';

export const declarationsChecks: readonly Check[] = [
  locallyOutdatedColumns,
  columnsOfMovedDuties,
  contradictedStatements,
];
