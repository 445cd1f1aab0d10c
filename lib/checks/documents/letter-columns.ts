import type { ColumnKind } from '../../model/column';

/** Columns of letters (来信选登、咨询回复): a letter has the day it came and the day it was answered, and titles of one wording. */
export const LETTERS: ReadonlySet<ColumnKind> = new Set(['reply', 'consultation', 'interaction']);
