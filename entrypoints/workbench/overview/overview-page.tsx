import { formatInstant } from '../../../components/language/format';
import { useMessages } from '../../../components/language/messages';
import { OutcomeBanner } from '../../../components/outcome/outcome-banner';
import { VetoList } from '../../../components/outcome/veto-list';
import { PortalLink } from '../../../components/page/portal-link';
import { goTo, hashOf } from '../../../components/page/route';
import { isOpen } from '../../../components/progress/audit-state';
import { StartOver } from '../../../components/start/start-over';
import type { VetoCount } from '../../../lib/model/audit-report';
import { standardName } from '../../../lib/report/export/words';
import type { AuditPageProps } from '../audit-page-props';
import { Census } from './census';
import { CoverageStatement } from './coverage-statement';
import { FreshnessHistogram } from './freshness-histogram';
import { ScorePanel } from './score-panel';

/** 概览: verdict, census, freshness and coverage on one screen; each number opens the rows behind it. */
export function OverviewPage({ audit, report }: AuditPageProps) {
  const t = useMessages();
  const { portal } = report;
  const vetoLink = (veto: VetoCount, words: React.ReactNode) => (
    <a href={hashOf(['audits', audit.id, 'findings'], { rule: veto.ruleId })}>{words}</a>
  );
  return (
    <div className="overview">
      <header className="overview-head">
        <div className="title-row">
          <h1>{portal.name}</h1>
          {!isOpen(audit) && <StartOver audit={audit} onStarted={(id) => goTo(['audits', id, 'overview'])} />}
        </div>
        <p className="quiet">
          <PortalLink url={portal.url} /> ·{' '}
          {t('workbench.overview.level', { level: t(`common.level.${portal.level}`) })} ·{' '}
          {portal.siteCode ? t('common.siteCode', { code: portal.siteCode }) : t('workbench.overview.noSiteCode')} ·{' '}
          {standardName(report.standard, t)} · {t('workbench.overview.judgedAt', { at: formatInstant(report.now) })}
        </p>
      </header>
      <OutcomeBanner report={report}>
        <VetoList report={report} link={vetoLink} />
        <ScorePanel auditId={audit.id} report={report} />
      </OutcomeBanner>
      <div className="overview-parts">
        <Census auditId={audit.id} report={report} />
        <FreshnessHistogram auditId={audit.id} report={report} />
        <CoverageStatement audit={audit} report={report} />
      </div>
    </div>
  );
}
