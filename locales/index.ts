import { IntlMessageFormat } from 'intl-messageformat';
import type { Message } from '../lib/model/evidence';
import type { Locale } from '../lib/model/locale';
import { en } from './en';
import { zhCN } from './zh-CN';

interface Catalogue {
  [key: string]: string | Catalogue;
}

/** Gives the text of a key (`area.group.name`) with its ICU parameters filled in; the key itself where there is none. */
export interface Translate {
  (key: string, params?: Message['params']): string;
  (message: Message): string;
  readonly locale: Locale;
}

const catalogues: Record<Locale, Catalogue> = { 'zh-CN': zhCN, en };

function lookUp(catalogue: Catalogue, key: string): string | undefined {
  let node: string | Catalogue | undefined = catalogue;
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  return typeof node === 'string' ? node : undefined;
}

function withLists(params: Message['params'], locale: Locale): Message['params'] {
  const lists = Object.entries(params).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  if (lists.length === 0) return params;
  const separator = lookUp(catalogues[locale], 'report.separator');
  return { ...params, ...Object.fromEntries(lists.map(([name, list]) => [name, list.join(separator)])) };
}

// intl-messageformat: the ICU formatter of FormatJS; parses without eval, so it works under MV3's policy.
export function messagesFor(locale: Locale): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  const translate = (keyOrMessage: string | Message, given?: Message['params']): string => {
    const { key, params } = typeof keyOrMessage === 'string' ? { key: keyOrMessage, params: given } : keyOrMessage;
    let format = parsed.get(key);
    if (!format) {
      const text = lookUp(catalogues[locale], key);
      if (text === undefined) return key;
      // Tags in a text stay text: nothing here is ever read as markup.
      format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return String(format.format(withLists(params ?? {}, locale)));
  };
  return Object.assign(translate, { locale });
}

/** Every key a locale has, for the test that compares them. */
export function keysOf(locale: Locale): string[] {
  const walk = (node: Catalogue, prefix: string): string[] =>
    Object.entries(node).flatMap(([name, value]) =>
      typeof value === 'string' ? [prefix + name] : walk(value, `${prefix}${name}.`),
    );
  return walk(catalogues[locale], '').sort();
}
