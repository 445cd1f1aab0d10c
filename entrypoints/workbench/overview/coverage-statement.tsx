import { formatInstant } from '../../../components/language/format';
import { useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';
import type { Audit } from '../../../lib/model/audit';
import type { AuditReport } from '../../../lib/model/audit-report';
import { dutiesMet } from '../../../lib/report/duties';
import { verdictOrder } from '../../../lib/report/verdict-order';

/** Columns that lead off the portal are none of its own: they are not among those to be looked at. */
const OWN = verdictOrder.filter((state) => state !== 'external').join(',');

/** What was looked at, what was not and why: the reader can tell how far the verdict carries. */
export function CoverageStatement({ audit, report }: { audit: Audit; report: AuditReport }) {
  const t = useMessages();
  const { sections, pages, rendered, requests, notLookedAt } = report.coverage;
  const { due, met } = dutiesMet(report.disclosures);
  const reasons = [...new Set(notLookedAt.map(({ reason }) => reason))];
  return (
    <section className="part coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t('workbench.overview.coverage')}</h2>
      <p>{t('workbench.overview.looked', { pages, rendered, requests })}</p>
      <ul className="shares">
        {sections.map(({ section, known, lookedAt }) => (
          <li key={section}>
            <span>
              {t(`common.section.${section}`)}{' '}
              <a className="in-text" href={hashOf(['audits', audit.id, 'columns'], { section, verdict: OWN })}>
                {t('workbench.overview.share', { lookedAt, known })}
              </a>
            </span>
            <span className="share" aria-hidden>
              <span style={{ width: `${known ? (100 * lookedAt) / known : 0}%` }} />
            </span>
          </li>
        ))}
        {due > 0 && (
          <li>
            <span>
              {t('workbench.nav.disclosures')}{' '}
              <a className="in-text" href={hashOf(['audits', audit.id, 'disclosures'])}>
                {t('report.disclosures.met', { met, due })}
              </a>
            </span>
            <span className="share" aria-hidden>
              <span style={{ width: `${(100 * met) / due}%` }} />
            </span>
          </li>
        )}
      </ul>
      <p>
        {t('workbench.overview.notLookedAt')}{' '}
        {reasons.length === 0
          ? t('workbench.overview.nothingLeft')
          : reasons.map((reason, index) => (
              <span key={reason}>
                {index > 0 && ' · '}
                <a className="in-text" href={hashOf(['audits', audit.id, 'not-looked-at'], { reason })}>
                  {t(`common.notLooked.${reason}`)} {notLookedAt.filter((each) => each.reason === reason).length}
                </a>
              </span>
            ))}
      </p>
      {audit.log.length > 0 && (
        <ul className="audit-log">
          {audit.log.map(({ at, message }) => (
            <li key={`${at} ${message.key}`}>
              <time>{formatInstant(at)}</time> {t(message)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
