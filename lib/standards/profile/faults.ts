import type { z } from 'zod';
import { type Message, message } from '../../model/evidence';

/** What is wrong with a profile, and in which field: `thresholds[0].days`; `''` where it is the file as a whole. */
export interface ProfileFault {
  field: string;
  problem: Message;
}

type Issue = z.core.$ZodIssue;

/** A file in which everything is wrong is no profile: so many faults tell that. */
const MOST_FAULTS = 50;

/** Faults of a profile's form, by field. */
export const faultsOf = (issues: readonly Issue[]): ProfileFault[] =>
  issues.flatMap(faultsOfIssue).slice(0, MOST_FAULTS);

function faultsOfIssue(issue: Issue): ProfileFault[] {
  const field = fieldOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: fieldOf([...issue.path, key]),
      problem: told('unknownField', fieldOf([...issue.path, key])),
    }));
  }
  return [{ field, problem: problemOf(issue, field) }];
}

/** `thresholds[0].days`, as scripts write it; `''` for the whole. */
export const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );

/** One of the sentences about a field. The whole file has no name: it is spoken of as `profile`. */
export const told = (name: string, field: string, params: Message['params'] = {}): Message =>
  message(`errors.profile.${name}`, { field: field || 'profile', ...params });

function problemOf(issue: Issue, field: string): Message {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? told('missing', field) : told('type', field, { expected: issue.expected });
    case 'invalid_value':
      if (issue.input === undefined) return told('missing', field);
      return told('choice', field, { got: shortly(issue.input), known: issue.values.map(String).join(', ') });
    case 'too_small':
      return issue.origin === 'string'
        ? told('blank', field)
        : told('tooSmall', field, { least: Number(issue.minimum) });
    case 'too_big':
      return told('tooBig', field, { most: Number(issue.maximum) });
    case 'invalid_format':
      return issue.input === '' ? told('blank', field) : told(formOf(issue), field, { got: shortly(issue.input) });
    case 'invalid_union':
      return issue.input === undefined ? told('missing', field) : told('subject', field);
    default:
      return told('wrong', field, { detail: issue.message });
  }
}

/** Which form a text lacks, by the field it stands in. */
function formOf({ path, format }: Extract<Issue, { code: 'invalid_format' }>): string {
  if (format === 'url') return 'address';
  const last = path.at(-1);
  return last === 'id' ? 'id' : last === 'yearlyBy' ? 'monthAndDay' : 'day';
}

/** What stands there, short enough for a sentence. */
function shortly(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
