import { Alert } from 'antd';
import { useState } from 'react';
import { useAudits } from '../../components/data/audits';
import { KeysHelp } from '../../components/keys/keys-help';
import { useKeys } from '../../components/keys/use-keys';
import { useDocument, useMessages } from '../../components/language/messages';
import { BrokenPage } from '../../components/page/broken-page';
import { ErrorBoundary } from '../../components/page/error-boundary';
import { useRoute } from '../../components/page/route';
import { Waiting } from '../../components/page/waiting';
import { AuditPage } from './audit-page';
import { AuditsPage } from './audits/audits-page';
import { crawlsHere } from './crawl-here';
import { ProfilesPage } from './settings/profiles/profiles-page';
import { SettingsPage } from './settings/settings-page';
import { Header } from './shell/header';
import { Navigation } from './shell/navigation';

/** The full page: navigation on the left, header above, one page at a time. */
export function Workbench() {
  const t = useMessages();
  const { path } = useRoute();
  const audits = useAudits();
  const [isHelping, setHelping] = useState(false);
  useKeys({ '?': () => setHelping(true) });
  const [area = 'audits', auditId, page = 'overview'] = path;
  const audit = area === 'audits' && auditId ? audits?.find(({ id }) => id === auditId) : undefined;
  const title = area === 'settings' ? t('workbench.nav.settings') : (audit?.name ?? t('workbench.nav.audits'));
  useDocument(`${title} - ${t('common.product')}`);
  return (
    <div className="shell">
      <Header audits={audits ?? []} auditId={auditId} onHelp={() => setHelping(true)} />
      <Navigation area={area} auditId={auditId} page={page} />
      <main className="page" key={path.join('/')}>
        {crawlsHere && <Alert type="info" showIcon banner title={t('workbench.crawlsHere')} />}
        <ErrorBoundary show={(error) => <BrokenPage error={error} />}>
          {!audits ? (
            <Waiting />
          ) : area === 'settings' ? (
            auditId === 'profiles' ? (
              <ProfilesPage id={path[2]} />
            ) : (
              <SettingsPage audits={audits} />
            )
          ) : auditId ? (
            <AuditPage auditId={auditId} page={page} />
          ) : (
            <AuditsPage audits={audits} />
          )}
        </ErrorBoundary>
      </main>
      <KeysHelp isOpen={isHelping} onClose={() => setHelping(false)} />
    </div>
  );
}
