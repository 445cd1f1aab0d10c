import { type Day, dayOf } from '../../model/day';
import type { DeclarationSubject } from '../../model/declaration';
import type { Profile } from '../../model/profile';
import type { Standard } from '../../model/standard';
import { eventKinds } from '../column-kinds/events';
import { fieldOf, type ProfileFault, told } from './faults';

/** What a well-formed profile says that cannot be so: a base nobody knows, a kind twice, a period that ends before it begins. */
export function contradictionsIn(profile: Profile, base: Standard | undefined): ProfileFault[] {
  const faults: ProfileFault[] = [];
  const fault = (path: (string | number)[], name: string, params = {}): void => {
    const field = fieldOf(path);
    faults.push({ field, problem: told(name, field, params) });
  };
  if (!base) {
    fault(['base'], 'base', { got: profile.base });
    return faults;
  }
  const rules = new Set([...base.rules, ...profile.rules].map(({ id }) => id));
  const national = new Set(base.rules.map(({ id }) => id));
  const once = (path: string, keys: readonly string[], name: string): void =>
    keys.forEach((key, at) => {
      if (keys.indexOf(key) < at) fault([path, at, name], 'twice', { got: key });
    });
  once(
    'thresholds',
    profile.thresholds.map(({ kind }) => kind),
    'kind',
  );
  once(
    'rules',
    profile.rules.map(({ id }) => id),
    'id',
  );

  profile.thresholds.forEach(({ days, months, yearlyBy }, at) => {
    if (days === null && months === null && yearlyBy === null) fault(['thresholds', at], 'noTerm');
    else if (days !== null && (months !== null || yearlyBy !== null)) fault(['thresholds', at, 'days'], 'twoTerms');
  });
  profile.rules.forEach((rule, at) => {
    if (national.has(rule.id)) return;
    for (const field of ['name', 'document'] as const) {
      if (!rule[field]?.trim()) fault(['rules', at, field], 'missing');
    }
  });
  profile.weights?.weights.forEach(({ ruleId }, at) => {
    if (!rules.has(ruleId)) fault(['weights', 'weights', at, 'ruleId'], 'noRule', { got: ruleId });
  });

  const real = (path: (string | number)[], day: Day): boolean => {
    const isReal = dayOf(...(day.split('-').map(Number) as [number, number, number])) !== undefined;
    if (!isReal) fault(path, 'day', { got: day });
    return isReal;
  };
  const named = (list: string, at: number, subject: DeclarationSubject): void => {
    if ('ruleId' in subject && !rules.has(subject.ruleId)) {
      fault([list, at, 'subject', 'ruleId'], 'noRule', { got: subject.ruleId });
    }
  };
  profile.notApplicable.forEach(({ subject, on }, at) => {
    named('notApplicable', at, subject);
    real(['notApplicable', at, 'on'], on);
  });
  profile.noOccurrence.forEach(({ subject, on, from, until }, at) => {
    named('noOccurrence', at, subject);
    // News and policies are not events that may fail to happen.
    if ('kind' in subject && !eventKinds.has(subject.kind)) {
      fault(['noOccurrence', at, 'subject', 'kind'], 'noEvents', {
        got: subject.kind,
        known: [...eventKinds.keys()].join(', '),
      });
    }
    const days = { on, from, until };
    const allReal = (['on', 'from', 'until'] as const).every((name) => real(['noOccurrence', at, name], days[name]));
    if (!allReal) return;
    if (until < from) fault(['noOccurrence', at, 'until'], 'endsEarly', { from });
    // Nobody can state what did not happen in days that were still to come.
    else if (on < until) fault(['noOccurrence', at, 'on'], 'statedEarly', { until });
  });
  return faults;
}
