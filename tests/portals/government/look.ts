import type { ColumnPlan, Holds } from '../kit/column-plan';
import type { Kind } from '../kit/kinds';
import { every, type Schedule } from '../kit/schedule';

/** What a column of a government's portal shows. */
export interface Look {
  /** `letters`: a table of letters with dates, unit and state. */
  list: 'plain' | 'letters';
  /** `documents`: official documents with their block · `interpretations`: of those · `statements`: that nothing happened. */
  articles:
    | 'news'
    | 'documents'
    | 'interpretations'
    | 'decisions'
    | 'reports'
    | 'consultations'
    | 'guides'
    | 'statements';
  text: 'prose' | 'guide' | 'leaders' | 'functions' | 'application' | 'letter-form';
}

export type GovernmentColumn = ColumnPlan<Look>;

const usual: Look = { list: 'plain', articles: 'news', text: 'prose' };

/** One column; `at` is its directory. */
export function column(
  at: string,
  name: string,
  kind: Kind,
  holds: Holds,
  look: Partial<Look> = {},
  children: GovernmentColumn[] = [],
): GovernmentColumn {
  return { name, kind, at, holds, look: { ...usual, ...look }, children, aliases: [], delayMs: 0 };
}

export const list = (days: Schedule): Holds => ({ what: 'items', days });

/** A column that opens its sub-columns. */
export const opens = (at: string, name: string, kind: Kind, children: GovernmentColumn[]): GovernmentColumn =>
  column(at, name, kind, { what: 'sub-columns' }, {}, children);

/** A column of single content. */
export const single = (at: string, name: string, kind: Kind, text: Look['text']): GovernmentColumn =>
  column(at, name, kind, { what: 'text' }, { text });

/** A column whose newest item is `age` days old, further ones `step` days apart. */
export const fresh = (
  at: string,
  name: string,
  kind: Kind,
  age: number,
  step: number,
  count: number,
  look: Partial<Look> = {},
): GovernmentColumn => column(at, name, kind, list(every(age, step, count)), look);
