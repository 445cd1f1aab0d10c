import { ArrowLeftOutlined } from '@ant-design/icons';
import { useAudit, useReport } from '../../components/data/audits';
import { useMessages } from '../../components/language/messages';
import { NothingYet } from '../../components/page/nothing-yet';
import { hashOf } from '../../components/page/route';
import { Waiting } from '../../components/page/waiting';
import { AuditStateMark, isOpen } from '../../components/progress/audit-state';
import type { Audit } from '../../lib/model/audit';
import type { AuditReport } from '../../lib/model/audit-report';
import { Ended } from './ended';
import { Failed } from './failed';
import { Running } from './running';

/** One audit, whatever its state. */
export function AuditView({ auditId, canLeave }: { auditId: string; canLeave: boolean }) {
  const t = useMessages();
  const audit = useAudit(auditId);
  const report = useReport(auditId);
  if (audit === undefined || report === undefined) return <Waiting />;
  const back = (
    <a className="back" href={hashOf([])}>
      <ArrowLeftOutlined aria-hidden /> {t('sidepanel.back')}
    </a>
  );
  if (!audit) return <NothingYet sentence={t('common.noSuchAudit')}>{back}</NothingYet>;
  return (
    <>
      {canLeave && back}
      <section className="audit-head" aria-label={t('sidepanel.portal')}>
        <h2>{audit.name}</h2>
        <p className="quiet">
          {audit.host} · <AuditStateMark audit={audit} />
        </p>
      </section>
      <ByState audit={audit} report={report} />
    </>
  );
}

function ByState({ audit, report }: { audit: Audit; report: AuditReport | null }) {
  if (isOpen(audit)) return <Running audit={audit} report={report} />;
  if (audit.state === 'failed') return <Failed audit={audit} report={report} />;
  return <Ended audit={audit} report={report} />;
}
