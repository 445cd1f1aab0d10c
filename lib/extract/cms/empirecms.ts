import type { CmsAdapter } from './adapter';

/** 帝国 EmpireCMS: /tzgg/index_2.html, /tzgg/2024-01-08/5244.html; files under /d/file/ and scripts under /e/ */
export const empirecms: CmsAdapter = {
  id: 'empirecms',
  matches: ({ path, addresses }) =>
    (/\/\d{4}-\d{2}-\d{2}\/\d+\.html$/.test(path) ? 0.3 : 0) +
    (addresses.includes('/d/file/') ||
    (addresses.includes('/e/') && /\/e\/(?:public|search|member|space|action|DoPrint|pl|data)\//.test(addresses))
      ? 0.6
      : 0) +
    (/(?:^|[\n/])\d{4}-\d{2}-\d{2}\/\d+\.html/.test(addresses) ? 0.3 : 0),
};
