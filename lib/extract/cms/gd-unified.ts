import type { CmsAdapter } from './adapter';

/** Names of its scripts' own. */
const MARKS = ['NFCMS_', 'gdbsAuth'];

/** Guangdong's unified sites (集约化平台): /xxgk/…/content/post_1686913.html; page two is index_2 */
export const gdUnified: CmsAdapter = {
  id: 'gd-unified',
  matches: ({ path, addresses, names, scripts }) =>
    (/\/content\/(?:\d+\/\d+\/)?m?post_\d+\.html$/.test(path) ? 0.6 : 0) +
    (addresses.includes('post_') && /\bcontent\/(?:\d+\/\d+\/)?m?post_\d+\.html/.test(addresses) ? 0.5 : 0) +
    (MARKS.some((mark) => scripts.includes(mark)) || names.includes('NFCMS_') || names.includes('gdbs') ? 0.6 : 0),
};
