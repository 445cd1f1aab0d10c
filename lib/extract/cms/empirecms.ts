import type { CmsAdapter } from './adapter';

/** 帝国 EmpireCMS: /tzgg/index_2.html, /tzgg/2024-01-08/5244.html; files under /d/file/ and scripts under /e/ */
export const empirecms: CmsAdapter = {
  id: 'empirecms',
  matches: ({ path, html }) =>
    (/\/\d{4}-\d{2}-\d{2}\/\d+\.html$/.test(path) ? 0.3 : 0) +
    (/\/d\/file\/|\/e\/(?:public|search|member|space|action|DoPrint|pl|data)\/|EmpireCMS|帝国/.test(html) ? 0.6 : 0) +
    (/href="[^"]*\d{4}-\d{2}-\d{2}\/\d+\.html"/.test(html) ? 0.3 : 0),
};
