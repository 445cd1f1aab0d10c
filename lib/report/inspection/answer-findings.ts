import type { Answer } from '../../model/answer';
import type { AuditReport } from '../../model/audit-report';
import { dayInChina } from '../../model/day';
import { message } from '../../model/evidence';
import type { Finding, Severity } from '../../model/finding';
import type { Rule } from '../../model/standard';

/** Stands as the check of findings that an inspector's answers make. */
export const INSPECTOR = 'inspector-answers';

/** Rules whose answer tells something of the site or wins points, and is never a fault. */
const isNoDuty = (ruleId: string): boolean => ruleId.startsWith('IND-FRAME-') || ruleId.startsWith('IND-BONUS-');

/** Each rule that an inspector found not met, as a finding (人工核查发现的问题); what was seen stands in the note. */
export function answerFindings(
  { portal, standard }: Pick<AuditReport, 'portal' | 'standard'>,
  answers: readonly Answer[],
): Finding[] {
  const rules = new Map(standard.rules.map((rule) => [rule.id, rule]));
  return answers.flatMap((answer) => {
    const rule = rules.get(answer.ruleId);
    return rule && answer.answer === 'not-met' && !isNoDuty(rule.id) ? [findingOf(answer, rule, portal)] : [];
  });
}

function findingOf({ count, note, at }: Answer, rule: Rule, portal: AuditReport['portal']): Finding {
  const faults = Math.max(1, count);
  const severity = severityOf(rule.id);
  const params = { rule: rule.name, count: faults, note: note.trim(), day: dayInChina(at) };
  return {
    id: `${INSPECTOR}:${rule.id}`,
    check: INSPECTOR,
    severity,
    state: 'violation',
    subject: portal.name,
    url: portal.url,
    columnId: null,
    message: message('inspection.finding.message', params),
    basis: [rule.id],
    evidence: [],
    rectification: message('inspection.finding.rectification', params),
    // How often an indicator may deduct is not published: its known points are charged once.
    points: severity === 'advice' ? 0 : severity === 'deduct' ? rule.points : null,
  };
}

function severityOf(ruleId: string): Severity {
  if (ruleId.startsWith('IND-VETO-')) return 'veto';
  return ruleId.startsWith('IND-DED-') ? 'deduct' : 'advice';
}
