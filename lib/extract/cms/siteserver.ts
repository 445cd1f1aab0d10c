import type { CmsAdapter } from './adapter';

/** SiteServer CMS: /channels/2146.html, /contents/2146/133484.html; page two is 2146_2.html */
export const siteserver: CmsAdapter = {
  id: 'siteserver',
  matches: ({ path, addresses }) =>
    (/\/(?:channels\/\d+(?:_\d+)?|contents\/\d+\/\d+)\.html$/.test(path) ? 0.6 : 0) +
    (/\/contents\/\d+\/\d+\.html/.test(addresses) ? 0.3 : 0) +
    (/\/sitefiles\//i.test(addresses) ? 0.4 : 0),
};
