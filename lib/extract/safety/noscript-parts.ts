import type { HiddenPart } from '../../model/page-safety';
import { matchesOf } from '../../text/matches';
import { addressOf } from '../address';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';

const MAX_PARTS = 10;
const MAX_LINKS = 20;
const KEPT_SOURCE = 4000;
const KEPT_TEXT = 200;

const NAMES = ['noscript', 'NOSCRIPT'];
const LINK = /<a\b[^>]{0,300}?href\s*=\s*["']?((?:https?:)?\/\/[^\s"'>]{1,300})[^>]{0,300}>([^<]{0,100})/gi;

/** Parts that only browsers without scripts show, search engines' robots among them (`<noscript>`), with words or links. */
export function readNoscript(page: PageContext): HiddenPart[] {
  const parts: HiddenPart[] = [];
  const { html } = page;
  if (!indexPage(page).unseen.some(({ name }) => name === 'noscript')) return parts;
  const name = NAMES.find((one) => html.includes(`<${one}`));
  if (!name) return parts;
  for (let at = html.indexOf(`<${name}`); at >= 0 && parts.length < MAX_PARTS; at = html.indexOf(`<${name}`, at)) {
    const end = html.indexOf(`</${name}`, at);
    if (end < 0) break;
    const source = html.slice(at, Math.min(end, at + KEPT_SOURCE));
    at = end;
    const text = source
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, KEPT_TEXT);
    const links = matchesOf(source, LINK).flatMap(([, href = '', words = '']) => {
      const url = addressOf(page, href);
      return url && new URL(url).host !== page.url.host ? [{ text: words.trim(), url }] : [];
    });
    if (text.length < 2 && links.length === 0) continue;
    parts.push({ how: 'noscript', text, links: links.slice(0, MAX_LINKS), selector: null });
  }
  return parts;
}
