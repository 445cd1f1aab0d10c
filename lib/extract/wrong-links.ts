import type { WrongLink } from '../model/page-form';
import type { PageContext } from './page-context';
import { indexPage, lengthOf, textOf } from './page-index';
import { regionsByIndex } from './regions';

/** What an editor's own computer calls a file: file:///C:/…, C:\…, \\server\share; browsers open none from a page. */
const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\[\w.-]+\\)/i;
/** Hosts that only an internal network knows (RFC 1918, loopback). */
const PRIVATE =
  /^(?:https?:)?\/\/(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?=[:/?#]|$)/i;
/** http://http://www…, http:///…, http:www…, htttp://, hhttp://, http//www… · not http://a/?u=http://b */
const MALFORMED = /^(?:https?:\/\/(?:https?[:/]|\/)|https?:(?!\/\/)\w|ht{3,}ps?:|h{2,}ttps?:|htp:|https?\/\/)/i;
/** Opens nothing: javascript:;, javascript:void(0), #, about:blank */
const BLANK = /^(?:javascript:\s*(?:void\s*\(?\s*0?\s*\)?|;)?\s*;?|#|about:blank)$/i;

/** Shortest title of an item; shorter words are tabs, buttons and heads of menus, which scripts handle. */
const TITLE = 12;
/** 政府网站找错, 收藏本页, 打印 and the like are handled by scripts. */
const CONTROL = /收藏|打印|分享|关闭|顶部|播放|下载|登录|注册|无障碍|朗读|上一|下一|展开|收起|字体|字号|扫一扫|二维码/;
const MAX = 20;

/**
 * Links that no visitor can open, by their addresses alone (错链). Titles whose links lead nowhere are told only where
 * nothing about the element speaks of a script: no handler, no data attribute, no id, no class.
 */
export function readWrongLinks(page: PageContext): WrongLink[] {
  const index = indexPage(page);
  const found = new Map<string, WrongLink>();
  const isInternal = PRIVATE.test(page.url.href);
  for (const el of index.links) {
    const href = index.els[el]?.attribs.href;
    const why = href === undefined ? null : reasonOf(href.trim());
    if (href === undefined || why === null || (why === 'private' && isInternal)) continue;
    if (why === 'blank' && !isDeadTitle(page, el)) continue;
    const text = textOf(index, el).slice(0, 120);
    if (!found.has(href + text)) found.set(href + text, { why, text, href: href.trim().slice(0, 300) });
    if (found.size >= MAX) break;
  }
  return [...found.values()];
}

function reasonOf(href: string): WrongLink['why'] | null {
  // Most links are paths, or whole addresses that begin so.
  if (href[0] === '.' || (href[0] === '/' && href[1] !== '/') || href.startsWith('http://www.')) return null;
  if (BLANK.test(href)) return 'blank';
  if (LOCAL.test(href)) return 'local';
  if (PRIVATE.test(href)) return 'private';
  return MALFORMED.test(href) ? 'malformed' : null;
}

function isDeadTitle(page: PageContext, el: number): boolean {
  const index = indexPage(page);
  if (lengthOf(index, el) < TITLE || regionsByIndex(index)[el] !== 'main') return false;
  const text = textOf(index, el);
  if (text.length < TITLE || CONTROL.test(text)) return false;
  const names = Object.keys(index.els[el]?.attribs ?? {});
  return names.every((name) => name === 'href' || name === 'target' || name === 'title' || name === 'style');
}
