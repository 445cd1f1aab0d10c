import { Select } from 'antd';
import type { Locale } from '../../lib/model/locale';
import { savePreferences } from '../preferences/preferences.browser';
import { useLocale, useMessages } from './messages';

/** Each language by its own name, so that whoever needs it can find it. */
const names: Record<Locale, string> = { 'zh-CN': '简体中文', en: 'English' };

export function LanguageSwitch() {
  const t = useMessages();
  return (
    <Select
      size="small"
      variant="borderless"
      aria-label={t('common.language')}
      value={useLocale()}
      options={Object.entries(names).map(([value, label]) => ({ value: value as Locale, label }))}
      onChange={(locale) => void savePreferences({ locale })}
      popupMatchSelectWidth={false}
    />
  );
}
