import type { DisclosureGroup } from '../../model/audit-report';
import type { ColumnKind } from '../../model/column';
import type { Level } from '../../model/portal';

/** What must be disclosed (公开事项), whom it binds, and by which columns, titles and names it is known. */
export interface DisclosureDuty {
  ruleId: string;
  /** Name of the row where the rule's own says something wider. */
  name?: string;
  group: DisclosureGroup;
  /** Rule id of the row that this one is a part of. */
  parent?: string;
  /** Bodies it is asked of; all when absent. To the others it does not apply. */
  levels?: readonly Level[];
  /**
   * `everybody`: each of those bodies, whatever its functions · `governments`: governments, and others where they have
   * the function · `functions`: whoever has the function, which a portal alone does not tell.
   */
  bound: 'everybody' | 'governments' | 'functions';
  /** Other things disclose it as well: no empty column proves that it is missing. */
  various?: true;
  /** A platform's tree of the categories of article 20 is one by form, whatever it is called. */
  madeByTree?: true;
  /** Columns of these kinds disclose it. */
  kinds?: readonly ColumnKind[];
  /** Names of columns that disclose it, whatever their kind. */
  columns?: RegExp;
  /** Titles of single items and pages that disclose it. No global flag. */
  titles?: RegExp;
  /** Word that the portal's own search is asked for, where nothing else was found. */
  word?: string;
  /** What a column or link is called that may disclose it under another name: enough to ask, not to tell. */
  hints?: RegExp;
}

/** Governments with all functions; other bodies have those that were given to them. */
export const GOVERNMENTS: ReadonlySet<Level> = new Set(['national', 'provincial', 'city', 'county']);
