import { Select } from 'antd';
import { savePreferences } from '../preferences/preferences.browser';
import { languageOptions } from './language-options';
import { useLocale, useMessages } from './messages';

export function LanguageSwitch() {
  const t = useMessages();
  return (
    <Select
      size="small"
      variant="borderless"
      aria-label={t('common.language')}
      value={useLocale()}
      options={languageOptions}
      onChange={(locale) => void savePreferences({ locale })}
      popupMatchSelectWidth={false}
    />
  );
}
