import type { Column } from '../../model/column';
import { addMonths, type Day } from '../../model/day';
import type { NoOccurrence, NotApplicable } from '../../model/declaration';
import type { Standard } from '../../model/standard';
import type { DisclosureDuty } from '../../standards/disclosure-duties';

/** A statement that nothing happened stands for so long where the kind has no term of its own. */
const STANDS_MONTHS = 12;

const isAbout = (
  { subject }: NotApplicable | NoOccurrence,
  { ruleId, kinds }: DisclosureDuty,
  columns: readonly Column[],
): boolean => {
  if ('ruleId' in subject) return subject.ruleId === ruleId;
  if ('kind' in subject) return kinds?.length === 1 && kinds[0] === subject.kind;
  return columns.length > 0 && columns.every(({ url, canonicalUrl }) => [url, canonicalUrl].includes(subject.url));
};

/** The declaration that the body does not have the duty, if a profile makes one. */
export function declaredIdle(
  { declarations }: Standard,
  duty: DisclosureDuty,
  columns: readonly Column[],
  today: Day,
): NotApplicable | undefined {
  return declarations.find(
    (one): one is NotApplicable => one.what === 'not-applicable' && one.on <= today && isAbout(one, duty, columns),
  );
}

/** The statement that in the term now running there was nothing to disclose, if the portal or a profile makes one. */
export function declaredQuiet(
  { declarations }: Standard,
  duty: DisclosureDuty,
  columns: readonly Column[],
  today: Day,
): NoOccurrence | undefined {
  // What a column's verdict already rests on was read from the portal, or held against its items.
  for (const { verdict, declared } of columns)
    if (verdict.state === 'not-due' && declared?.what === 'no-occurrence') return declared;
  return declarations.find(
    (one): one is NoOccurrence =>
      one.what === 'no-occurrence' &&
      one.from <= today &&
      one.until >= addMonths(today, -STANDS_MONTHS) &&
      isAbout(one, duty, columns),
  );
}
