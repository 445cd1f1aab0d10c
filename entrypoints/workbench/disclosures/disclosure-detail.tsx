import { RuleList } from '../../../components/evidence/rule-list';
import { useMessages } from '../../../components/language/messages';
import { PortalLink } from '../../../components/page/portal-link';
import { hashOf } from '../../../components/page/route';
import { DisclosureMark } from '../../../components/verdict/disclosure-mark';
import { VerdictMark } from '../../../components/verdict/verdict-mark';
import type { AuditReport, Disclosure } from '../../../lib/model/audit-report';
import { placeText } from '../../../lib/report/export/words';

export const DETAIL_ID = 'disclosure-detail';

interface Props {
  auditId: string;
  report: AuditReport;
  duty: Disclosure;
}

/** One duty in full: by which article, how it is met, what proves it, what was looked through. */
export function DisclosureDetail({ auditId, report, duty }: Props) {
  const t = useMessages();
  const { ruleId, name, status, newest, remark, pages = [], searched = [] } = duty;
  const columns = report.columns.filter(({ id }) => duty.columns.includes(id));
  return (
    <section id={DETAIL_ID} className="detail side" tabIndex={-1} aria-label={t('workbench.disclosures.detail')}>
      <h2>{name}</h2>
      <p className="detail-verdict">
        <DisclosureMark status={status} />
        {newest && <span className="quiet">{t('workbench.disclosures.newestOn', { day: newest })}</span>}
      </p>
      {remark && <p>{t(remark)}</p>}
      <h3>{t('workbench.findings.basis')}</h3>
      <RuleList report={report} basis={[ruleId]} />
      <h3>{t('workbench.disclosures.columns')}</h3>
      {columns.length > 0 ? (
        <ul className="proofs">
          {columns.map(({ id, path, verdict }) => (
            <li key={id}>
              <a href={hashOf(['audits', auditId, 'columns'], { column: id })}>{placeText(path)}</a>{' '}
              <VerdictMark state={verdict} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('workbench.disclosures.noColumns')}</p>
      )}
      {pages.length > 0 && (
        <>
          <h3>{t('workbench.disclosures.pages')}</h3>
          <ul className="proofs">
            {pages.map(({ title, url }) => (
              <li key={`${title} ${url}`}>
                <PortalLink url={url}>{title}</PortalLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('workbench.disclosures.searched')}</h3>
      <p>
        {searched.length > 0
          ? searched.map((source) => t(`report.disclosureSource.${source}`)).join(t('report.separator'))
          : t('workbench.disclosures.notSearched')}
      </p>
    </section>
  );
}
