import { ExportOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { ColumnItems } from '../../../components/columns/column-items';
import { EvidenceList } from '../../../components/evidence/evidence-list';
import { RuleList } from '../../../components/evidence/rule-list';
import { AgeBar } from '../../../components/freshness/age-bar';
import { formatNumber } from '../../../components/language/format';
import { useLocale, useMessages } from '../../../components/language/messages';
import { outboundUrl } from '../../../components/page/outbound-url';
import { PortalLink } from '../../../components/page/portal-link';
import { VerdictMark } from '../../../components/verdict/verdict-mark';
import type { AuditReport, ReportColumn } from '../../../lib/model/audit-report';
import { declarationText, intervalText, isLocallyUnproved, placeText } from '../../../lib/report/export/words';
import { ColumnFindings } from './column-findings';

interface Props {
  auditId: string;
  report: AuditReport;
  column: ReportColumn;
  onClose(): void;
}

/** Everything behind one column's verdict: why, against which threshold, on what evidence. */
export function ColumnDrawer({ auditId, report, column, onClose }: Props) {
  const t = useMessages();
  const { detail } = column;
  const href = outboundUrl(column.url);
  return (
    <Drawer
      open
      onClose={onClose}
      mask={false}
      rootStyle={{ insetBlockStart: 48 }}
      size={520}
      title={<h2>{column.name}</h2>}
      extra={
        href && (
          <Button
            type="primary"
            icon={<ExportOutlined aria-hidden />}
            href={href}
            target="_blank"
            rel="noreferrer noopener"
          >
            {t('workbench.columns.openPage')}
          </Button>
        )
      }
    >
      <div className="detail">
        <p className="detail-verdict">
          <VerdictMark state={column.verdict} /> <AgeBar detail={detail} />
        </p>
        <p>
          <PortalLink url={column.url} />
        </p>
        <ul className="places">
          {column.places.map((place) => (
            <li key={`${place.section} ${placeText(place.path)}`}>
              {t(`common.section.${place.section}`)} › {placeText(place.path)}
            </li>
          ))}
        </ul>

        <h3>{t('workbench.columns.why')}</h3>
        <Why column={column} />

        <ColumnFindings auditId={auditId} report={report} column={column} />

        <h3>{t('workbench.columns.threshold')}</h3>
        {detail.threshold ? (
          <>
            <p>
              {t('workbench.columns.thresholdOf', {
                kind: t(`kind.${column.kind}`),
                interval: intervalText(detail.threshold, t),
              })}
              {detail.threshold.advice && ` ${t('workbench.columns.adviceOnly')}`}
            </p>
            <RuleList report={report} basis={detail.threshold.basis} />
          </>
        ) : (
          <p>{t('workbench.columns.noThreshold', { kind: t(`kind.${column.kind}`) })}</p>
        )}

        <LocalTerm report={report} column={column} />

        <h3>{t('workbench.columns.evidence')}</h3>
        <EvidenceList evidence={column.evidence} />

        <h3>{t('workbench.columns.items')}</h3>
        <ColumnItems auditId={auditId} column={column} />
      </div>
    </Drawer>
  );
}

/** The verdict by the profile's own term, and what is declared about the column. */
function LocalTerm({ report, column }: { report: AuditReport; column: ReportColumn }) {
  const t = useMessages();
  const { localVerdict, declared } = column;
  if (!localVerdict && !declared) return null;
  return (
    <>
      {localVerdict && (
        <>
          <h3>{t('report.local.title', { name: report.standard.local?.name ?? '' })}</h3>
          <p>
            <VerdictMark state={localVerdict.state} /> {intervalText(localVerdict.threshold, t)}
            {localVerdict.dueOn && ` · ${t('report.local.localDue')} ${localVerdict.dueOn}`}
            {isLocallyUnproved(column) && ` ${t('report.local.unproved')}`}
          </p>
          <RuleList report={report} basis={localVerdict.threshold.basis} />
        </>
      )}
      {declared && (
        <>
          <h3>{t('report.local.declared')}</h3>
          <p>{declarationText(declared, report, t)}</p>
        </>
      )}
    </>
  );
}

/** Verdicts that would be an accusation, or could become one, if nobody had looked at the rendered page. */
const NEED_PROOF: ReadonlySet<string> = new Set(['outdated', 'empty', 'cannot-tell']);

/** The verdict in three sentences: what it means, what was seen, how sure it is. */
function Why({ column: { verdict, detail, items, itemsExact } }: { column: ReportColumn }) {
  const t = useMessages();
  const locale = useLocale();
  const confirmed = detail.confirmedBy ?? (NEED_PROOF.has(verdict) ? 'not' : null);
  const sentences = [
    t('workbench.columns.verdictMeans', {
      verdict: t(`verdict.state.${verdict}`),
      means: t(`verdict.explain.${verdict}`),
    }),
    t(detail.reason),
    items ? t('workbench.columns.read', { count: items, exact: String(itemsExact) }) : null,
    confirmed && t(`workbench.columns.confirmed.${confirmed}`),
    t('workbench.columns.sure', { percent: formatNumber(detail.confidence * 100, locale) }),
  ];
  return <p className="why">{sentences.filter(Boolean).join(locale === 'en' ? ' ' : '')}</p>;
}
