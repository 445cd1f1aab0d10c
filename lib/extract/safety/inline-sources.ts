import { oncePer } from '../once-per';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';

/** Tampering is a few lines; libraries that somebody pasted into the page are not read. */
const MAX_SOURCE = 30_000;
const MAX_HANDLERS = 20;
const JOINT = /["']\s*\+\s*["']/g;

/**
 * What the page's own scripts do: inline sources, scripts given as data and handlers of loading, texts that are put together
 * of parts ("ht"+"tps") joined.
 */
export const inlineSources = oncePer((page: PageContext): string[] => {
  const { scripts, loading } = indexPage(page);
  const sources = scripts.map(({ source, node }) => {
    const { src = '' } = node.attribs;
    return /^\s*data:/i.test(src) ? src : source;
  });
  return [...sources, ...loading.slice(0, MAX_HANDLERS)]
    .filter(({ length }) => length >= 20 && length <= MAX_SOURCE)
    .map((source) => (source.includes('+') ? source.replace(JOINT, '') : source));
});
