import { RuleList } from '../../../components/evidence/rule-list';
import { useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';
import type { InspectionEntry } from '../../../lib/model/answer';
import type { AuditReport } from '../../../lib/model/audit-report';
import { ruleName } from '../../../lib/report/export/words';
import { INSPECTOR } from '../../../lib/report/inspection/answer-findings';
import { AnswerForm } from './answer-form';

export const QUESTION_ID = 'question-detail';

interface Props {
  auditId: string;
  report: AuditReport;
  entry: InspectionEntry;
}

/** One question in full: what, where to look, by which rule, what checks have found of it, and the answer. */
export function QuestionDetail({ auditId, report, entry }: Props) {
  const t = useMessages();
  const { ruleId, question, where } = entry;
  const about = report.findings.filter(({ basis, check }) => basis.includes(ruleId) && check !== INSPECTOR);
  const certain = about.filter(({ state }) => state === 'violation').length;
  const doubtful = about.length - certain;
  const link = (state: string, words: string) => (
    <a className="in-text" href={hashOf(['audits', auditId, 'findings'], { rule: ruleId, state })}>
      {words}
    </a>
  );
  return (
    <section id={QUESTION_ID} className="detail side" tabIndex={-1} aria-label={t('workbench.inspection.detail')}>
      <h2>{ruleName(report, ruleId)}</h2>
      <p className="why">{t(question)}</p>
      <h3>{t('workbench.inspection.where')}</h3>
      <p>{t(where)}</p>
      {about.length > 0 && (
        <>
          <h3>{t('workbench.inspection.found')}</h3>
          <p>
            {doubtful > 0 && link('needs-review', t('workbench.inspection.doubtful', { count: doubtful }))}
            {doubtful > 0 && certain > 0 && ' · '}
            {certain > 0 && link('violation', t('workbench.inspection.certain', { count: certain }))}
          </p>
        </>
      )}
      <h3>{t('workbench.inspection.answer')}</h3>
      <AnswerForm key={ruleId} auditId={auditId} entry={entry} certain={certain} />
      <h3>{t('workbench.findings.basis')}</h3>
      <RuleList report={report} basis={[ruleId]} />
    </section>
  );
}
