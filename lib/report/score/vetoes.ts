import type { Answer, AnswerState } from '../../model/answer';
import type { AuditReport, VetoCount } from '../../model/audit-report';
import type { Finding } from '../../model/finding';
import type { Rule } from '../../model/standard';
import { INSPECTOR } from '../inspection/answer-findings';

/** Veto indicators (单项否决) that an audit of columns counts; the others come in when a finding or an answer names them. */
const COUNTED = ['IND-VETO-HOME', 'IND-VETO-COLUMN-1', 'IND-VETO-COLUMN-2', 'IND-VETO-COLUMN-3'];

export const isVeto = (ruleId: string): boolean => ruleId.startsWith('IND-VETO-');

/**
 * Each veto indicator that was looked into, with its faults counted against its limit. An inspector's answer decides what
 * is open and adds what checks did not find; it does not undo certain findings, which are rejected one by one.
 */
export function vetoCounts(
  findings: readonly Finding[],
  { rules, local }: AuditReport['standard'],
  answers: readonly Answer[],
): VetoCount[] {
  const limits = new Map(local?.limits.map(({ ruleId, limit }) => [ruleId, limit]));
  const checked = findings.filter(({ check }) => check !== INSPECTOR);
  const answerOf = new Map(answers.map((answer) => [answer.ruleId, answer]));
  const named = new Set(checked.flatMap(({ basis }) => basis));
  return rules
    .filter(({ id }) => isVeto(id) && (COUNTED.includes(id) || named.has(id) || answerOf.has(id)))
    .map((rule) => besideLocal(vetoCount(rule, checked, answerOf.get(rule.id)), limits.get(rule.id)));
}

function vetoCount(
  { id, limit: threshold }: Rule,
  findings: readonly Finding[],
  answer: Answer | undefined,
): VetoCount {
  const about = findings.filter(({ basis }) => basis.includes(id));
  const violated = subjectsOf(about.filter(({ state }) => state === 'violation'));
  const doubtful = subjectsOf(about.filter(({ state }) => state === 'needs-review'));
  const unsure = [...doubtful].filter((subject) => !violated.has(subject)).length;
  const limit = threshold ?? 1;
  const counted = { ruleId: id, count: violated.size, unsure, limit };
  const state = stateOf(violated.size, unsure, limit);
  if (!answer) return { ...counted, state };
  return {
    ...counted,
    count: answer.answer === 'not-met' ? Math.max(violated.size, answer.count, 1) : violated.size,
    state: answeredState(state, answer.answer),
    answer: answer.answer,
  };
}

/** A profile's limit is counted beside the national one. */
function besideLocal(veto: VetoCount, limit: number | undefined): VetoCount {
  if (limit === undefined) return veto;
  const state = stateOf(veto.count, veto.answer ? 0 : veto.unsure, limit);
  return { ...veto, local: { limit, state } };
}

function stateOf(count: number, unsure: number, limit: number): VetoCount['state'] {
  if (count >= limit) return 'hit';
  return count + unsure >= limit ? 'needs-review' : 'clear';
}

function answeredState(state: VetoCount['state'], answer: AnswerState): VetoCount['state'] {
  if (answer === 'not-met') return 'hit';
  return state === 'hit' ? 'hit' : 'clear';
}

/** A column counts once, however many findings it has. */
const subjectsOf = (findings: readonly Finding[]): Set<string> =>
  new Set(findings.map(({ columnId, url }) => columnId ?? url));
