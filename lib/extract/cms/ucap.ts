import type { CmsAdapter } from './adapter';

/** 开普 ucap: /qth/c100275/202404/<32 hex>.shtml, columns /qth/c100275/list.shtml; pager createPageHTML('page_div', …) */
export const ucap: CmsAdapter = {
  id: 'ucap',
  matches: ({ path, html }) =>
    (/\/c\d{5,7}\/(?:\d{6}|\d{4}\/\d{1,2}\/\d{1,2})\/[0-9a-f]{32}\.s?html$/.test(path) ? 0.6 : 0) +
    (/\/c\d{5,7}\/[\w-]+\.s?html$/.test(path) ? 0.4 : 0) +
    (/\/[0-9a-f]{32}\.s?html/.test(html) ? 0.3 : 0) +
    (/ucap-?content|UCAPCONTENT|ucaptitle|ucapcontent|kpcms|codename="c\d+"/i.test(html) ? 0.6 : 0) +
    (/createPageHTML\(\s*'page[-_]div'/.test(html) ? 0.4 : 0) +
    (/\/c\d{6}\/[\w-]+\.s?html/.test(html) ? 0.3 : 0),
};
