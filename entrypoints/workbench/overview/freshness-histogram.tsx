import { ageBins, freshnessHistogram, overdueBins } from '../../../components/freshness/histogram';
import { useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';
import type { AuditReport } from '../../../lib/model/audit-report';

/** Ages of the columns' newest items as a share of what their thresholds allow; the threshold is the line between. */
export function FreshnessHistogram({ auditId, report }: { auditId: string; report: AuditReport }) {
  const t = useMessages();
  const counts = freshnessHistogram(report.columns);
  const highest = Math.max(1, ...Object.values(counts));
  return (
    <section className="part histogram" aria-labelledby="histogram-title">
      <h2 id="histogram-title">{t('workbench.overview.freshness')}</h2>
      <p className="quiet">{t('workbench.overview.freshnessMeans')}</p>
      <ol className="bars">
        {ageBins.map((bin) => {
          const words = t(`workbench.age.${bin}`);
          const kind = bin === 'undated' ? 'undated' : overdueBins.has(bin) ? 'overdue' : 'fresh';
          return (
            <li key={bin} className={`bar bar-${kind}`} data-first-overdue={bin === 'double' || undefined}>
              <a
                href={hashOf(['audits', auditId, 'columns'], { age: bin })}
                aria-label={t('workbench.overview.barNamed', { bin: words, count: counts[bin] })}
              >
                <strong>{counts[bin]}</strong>
                <span className="bar-fill" style={{ height: `${Math.round((counts[bin] / highest) * 100)}%` }} />
              </a>
              <span className="bar-words" aria-hidden>
                {words}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="bars-legend" aria-hidden>
        <span>{t('workbench.overview.inTime')}</span>
        <span>{t('workbench.overview.pastThreshold')}</span>
      </p>
    </section>
  );
}
