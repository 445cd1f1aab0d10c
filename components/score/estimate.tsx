import type { AuditReport } from '../../lib/model/audit-report';
import type { Locale } from '../../lib/model/locale';
import { useLocale, useMessages } from '../language/messages';

/** A number of points with at most two decimals. */
export const pointsText = (points: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(points);

/** The points by the chosen table, whose they are, and how far they carry; or why nothing is estimated. */
export function Estimate({ report }: { report: AuditReport }) {
  const t = useMessages();
  const locale = useLocale();
  const { estimate, sum, table, frame, vetoes } = report.score;
  const isHit = vetoes.some(({ state }) => state === 'hit');
  const why = isHit ? 'vetoed' : frame && !frame.isPortal ? 'noPortal' : 'noTable';
  if (!table || !sum || typeof estimate !== 'number') {
    return (
      <p className="estimate" role="status">
        <strong>{t('workbench.score.none')}</strong> <span className="quiet">{t(`workbench.score.why.${why}`)}</span>
      </p>
    );
  }
  return (
    <p className="estimate" role="status">
      <span>{t(`workbench.score.by.${table.origin}`, { name: table.name })}</span>{' '}
      <strong>{pointsText(estimate, locale)}</strong>{' '}
      <span className="quiet">
        {t('workbench.score.open', { open: sum.open })}
        {sum.unpriced > 0 && ` ${t('workbench.score.unpriced', { count: sum.unpriced })}`}
      </span>
    </p>
  );
}
