import type { VerdictState } from '../model/column';

/** Gravest first, the order in which people look for them: on screen, on paper and in spreadsheets. */
export const verdictOrder: readonly VerdictState[] = [
  'empty',
  'unreachable',
  'outdated',
  'cannot-tell',
  'not-due',
  'alive',
  'single-content',
  'index',
  'external',
];
