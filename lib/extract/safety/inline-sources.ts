import { matchesOf } from '../../text/matches';
import { oncePer } from '../once-per';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';

/** Tampering is a few lines; libraries that somebody pasted into the page are not read. */
const MAX_SOURCE = 30_000;
const MAX_HANDLERS = 20;
/** <body onload="…">, <img src=x onerror='…'> */
const HANDLER = /\son(?:load|error)\s*=\s*(?:"([^"]{20,2000})"|'([^']{20,2000})')/gi;
/** Looked for first: most pages have none. */
const MARKS = ['onload=', 'onerror=', 'onLoad=', 'onError='];
const JOINT = /["']\s*\+\s*["']/g;

/**
 * What the page's own scripts do: inline sources, scripts given as data and handlers of loading, texts that are put together
 * of parts ("ht"+"tps") joined.
 */
export const inlineSources = oncePer((page: PageContext): string[] => {
  const { html } = page;
  const scripts = indexPage(page).scripts.map(({ source, node }) => {
    const { src = '' } = node.attribs;
    return /^\s*data:/i.test(src) ? src : source;
  });
  const handled = MARKS.some((mark) => html.includes(mark)) ? matchesOf(html, HANDLER).slice(0, MAX_HANDLERS) : [];
  return [...scripts, ...handled.map(([, double, single]) => decoded(double ?? single ?? ''))]
    .filter(({ length }) => length >= 20 && length <= MAX_SOURCE)
    .map((source) => (source.includes('+') ? source.replace(JOINT, '') : source));
});

const decoded = (attribute: string): string =>
  attribute
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
