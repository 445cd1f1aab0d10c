import { useEffect } from 'react';
import type { Locale } from '../../lib/model/locale';
import { messagesFor, type Translate } from '../../locales';
import { browserLanguage, usePreferences } from '../preferences/preferences.browser';

// Parsed texts are kept in the translator, so one a language lasts as long as the page.
const translators: Record<Locale, Translate> = { 'zh-CN': messagesFor('zh-CN'), en: messagesFor('en') };

/** The language in use: the one chosen in the settings, else Chinese for a Chinese browser and English for any other. */
export function useLocale(): Locale {
  const { locale } = usePreferences();
  return locale ?? (browserLanguage().startsWith('zh') ? 'zh-CN' : 'en');
}

/** Texts in the language in use. */
export function useMessages(): Translate {
  return translators[useLocale()];
}

/** Tells the document which language it is in, and names it. */
export function useDocument(title: string): void {
  const locale = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = title;
  }, [locale, title]);
}
