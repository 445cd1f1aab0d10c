import { BankOutlined, GlobalOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useAuditsOf, useReport } from '../../components/data/audits';
import { formatInstant } from '../../components/language/format';
import { useMessages } from '../../components/language/messages';
import { OutcomeWord } from '../../components/outcome/outcome-word';
import { goTo, hashOf } from '../../components/page/route';
import { Waiting } from '../../components/page/waiting';
import { AuditStateMark } from '../../components/progress/audit-state';
import { recognisePortal } from '../../components/start/recognise-portal';
import { StartForm } from '../../components/start/start-form';
import { homeOf } from '../../components/start/web-address';
import type { Audit } from '../../lib/model/audit';
import type { CurrentPage } from './current-tab.browser';

/** The portal of the current tab, its last audit, and the start of a new one. */
export function Home({ page, elsewhere }: { page: CurrentPage | null; elsewhere: Audit[] }) {
  return (
    <>
      {page ? <RecognisedPortal page={page} /> : <NoPage />}
      <Elsewhere audits={elsewhere} />
    </>
  );
}

const start = (auditId: string) => goTo([auditId]);

function RecognisedPortal({ page }: { page: CurrentPage }) {
  const audits = useAuditsOf(new URL(page.url).host);
  return audits ? <Portal page={page} last={audits[0]} /> : <Waiting />;
}

/** What the last audit learned (name, site code, level) stands in for what the tab does not tell. */
function Portal({ page, last }: { page: CurrentPage; last: Audit | undefined }) {
  const t = useMessages();
  const report = useReport(last?.id ?? '');
  if (report === undefined) return <Waiting />;
  const { host } = new URL(page.url);
  const { isPortal, reason } = recognisePortal(page);
  const known = last && last.name !== last.host ? last.name : null;
  const startLabel = last ? t('common.start.again') : isPortal ? undefined : t('sidepanel.startAnyway');
  return (
    <>
      <section className="portal-card" aria-label={t('sidepanel.portal')}>
        <span className="portal-icon" aria-hidden>
          {page.icon ? (
            <img src={page.icon} alt="" width="28" height="28" />
          ) : isPortal ? (
            <BankOutlined />
          ) : (
            <GlobalOutlined />
          )}
        </span>
        <div>
          <h2>{known ?? page.title ?? host}</h2>
          <p className="quiet">
            {host}
            {report?.portal.siteCode && ` · ${t('common.siteCode', { code: report.portal.siteCode })}`}
          </p>
        </div>
      </section>
      {last && <LastAudit audit={last} />}
      {!isPortal && !known && (
        <Alert type="info" showIcon title={t('sidepanel.notRecognised')} description={t(reason)} />
      )}
      <StartForm
        address={last?.url ?? homeOf(page.url)}
        lastLevel={report?.portal.level}
        label={startLabel}
        onStarted={start}
      />
    </>
  );
}

function LastAudit({ audit }: { audit: Audit }) {
  const t = useMessages();
  return (
    <section className="last-audit" aria-label={t('sidepanel.last')}>
      <div>
        <p>{t('sidepanel.lastOn', { at: formatInstant(audit.startedAt) })}</p>
        <OutcomeWord auditId={audit.id} /> <AuditStateMark audit={audit} />
      </div>
      <a href={hashOf([audit.id])}>{t('sidepanel.seeResult')}</a>
    </section>
  );
}

function NoPage() {
  const t = useMessages();
  return (
    <>
      <Alert type="info" showIcon title={t('sidepanel.noPage')} description={t('sidepanel.noPageNext')} />
      <StartForm address="" onStarted={start} />
    </>
  );
}

function Elsewhere({ audits }: { audits: Audit[] }) {
  const t = useMessages();
  if (!audits.length) return null;
  return (
    <section className="elsewhere" aria-label={t('sidepanel.elsewhere')}>
      <h3>{t('sidepanel.elsewhere')}</h3>
      <ul>
        {audits.map((audit) => (
          <li key={audit.id}>
            <a href={hashOf([audit.id])}>{audit.name}</a> <AuditStateMark audit={audit} />
            <span className="quiet block">{audit.host}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
