import { LiveTree } from '../../components/columns/live-tree';
import { ExportMenu } from '../../components/exporting/export-menu';
import { useMessages } from '../../components/language/messages';
import { useWindowHeight } from '../../components/page/use-window-height';
import { AuditControls } from '../../components/progress/audit-controls';
import { HaltedNotice } from '../../components/progress/halted-notice';
import { ProgressFigures } from '../../components/progress/progress-figures';
import { ProgressRing } from '../../components/progress/progress-ring';
import { VerdictCounts } from '../../components/verdict/verdict-counts';
import type { Audit } from '../../lib/model/audit';
import type { AuditReport } from '../../lib/model/audit-report';

/** What stands above the tree and below it. */
const ABOVE_TREE_PX = 470;

/** An audit under way, or halted on the way. */
export function Running({ audit, report }: { audit: Audit; report: AuditReport | null }) {
  const t = useMessages();
  const height = useWindowHeight();
  const { progress } = audit;
  const isRunning = audit.state === 'running';
  return (
    <>
      <HaltedNotice audit={audit} />
      <section className="progress" aria-label={t('common.progress.label')}>
        <ProgressRing progress={progress} />
        <ProgressFigures progress={progress} isRunning={isRunning} />
      </section>
      {isRunning && (
        <p className="current" title={progress.current ?? undefined}>
          {progress.current ? t('sidepanel.current', { name: progress.current }) : t('sidepanel.starting')}
        </p>
      )}
      <VerdictCounts counts={progress.byVerdict} />
      <AuditControls audit={audit} />
      {report && report.columns.length > 0 ? (
        <>
          <LiveTree report={report} height={Math.max(200, height - ABOVE_TREE_PX)} />
          <ExportMenu report={report} label={t('common.exportPartial')} block />
        </>
      ) : (
        <p className="quiet">{t('sidepanel.treeSoon')}</p>
      )}
    </>
  );
}
