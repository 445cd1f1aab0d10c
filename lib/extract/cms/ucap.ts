import type { CmsAdapter } from './adapter';

/** 开普 ucap: /qth/c100275/202404/<32 hex>.shtml, columns /qth/c100275/list.shtml; pager createPageHTML('page_div', …) */
export const ucap: CmsAdapter = {
  id: 'ucap',
  matches: ({ path, addresses, lowerNames, scripts }) =>
    (/\/c\d{5,7}\/(?:\d{6}|\d{4}\/\d{1,2}\/\d{1,2})\/[0-9a-f]{32}\.s?html$/.test(path) ? 0.6 : 0) +
    (/\/c\d{5,7}\/[\w-]+\.s?html$/.test(path) ? 0.4 : 0) +
    (/\/[0-9a-f]{32}[./]/.test(addresses) ? 0.3 : 0) +
    (/ucap(?:-?content|title)/.test(lowerNames) ? 0.6 : 0) +
    (scripts.includes('createPageHTML') && /createPageHTML\(\s*'page[-_]div'/.test(scripts) ? 0.4 : 0) +
    (addresses.includes('/c') && /\/c\d{6}\/[\w-]+\.s?html/.test(addresses) ? 0.3 : 0),
};
