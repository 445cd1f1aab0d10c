import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLocale } from '../language/messages';
import { themeFor } from './tokens';
import { useWishes } from './use-wishes';

/** Ant Design in the person's language, and as their system is set. */
export function Theme({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return (
    <ConfigProvider
      locale={locale === 'en' ? en : zhCN}
      theme={themeFor(useWishes())}
      componentSize="small"
      button={{ autoInsertSpace: false }}
    >
      <App className="app">{children}</App>
    </ConfigProvider>
  );
}
