import {
  ApartmentOutlined,
  AuditOutlined,
  DashboardOutlined,
  DownloadOutlined,
  EyeInvisibleOutlined,
  FlagOutlined,
  ReadOutlined,
  SettingOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';

const auditPages = [
  ['overview', DashboardOutlined],
  ['columns', ApartmentOutlined],
  ['findings', FlagOutlined],
  ['disclosures', ReadOutlined],
  ['inspection', AuditOutlined],
  ['not-looked-at', EyeInvisibleOutlined],
  ['exports', DownloadOutlined],
] as const;

interface Props {
  area: string;
  auditId: string | undefined;
  page: string;
}

export function Navigation({ area, auditId, page }: Props) {
  const t = useMessages();
  const link = (hash: string, isCurrent: boolean, icon: ReactNode, words: string) => (
    <li key={hash}>
      <a href={hash} aria-current={isCurrent ? 'page' : undefined}>
        {icon} {words}
      </a>
    </li>
  );
  return (
    <nav className="shell-nav" aria-label={t('workbench.nav.label')}>
      <ul>
        {link(
          hashOf(['audits']),
          area === 'audits' && !auditId,
          <UnorderedListOutlined aria-hidden />,
          t('workbench.nav.audits'),
        )}
      </ul>
      {area === 'audits' && auditId && (
        <ul className="shell-nav-audit">
          {auditPages.map(([name, Icon]) =>
            link(hashOf(['audits', auditId, name]), page === name, <Icon aria-hidden />, t(`workbench.nav.${name}`)),
          )}
        </ul>
      )}
      <ul className="shell-nav-end">
        {link(hashOf(['settings']), area === 'settings', <SettingOutlined aria-hidden />, t('workbench.nav.settings'))}
      </ul>
    </nav>
  );
}
