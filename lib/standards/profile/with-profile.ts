import type { ColumnKind, Threshold } from '../../model/column';
import type { Profile, ProfileThreshold } from '../../model/profile';
import type { Rule, StandardData } from '../../model/standard';

/** Id of the rule that stands for a local term whose document no rule of its own names: `LOCAL-TERM-NEWS`. */
const termRuleId = (kind: ColumnKind): string => `LOCAL-TERM-${kind.toUpperCase()}`;

/**
 * What a profile makes of the standard it stands on. National terms and limits stay, since the report shows both verdicts;
 * the profile's own stand beside them in `local`.
 */
export function withProfile(base: StandardData, profile: Profile): StandardData {
  const rules = rulesWith(base.rules, profile);
  const ids = new Set(rules.map(({ id }) => id));
  const terms = profile.thresholds.filter(({ basis }) => !ids.has(basis)).map(termRule);
  const national = new Map(base.rules.map((rule) => [rule.id, rule.limit]));
  return {
    ...base,
    rules: [...rules, ...terms],
    local: {
      id: profile.id,
      name: profile.name,
      thresholds: profile.thresholds.map((threshold) => localThreshold(threshold, ids)),
      limits: profile.rules.flatMap(({ id, limit }) =>
        typeof limit === 'number' && national.has(id) && national.get(id) !== limit ? { ruleId: id, limit } : [],
      ),
    },
    weights: profile.weights ?? base.weights,
    wordFaults: [...base.wordFaults, ...profile.wordFaults],
    declarations: [
      ...base.declarations,
      ...profile.notApplicable.map((one) => ({ what: 'not-applicable' as const, ...one })),
      ...profile.noOccurrence.map((one) => ({ what: 'no-occurrence' as const, ...one })),
    ],
  };
}

function rulesWith(base: readonly Rule[], profile: Profile): Rule[] {
  const changes = new Map(profile.rules.map((rule) => [rule.id, rule]));
  const known = new Set(base.map(({ id }) => id));
  const added = profile.rules
    .filter(({ id }) => !known.has(id))
    .map(
      ({ id, name, document, article, status, mode, limit, points }): Rule => ({
        id,
        name: name ?? id,
        document: document ?? profile.name,
        article: article ?? null,
        status: status ?? 'S',
        mode: mode ?? 'manual',
        limit: limit ?? null,
        points: points ?? null,
      }),
    );
  return [...base.map((rule) => ({ ...rule, points: changes.get(rule.id)?.points ?? rule.points })), ...added];
}

const termRule = ({ kind, basis, status }: ProfileThreshold): Rule => ({
  id: termRuleId(kind),
  name: '栏目更新期限（地方标准）',
  document: basis,
  article: null,
  status,
  mode: 'auto',
  limit: null,
  points: null,
});

const localThreshold = (
  { kind, days, months, yearlyBy, basis, status, severity }: ProfileThreshold,
  ids: ReadonlySet<string>,
): Threshold => ({
  kind,
  days,
  months,
  yearlyBy,
  basis: [ids.has(basis) ? basis : termRuleId(kind)],
  status,
  advice: severity === 'advice',
});
