import { Alert } from 'antd';
import { ExportMenu } from '../../components/exporting/export-menu';
import { useMessages } from '../../components/language/messages';
import { goTo } from '../../components/page/route';
import { StartForm } from '../../components/start/start-form';
import type { Audit } from '../../lib/model/audit';
import type { AuditReport } from '../../lib/model/audit-report';

/** An audit that could not be done: why, and another try with what can be changed. */
export function Failed({ audit, report }: { audit: Audit; report: AuditReport | null }) {
  const t = useMessages();
  return (
    <>
      <Alert
        type="error"
        showIcon
        title={t('sidepanel.failed')}
        description={audit.problem ? t(audit.problem) : t('sidepanel.failedUnknown')}
      />
      <StartForm address={audit.url} label={t('common.start.again')} onStarted={(auditId) => goTo([auditId])} />
      {report && report.columns.length > 0 && <ExportMenu report={report} label={t('common.exportPartial')} block />}
    </>
  );
}
