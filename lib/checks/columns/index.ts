import type { Check } from '../../model/finding';
import { emptyColumns } from './empty-columns';
import { longOutdatedColumns } from './long-outdated-columns';
import { outdatedColumns } from './outdated-columns';
import { outdatedKeyColumns } from './outdated-key-columns';
import { placeholderItems } from './placeholder-items';
import { tooManyEmptyColumns } from './too-many-empty-columns';
import { undatedColumns } from './undated-columns';
import { unreachableColumns } from './unreachable-columns';

export const columnsChecks: readonly Check[] = [
  outdatedKeyColumns,
  longOutdatedColumns,
  tooManyEmptyColumns,
  emptyColumns,
  outdatedColumns,
  unreachableColumns,
  undatedColumns,
  placeholderItems,
];
