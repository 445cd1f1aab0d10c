import type { PageRecord } from '../../model/portal';
import { failureOf } from '../failure';
import type { Records } from '../records';

/** Documents and reports, which carry a block of fields. */
const WITH_FIELDS: ReadonlySet<string> = new Set(['official-document', 'annual-report']);

/**
 * An opened document whose block of fields is blank throughout as fetched: a script may fill it, and one look in a tab tells
 * so for all documents of the template. The first in key order; `undefined` where there is none.
 */
export const blankBlock = ({ all }: Records): PageRecord | undefined =>
  all.find((record) => {
    const { purpose, snapshot, facts } = record;
    if (purpose !== 'article' || snapshot.via !== 'fetch' || !facts || failureOf(record)) return false;
    return (
      WITH_FIELDS.has(facts.kind) &&
      facts.metadata.length > 1 &&
      facts.metadata.every(({ value }) => value.trim() === '')
    );
  });
