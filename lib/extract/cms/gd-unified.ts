import type { CmsAdapter } from './adapter';

/** Guangdong's unified sites (集约化平台): /xxgk/…/content/post_1686913.html; page two is index_2 */
export const gdUnified: CmsAdapter = {
  id: 'gd-unified',
  matches: ({ path, addresses, names, scripts }) =>
    (/\/content\/(?:\d+\/\d+\/)?m?post_\d+\.html$/.test(path) ? 0.6 : 0) +
    (/\bcontent\/(?:\d+\/\d+\/)?m?post_\d+\.html/.test(addresses) ? 0.5 : 0) +
    (/NFCMS_|gdbsAuth/.test(scripts) || /NFCMS_|gdbs/.test(names) ? 0.6 : 0),
};
