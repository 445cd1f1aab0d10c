import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { AuditReport } from '../../lib/model/audit-report';
import { useMessages } from '../language/messages';

const icons = { failed: CloseCircleFilled, passed: CheckCircleFilled, undecided: QuestionCircleFilled };

/** The verdict on the portal: 合格, 不合格, or that a person must decide, with the reason beneath. */
export function OutcomeBanner({ report, children }: { report: AuditReport; children?: ReactNode }) {
  const t = useMessages();
  const { outcome, vetoes } = report.score;
  const Icon = icons[outcome];
  const hit = vetoes.filter(({ state }) => state === 'hit').length;
  const unsure = vetoes.filter(({ state }) => state === 'needs-review').length;
  return (
    <section className={`outcome outcome-${outcome}`} aria-label={t('common.outcome.label')}>
      <div className="outcome-word">
        <Icon aria-hidden />
        <div>
          <strong>{t(`common.outcome.${outcome}`)}</strong>
          <span>{t(`common.outcomeReason.${outcome}`, { hit, unsure })}</span>
          {report.incomplete && <span className="outcome-partial">{t('common.incomplete')}</span>}
        </div>
      </div>
      {children}
    </section>
  );
}
