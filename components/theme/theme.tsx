import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLocale } from '../language/messages';
import { themeFor } from './tokens';
import { useDark } from './use-dark';

/** Ant Design in the person's language and in the light or dark of their system. */
export function Theme({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return (
    <ConfigProvider
      locale={locale === 'en' ? en : zhCN}
      theme={themeFor(useDark())}
      componentSize="small"
      button={{ autoInsertSpace: false }}
    >
      <App className="app">{children}</App>
    </ConfigProvider>
  );
}
