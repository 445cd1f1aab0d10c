import { TableOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { ExportMenu } from '../../components/exporting/export-menu';
import { useMessages } from '../../components/language/messages';
import { GravestFindings } from '../../components/outcome/gravest-findings';
import { OutcomeBanner } from '../../components/outcome/outcome-banner';
import { VetoList } from '../../components/outcome/veto-list';
import { NothingYet } from '../../components/page/nothing-yet';
import { openWorkbench } from '../../components/page/open-workbench.browser';
import { Problem } from '../../components/page/problem';
import { goTo } from '../../components/page/route';
import { Estimate } from '../../components/score/estimate';
import { StartOver } from '../../components/start/start-over';
import { VerdictCounts } from '../../components/verdict/verdict-counts';
import type { Audit } from '../../lib/model/audit';
import type { AuditReport } from '../../lib/model/audit-report';

const follow = (auditId: string) => goTo([auditId]);

/** A finished or stopped audit: the verdict, why, and the ways on. */
export function Ended({ audit, report }: { audit: Audit; report: AuditReport | null }) {
  const t = useMessages();
  if (!report) {
    return (
      <NothingYet sentence={t('common.noReport')}>
        <StartOver audit={audit} block onStarted={follow} />
      </NothingYet>
    );
  }
  return (
    <>
      <OutcomeBanner report={report}>
        <VetoList report={report} onlyNotable />
        {report.score.table && <Estimate report={report} />}
      </OutcomeBanner>
      <Problem problem={audit.problem} />
      <VerdictCounts counts={audit.progress.byVerdict} />
      <section aria-labelledby="gravest">
        <h3 id="gravest">{t('sidepanel.gravest')}</h3>
        <GravestFindings report={report} count={3} />
      </section>
      <div className="ways-on">
        <Button
          type="primary"
          size="large"
          block
          icon={<TableOutlined aria-hidden />}
          onClick={() => void openWorkbench(['audits', audit.id, 'overview'])}
        >
          {t('common.openWorkbench')}
        </Button>
        <ExportMenu report={report} label={t('common.export')} block />
        <StartOver audit={audit} block onStarted={follow} />
      </div>
    </>
  );
}
