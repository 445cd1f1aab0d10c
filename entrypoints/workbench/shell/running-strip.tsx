import { useMessages } from '../../../components/language/messages';
import { AuditControls } from '../../../components/progress/audit-controls';
import { HaltedNotice } from '../../../components/progress/halted-notice';
import { ProgressFigures } from '../../../components/progress/progress-figures';
import { ProgressRing } from '../../../components/progress/progress-ring';
import type { Audit } from '../../../lib/model/audit';

/** An audit that is not over, in one line above its pages. */
export function RunningStrip({ audit }: { audit: Audit }) {
  const t = useMessages();
  return (
    <>
      <section className="running-strip" aria-label={t('common.progress.label')}>
        <ProgressRing progress={audit.progress} size={48} />
        <ProgressFigures progress={audit.progress} isRunning={audit.state === 'running'} />
        <div>
          <AuditControls audit={audit} />
        </div>
      </section>
      <HaltedNotice audit={audit} />
    </>
  );
}
