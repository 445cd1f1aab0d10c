import type { Column, ColumnKind, ColumnVerdict } from '../../model/column';
import type { Day } from '../../model/day';
import type { PageRecord } from '../../model/portal';
import type { Standard } from '../../model/standard';
import type { TreeColumn } from '../column-tree';
import type { Ask } from '../needs';
import type { Records } from '../records';
import type { Scope } from '../scope';
import { localVerdict, type NewestItem } from './local-verdict';
import { withDeclarations } from './with-declarations';

interface Judged {
  tree: TreeColumn;
  kind: ColumnKind;
  category: string | null;
  verdict: ColumnVerdict;
  newest: NewestItem | null;
}

interface Around {
  standard: Standard;
  today: Day;
  records: Records;
  scope: Scope;
  ask: Ask;
}

/** A column's verdict with what is declared about it, and beside it the verdict by the profile's own term. */
export function declare(
  { tree, kind, category, verdict, newest }: Judged,
  { standard, today, records, scope, ask }: Around,
): Pick<Column, 'verdict' | 'localVerdict' | 'declared'> {
  const told = withDeclarations(verdict, {
    kind,
    name: tree.name,
    category,
    threshold: standard.threshold(kind) ?? null,
    today,
    looks: looksAt(tree.url, records),
    ask,
    owns: (url) => scope.owns(url),
    declarations: standard.declarations,
    isOwn: (url) => scope.canonical(url) === tree.canonical,
  });
  const stated = told.verdict.state === 'not-due' && told.declared?.what === 'no-occurrence' ? told.declared : null;
  const newestTold = stated ? { title: '', latest: stated.until, isOpen: false } : newest;
  const local = localVerdict(told.verdict, newestTold, kind, standard.localThreshold(kind), today);
  return { ...told, ...(local && { localVerdict: local }) };
}

/** The pages that a column's list or text can stand on: its own, rendered too, their frames and data. */
function looksAt(url: string, records: Records): PageRecord[] {
  const last = records.follow(url)?.last;
  const tab = records.page(url, 'render');
  const pages = [tab, last].filter((record) => record !== undefined);
  const parts = pages.flatMap(({ key }) => records.completing(key));
  return [
    ...pages,
    ...parts.filter(({ purpose }) => purpose === 'frame' || purpose === 'endpoint' || purpose === 'next'),
  ];
}
