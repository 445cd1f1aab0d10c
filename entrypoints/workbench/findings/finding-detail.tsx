import { ExportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { EvidenceList } from '../../../components/evidence/evidence-list';
import { RuleList } from '../../../components/evidence/rule-list';
import { SeverityMark } from '../../../components/evidence/severity-mark';
import { useMessages } from '../../../components/language/messages';
import { outboundUrl } from '../../../components/page/outbound-url';
import { PortalLink } from '../../../components/page/portal-link';
import { hashOf } from '../../../components/page/route';
import type { AuditReport } from '../../../lib/model/audit-report';
import type { Finding } from '../../../lib/model/finding';
import { checkTitle } from '../../../lib/report/export/words';

export const DETAIL_ID = 'finding-detail';

/** One finding in full: what, by which rule, on what evidence, what to do. */
export function FindingDetail({
  auditId,
  report,
  finding,
}: {
  auditId: string;
  report: AuditReport;
  finding: Finding;
}) {
  const t = useMessages();
  const href = outboundUrl(finding.url);
  return (
    <section id={DETAIL_ID} className="detail side" tabIndex={-1} aria-label={t('workbench.findings.detail')}>
      <h2>{finding.subject}</h2>
      <p className="detail-verdict">
        <SeverityMark severity={finding.severity} /> {t(`common.findingState.${finding.state}`)}
        {finding.severity === 'deduct' &&
          ` · ${
            finding.points === null
              ? t('workbench.findings.pointsUnknown')
              : t('workbench.findings.points', { points: finding.points })
          }`}
      </p>
      <p className="quiet">{checkTitle(finding, t)}</p>
      <p className="why">{t(finding.message)}</p>
      <p>
        <PortalLink url={finding.url} />
      </p>
      <p className="detail-ways">
        {href && (
          <Button icon={<ExportOutlined aria-hidden />} href={href} target="_blank" rel="noreferrer noopener">
            {t('workbench.columns.openPage')}
          </Button>
        )}
        {finding.columnId && (
          <Button href={hashOf(['audits', auditId, 'columns'], { column: finding.columnId })}>
            {t('workbench.findings.toColumn')}
          </Button>
        )}
      </p>
      <h3>{t('workbench.findings.rectification')}</h3>
      <p>{t(finding.rectification)}</p>
      <h3>{t('workbench.findings.basis')}</h3>
      <RuleList report={report} basis={finding.basis} />
      <h3>{t('workbench.columns.evidence')}</h3>
      <EvidenceList evidence={finding.evidence} />
    </section>
  );
}
