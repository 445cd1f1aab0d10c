import { formatNumber } from '../../../components/language/format';
import { useLocale, useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';
import type { AuditReport } from '../../../lib/model/audit-report';

/** What was lost beside the vetoes, as far as the standard's public text prices it. */
export function ScorePanel({ auditId, report }: { auditId: string; report: AuditReport }) {
  const t = useMessages();
  const locale = useLocale();
  const { knownDeduction, unpricedFaults } = report.score;
  const count = (test: (finding: AuditReport['findings'][number]) => boolean) => report.findings.filter(test).length;
  const figures = [
    ['deduction', formatNumber(knownDeduction, locale, knownDeduction % 1 ? 1 : 0), { severity: 'deduct' }],
    ['unpriced', String(unpricedFaults), { severity: 'deduct' }],
    ['violations', String(count(({ state }) => state === 'violation')), { state: 'violation' }],
    ['needsReview', String(count(({ state }) => state === 'needs-review')), { state: 'needs-review' }],
  ] as const;
  return (
    <dl className="score">
      {figures.map(([name, value, query]) => (
        <div key={name}>
          <dt>{t(`workbench.overview.${name}`)}</dt>
          <dd>
            <a href={hashOf(['audits', auditId, 'findings'], query)}>{value}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
