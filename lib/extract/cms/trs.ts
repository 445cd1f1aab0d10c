import type { CmsAdapter } from './adapter';

/** TRS WCM (拓尔思): /xxgk/gzdt/202401/t20240108_123456.shtml; columns are directories; pages index_1, index_2 */
export const trs: CmsAdapter = {
  id: 'trs',
  matches: ({ path, addresses, lowerAddresses, names, lowerNames, scripts }) =>
    (/\/t\d{8}_\d+\.\w+$/.test(path) ? 0.6 : 0) +
    (lowerNames.includes('trs_') ? 0.35 : 0) +
    // The class that its breadcrumb gives the names of columns.
    (names.includes('CurrChnlCls') ? 0.35 : 0) +
    (lowerAddresses.includes('trs_') && /[/\n]g?trs_\w+\.(?:css|js)/.test(lowerAddresses) ? 0.4 : 0) +
    (scripts.includes('createPageHTML') && /createPageHTML\(\s*\d+\s*,\s*\d+\s*,/.test(scripts) ? 0.3 : 0) +
    (addresses.includes('t20') ? Math.min(0.5, count(addresses, /[/\n]t20\d{6}_\d+\.s?html?/g) * 0.15) : 0),
};

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found >= 4) break;
  return found;
}
