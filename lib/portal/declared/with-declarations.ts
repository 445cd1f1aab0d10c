import type { ColumnVerdict, Threshold } from '../../model/column';
import type { Declaration, DeclarationSubject, NoOccurrence } from '../../model/declaration';
import { eventKinds } from '../../standards/column-kinds/events';
import { dueDay, overdueDays } from '../freshness';
import { cannotTell, evidenceOf, reason } from '../verdict';
import {
  type FoundStatement,
  itemsOf,
  type StatementCase,
  statementByTitle,
  statementInList,
  statementOnPage,
} from './statements';

export interface DeclaredCase extends StatementCase {
  threshold: Threshold | null;
  category: string | null;
  /** What the profile declares of the body. */
  declarations: readonly Declaration[];
  /** Whether an address is this column's. */
  isOwn(url: string): boolean;
}

export interface Declared {
  verdict: ColumnVerdict;
  declared?: Declaration;
}

/** States in which nothing stands in the column that a declaration could be about. */
const ASIDE: ReadonlySet<ColumnVerdict['state']> = new Set(['external', 'unreachable', 'index']);
/** Reasons that end with more looks. */
const OPEN: ReadonlySet<string> = new Set(['verdict.reason.pending', 'verdict.reason.notLooked']);

/**
 * What declarations make of a column's verdict. A duty that has gone (职能划转) leaves it as it is: the checks read it
 * otherwise. A statement that nothing happened makes a column of events "not due" while the next period lasts; one that
 * does not name unit, day and period asks for a person, and keeps the column from being called empty.
 */
export function withDeclarations(verdict: ColumnVerdict, given: DeclaredCase): Declared {
  const about = given.declarations.filter(({ subject, on }) => on <= given.today && isAbout(subject, given));
  const gone = about.find(({ what }) => what === 'not-applicable');
  if (gone) return { verdict, declared: gone };
  if (!given.threshold || !eventKinds.has(given.kind) || ASIDE.has(verdict.state) || OPEN.has(verdict.reason.key)) {
    return { verdict };
  }
  return byProfile(verdict, given, about) ?? byPortal(verdict, given) ?? { verdict };
}

function isAbout(
  subject: DeclarationSubject,
  { kind, category, isOwn }: Pick<DeclaredCase, 'kind' | 'category' | 'isOwn'>,
): boolean {
  if ('ruleId' in subject) return subject.ruleId === category;
  return 'kind' in subject ? subject.kind === kind : isOwn(subject.url);
}

/** Statements that a profile holds speak for columns that would be called dead. */
function byProfile(verdict: ColumnVerdict, given: DeclaredCase, about: readonly Declaration[]): Declared | null {
  if (verdict.state !== 'outdated' && verdict.state !== 'empty') return null;
  const [latest] = about
    .filter((one): one is NoOccurrence => one.what === 'no-occurrence')
    .filter((one) => isInForce(one, given))
    .sort((a, b) => (a.until < b.until ? 1 : -1));
  if (!latest) return null;
  return settled(verdict, given, latest, null, verdict.newest);
}

function byPortal(verdict: ColumnVerdict, given: DeclaredCase): Declared | null {
  const { statements, newestEvent } = itemsOf(given);
  // A column that is kept up with statements lives by their dates: they only have to be true.
  if (verdict.state === 'alive') {
    const declared = statementByTitle(given, statements);
    return declared && isInForce(declared, given) ? { verdict, declared } : null;
  }
  const found =
    statements.length > 0
      ? statementInList(given, statements, (day) => isOver(day, given))
      : statementIn(verdict, given);
  // The article may say what the title does not.
  if (!found || given.ask.waiting) return null;
  if (!found.statement) return { verdict: doubtful(verdict, given, found) };
  if (isInForce(found.statement, given)) return settled(verdict, given, found.statement, found, newestEvent);
  return { verdict: runOut(verdict, given, found) };
}

/** Words on the page itself. Beside a list that has run dry only a whole statement counts. */
function statementIn(verdict: ColumnVerdict, given: DeclaredCase): FoundStatement | null {
  const found = statementOnPage(given);
  return verdict.state === 'outdated' && !found?.statement ? null : found;
}

const termOf = (until: string, { kind, threshold }: DeclaredCase): string | null =>
  threshold && dueDay({ day: until, title: '' }, kind, threshold);

const isOver = (day: string, given: DeclaredCase): boolean => (termOf(day, given) ?? '') < given.today;

/** The period asked for next is not yet over: its end and the kind's own term lie ahead. */
const isInForce = ({ on, until }: NoOccurrence, given: DeclaredCase): boolean =>
  on <= given.today && !isOver(until, given);

function settled(
  verdict: ColumnVerdict,
  given: DeclaredCase,
  statement: NoOccurrence,
  found: FoundStatement | null,
  newestEvent: string | null,
): Declared {
  const { unit, on, from, until } = statement;
  const evidence = found ? [...verdict.evidence, evidenceOf(found.record, found.quotation)] : verdict.evidence;
  if (newestEvent !== null && newestEvent >= from && newestEvent <= until) {
    const why = reason('statementDenied', { unit, from, until, newest: newestEvent });
    return { verdict: { ...verdict, reason: why, evidence }, declared: statement };
  }
  const dueOn = termOf(until, given);
  return {
    verdict: {
      ...verdict,
      state: 'not-due',
      threshold: given.threshold,
      dueOn,
      overdueDays: dueOn === null ? null : overdueDays(dueOn, given.today),
      reason: reason('noOccurrence', { unit, on, from, until, dueOn }),
      confidence: 0.8,
      evidence,
    },
    declared: statement,
  };
}

/** A statement whose next period is over, too, excuses nothing; but where it stands the column is not empty. */
function runOut(verdict: ColumnVerdict, given: DeclaredCase, found: FoundStatement): ColumnVerdict {
  const { until } = found.statement!;
  const why = reason('statementOver', { until, dueOn: termOf(until, given) });
  const evidence = [...verdict.evidence, evidenceOf(found.record, found.quotation)];
  if (verdict.state === 'outdated') return { ...verdict, reason: why, evidence };
  return { ...cannotTell(why, evidence), threshold: given.threshold, newest: verdict.newest, items: verdict.items };
}

/** Something is said, but not by whom, when or of which days. */
function doubtful(verdict: ColumnVerdict, given: DeclaredCase, found: FoundStatement): ColumnVerdict {
  const { quotation, missing, what, shownOn } = found;
  const why =
    what === 'no-duty'
      ? reason('noSuchDuty', { quotation })
      : reason('statementUnclear', { quotation, missing: nameOf(missing) });
  const evidence = [...verdict.evidence, evidenceOf(found.record, quotation)];
  if (verdict.state === 'single-content') return { ...verdict, reason: why, evidence };
  // Whatever it says, it was said too long ago to speak of days that are asked for.
  if (verdict.state === 'outdated' && what === 'none' && shownOn !== null && isOver(shownOn, given)) return verdict;
  return { ...cannotTell(why, evidence), threshold: given.threshold, newest: verdict.newest, items: verdict.items };
}

/** Which of the three is missing, as one word that the locale files know: `unitDate`. */
function nameOf(missing: FoundStatement['missing']): string {
  if (missing.length === 3) return 'all';
  return missing.map((part, at) => (at === 0 ? part : part[0]!.toUpperCase() + part.slice(1))).join('');
}
