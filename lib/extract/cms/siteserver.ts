import type { CmsAdapter } from './adapter';

/** SiteServer CMS: /channels/2146.html, /contents/2146/133484.html; page two is 2146_2.html */
export const siteserver: CmsAdapter = {
  id: 'siteserver',
  matches: ({ path, addresses, lowerAddresses }) =>
    (/\/(?:channels\/\d+(?:_\d+)?|contents\/\d+\/\d+)\.html$/.test(path) ? 0.6 : 0) +
    (addresses.includes('/contents/') && /\/contents\/\d+\/\d+\.html/.test(addresses) ? 0.3 : 0) +
    (lowerAddresses.includes('/sitefiles/') ? 0.4 : 0),
};
