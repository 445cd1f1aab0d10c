import type { Answer, InspectionEntry } from '../../model/answer';
import type { AuditReport, VetoCount } from '../../model/audit-report';
import { message } from '../../model/evidence';
import type { ScoreFrame } from '../../model/score-line';
import type { Rule } from '../../model/standard';
import { type InspectionQuestion, inspectionQuestions } from '../../standards/inspection-list';
import { coverageOfRules, isChecked } from '../rule-coverage';
import { indicatorOf } from '../score/faults';
import { isServiceIndicator } from '../score/frame';

/**
 * The inspector's list (人工核查清单) for one portal: rules that a machine only helps with or knows nothing of, as far as
 * they bind a body of this level. An indicator that checks leave open stands on it as well, and whatever was answered
 * before.
 */
export function inspectionEntries(
  report: Pick<AuditReport, 'portal' | 'standard' | 'findings'>,
  vetoes: readonly VetoCount[],
  frame: ScoreFrame,
  answers: readonly Answer[],
): InspectionEntry[] {
  const answerOf = new Map(answers.map((answer) => [answer.ruleId, answer]));
  const rules = new Map(report.standard.rules.map((rule) => [rule.id, rule]));
  const coverage = coverageOfRules(report.standard.rules);
  const isOpen = openIndicators(report.findings, vetoes);
  const isAsked = (question: InspectionQuestion, rule: Rule): boolean =>
    binds(question, rule, report.portal.level, frame) &&
    (rule.mode !== 'auto' ||
      !isChecked(coverage.get(rule.id)) ||
      isOpen.has(rule.id) ||
      rule.id.startsWith('IND-BONUS-'));
  return inspectionQuestions.flatMap((question) => {
    const rule = rules.get(question.ruleId);
    if (!rule || !(answerOf.has(rule.id) || isAsked(question, rule))) return [];
    return [entryOf(question, rule, report.findings, answerOf.get(rule.id))];
  });
}

/** Vetoes that findings to verify could tip, and deduction indicators that have any. */
function openIndicators(findings: AuditReport['findings'], vetoes: readonly VetoCount[]): ReadonlySet<string> {
  const doubtful = findings.filter(({ state, severity }) => state === 'needs-review' && severity === 'deduct');
  return new Set([
    ...vetoes.filter(({ state }) => state === 'needs-review').map(({ ruleId }) => ruleId),
    ...doubtful.flatMap((finding) => indicatorOf(finding) ?? []),
  ]);
}

function binds(
  { levels }: InspectionQuestion,
  { id }: Rule,
  level: AuditReport['portal']['level'],
  frame: ScoreFrame,
): boolean {
  if (levels && !levels.includes(level)) return false;
  const isScored = id.startsWith('IND-DED-') || id.startsWith('IND-BONUS-');
  return !isScored || (frame.isPortal && (frame.hasServices || !isServiceIndicator(id)));
}

function entryOf(
  { ruleId, text }: InspectionQuestion,
  { name }: Rule,
  findings: AuditReport['findings'],
  answer: Answer | undefined,
): InspectionEntry {
  return {
    ruleId,
    question: message(`inspection.list.${text}.question`, { name }),
    where: message(`inspection.list.${text}.where`, { name }),
    findings: findings
      .filter(({ state, basis }) => state === 'needs-review' && basis.includes(ruleId))
      .map(({ id }) => id),
    answer: answer?.answer ?? null,
    count: answer?.count ?? 0,
    note: answer?.note ?? '',
    answeredAt: answer?.at ?? null,
  };
}
