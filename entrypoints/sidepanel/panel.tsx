import { TableOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useAudits } from '../../components/data/audits';
import { LanguageSwitch } from '../../components/language/language-switch';
import { useDocument, useMessages } from '../../components/language/messages';
import { openWorkbench } from '../../components/page/open-workbench.browser';
import { replaceRoute, useRoute } from '../../components/page/route';
import { Waiting } from '../../components/page/waiting';
import { isOpen } from '../../components/progress/audit-state';
import { AuditView } from './audit-view';
import { useCurrentPage } from './current-tab.browser';
import { Home } from './home';

/** The side panel: the portal beside it, or one of its audits. */
export function Panel() {
  const t = useMessages();
  useDocument(t('common.product'));
  const { path } = useRoute();
  const page = useCurrentPage();
  const audits = useAudits();
  const auditId = path[0];
  const host = page ? new URL(page.url).host : null;
  const open = audits?.filter(isOpen) ?? [];
  // The audit that is under way for this portal is what the person came to see; it stays in view when it ends.
  const underWay = open.find((audit) => audit.host === host)?.id;
  useEffect(() => {
    if (!auditId && underWay) replaceRoute([underWay]);
  }, [auditId, underWay]);

  if (page === undefined || !audits) return <Waiting />;
  const shown = auditId ?? underWay;
  return (
    <>
      <header className="panel-header">
        <h1>{t('common.product')}</h1>
        <LanguageSwitch />
        <Button size="small" icon={<TableOutlined aria-hidden />} onClick={() => void openWorkbench()}>
          {t('common.workbench')}
        </Button>
      </header>
      <main className="panel">
        {shown ? (
          <AuditView key={shown} auditId={shown} canLeave={shown !== underWay} />
        ) : (
          <Home key={page?.url} page={page} elsewhere={open.filter((audit) => audit.host !== host)} />
        )}
      </main>
    </>
  );
}
