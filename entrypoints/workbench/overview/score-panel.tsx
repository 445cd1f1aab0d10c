import { Button } from 'antd';
import { useLocale, useMessages } from '../../../components/language/messages';
import { changeQuery, hashOf, useRoute } from '../../../components/page/route';
import { Estimate, pointsText } from '../../../components/score/estimate';
import type { AuditReport } from '../../../lib/model/audit-report';
import { areaLosses } from '../../../lib/report/score/areas';
import { ScoreDrawer } from './score-drawer';

/** What was lost beside the vetoes: as the standard's public text prices it, by the chosen table, and where. */
export function ScorePanel({ auditId, report }: { auditId: string; report: AuditReport }) {
  const t = useMessages();
  const locale = useLocale();
  const { query } = useRoute();
  const { knownDeduction, unpricedFaults, lines = [], table } = report.score;
  const count = (test: (finding: AuditReport['findings'][number]) => boolean) => report.findings.filter(test).length;
  const figures = [
    ['deduction', pointsText(knownDeduction, locale), { severity: 'deduct' }],
    ['unpriced', String(unpricedFaults), { severity: 'deduct' }],
    ['violations', String(count(({ state }) => state === 'violation')), { state: 'violation' }],
    ['needsReview', String(count(({ state }) => state === 'needs-review')), { state: 'needs-review' }],
  ] as const;
  return (
    <div className="score-panel">
      <dl className="score">
        {figures.map(([name, value, filter]) => (
          <div key={name}>
            <dt>{t(`workbench.overview.${name}`)}</dt>
            <dd>
              <a href={hashOf(['audits', auditId, 'findings'], filter)}>{value}</a>
            </dd>
          </div>
        ))}
      </dl>
      <Estimate report={report} />
      <p className="area-losses">
        {table && <span className="quiet">{t(`workbench.score.lossBy.${table.origin}`, { name: table.name })}</span>}
        {areaLosses(lines).map(({ area, count: faults, points, ruleIds }) => (
          <span key={area}>
            {t(`workbench.score.area.${area}`)}{' '}
            {faults === 0 ? (
              <span className="zero">0</span>
            ) : (
              <a className="in-text" href={hashOf(['audits', auditId, 'findings'], { rule: ruleIds.join(',') })}>
                {points === null
                  ? t('workbench.score.faults', { count: faults })
                  : t(table ? 'workbench.score.lost' : 'workbench.score.known', {
                      points: pointsText(points, locale),
                      count: faults,
                    })}
              </a>
            )}
          </span>
        ))}
        <Button size="small" onClick={() => changeQuery({ score: 'lines' })}>
          {t('workbench.score.details')}
        </Button>
      </p>
      {query.score && <ScoreDrawer auditId={auditId} report={report} onClose={() => changeQuery({ score: null })} />}
    </div>
  );
}
