import type { VetoCount } from '../model/audit-report';
import type { Finding } from '../model/finding';
import type { Rule, Standard } from '../model/standard';

/** Veto indicators (单项否决) that an audit of columns counts; the others come in when a finding names them. */
const COUNTED = ['IND-VETO-HOME', 'IND-VETO-COLUMN-1', 'IND-VETO-COLUMN-2', 'IND-VETO-COLUMN-3'];

/** Each veto indicator that was looked into, with its faults counted against its limit. */
export function vetoCounts(findings: readonly Finding[], standard: Standard): VetoCount[] {
  const named = new Set(findings.flatMap(({ basis }) => basis));
  return standard.rules
    .filter(({ id }) => COUNTED.includes(id) || (id.startsWith('IND-VETO-') && named.has(id)))
    .map((rule) => vetoCount(rule, findings));
}

function vetoCount({ id, limit: threshold }: Rule, findings: readonly Finding[]): VetoCount {
  const about = findings.filter(({ basis }) => basis.includes(id));
  const violated = subjectsOf(about.filter(({ state }) => state === 'violation'));
  const doubtful = subjectsOf(about.filter(({ state }) => state === 'needs-review'));
  const count = violated.size;
  const unsure = [...doubtful].filter((subject) => !violated.has(subject)).length;
  const limit = threshold ?? 1;
  return { ruleId: id, count, unsure, limit, state: stateOf(count, unsure, limit) };
}

function stateOf(count: number, unsure: number, limit: number): VetoCount['state'] {
  if (count >= limit) return 'hit';
  return count + unsure >= limit ? 'needs-review' : 'clear';
}

/** A column counts once, however many findings it has. */
const subjectsOf = (findings: readonly Finding[]): Set<string> =>
  new Set(findings.map(({ columnId, url }) => columnId ?? url));
