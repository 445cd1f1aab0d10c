import type { AuditProgress } from '../../lib/model/audit';
import { formatNumber } from '../language/format';
import { useLocale, useMessages } from '../language/messages';
import { timeLeft } from './progress-words';

/** The figures of a running audit: columns, requests, rate, time left. */
export function ProgressFigures({ progress, isRunning }: { progress: AuditProgress; isRunning: boolean }) {
  const t = useMessages();
  const locale = useLocale();
  const figures = [
    ['columns', t('common.progress.columnsOf', { done: progress.columnsDone, found: progress.columnsFound })],
    ['requests', formatNumber(progress.requests, locale)],
    ['rate', t('common.progress.perSecond', { rate: formatNumber(isRunning ? progress.rate : 0, locale, 1) })],
    ['left', isRunning ? t(timeLeft(progress)) : t('common.progress.halted')],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`common.progress.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
