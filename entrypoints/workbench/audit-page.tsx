import { Alert, Button } from 'antd';
import type { ComponentType } from 'react';
import { useAudit, useReport } from '../../components/data/audits';
import { useMessages } from '../../components/language/messages';
import { NothingYet } from '../../components/page/nothing-yet';
import { goTo, hashOf } from '../../components/page/route';
import { Waiting } from '../../components/page/waiting';
import { isOpen } from '../../components/progress/audit-state';
import { StartOver } from '../../components/start/start-over';
import type { AuditPageProps } from './audit-page-props';
import { ColumnsPage } from './columns/columns-page';
import { NotLookedAtPage } from './coverage/not-looked-at-page';
import { DisclosuresPage } from './disclosures/disclosures-page';
import { ExportsPage } from './exports/exports-page';
import { FindingsPage } from './findings/findings-page';
import { InspectionPage } from './inspection/inspection-page';
import { OverviewPage } from './overview/overview-page';
import { RunningStrip } from './shell/running-strip';

const pages: Record<string, ComponentType<AuditPageProps>> = {
  overview: OverviewPage,
  columns: ColumnsPage,
  findings: FindingsPage,
  disclosures: DisclosuresPage,
  inspection: InspectionPage,
  'not-looked-at': NotLookedAtPage,
  exports: ExportsPage,
};

/** One page of one audit, with what goes on in the audit above it. */
export function AuditPage({ auditId, page }: { auditId: string; page: string }) {
  const t = useMessages();
  const audit = useAudit(auditId);
  const report = useReport(auditId);
  if (audit === undefined || report === undefined) return <Waiting />;
  const toList = <Button href={hashOf(['audits'])}>{t('workbench.toList')}</Button>;
  if (!audit) {
    return (
      <>
        <h1 className="visually-hidden">{t('workbench.nav.audits')}</h1>
        <NothingYet sentence={t('common.noSuchAudit')}>{toList}</NothingYet>
      </>
    );
  }
  const Page = pages[page] ?? OverviewPage;
  return (
    <>
      {!report && <h1>{audit.name}</h1>}
      {isOpen(audit) && <RunningStrip audit={audit} />}
      {!isOpen(audit) && audit.problem && (
        <Alert type={audit.state === 'failed' ? 'error' : 'warning'} showIcon title={t(audit.problem)} />
      )}
      {report ? (
        <Page audit={audit} report={report} />
      ) : (
        <NothingYet sentence={t(isOpen(audit) ? 'workbench.reportSoon' : 'common.noReport')}>
          {isOpen(audit) ? toList : <StartOver audit={audit} onStarted={(id) => goTo(['audits', id, 'overview'])} />}
        </NothingYet>
      )}
    </>
  );
}
