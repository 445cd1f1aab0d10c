import type { CmsAdapter } from './adapter';

/** 新点 Epoint: /jyxx/002001/002001001/20240108/<guid>.html, pages /jyxx/002001/2.html; scripts under /EpointWebBuilder */
export const epoint: CmsAdapter = {
  id: 'epoint',
  matches: ({ path, lowerAddresses, names }) =>
    (/\/\d{6,12}\/(?:\d{6,12}\/)*\d{8}\/[0-9a-f-]{36}\.html$/.test(path) ? 0.6 : 0) +
    (lowerAddresses.includes('epoint') || names.includes('\newb-') ? 0.5 : 0),
};
