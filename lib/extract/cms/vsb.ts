import type { CmsAdapter } from './adapter';

/** 博达 VSB (webber): /info/1020/1234.htm, columns /xxgk/tzgg.htm; rows are named line_u8_0, pages count down */
export const vsb: CmsAdapter = {
  id: 'vsb',
  matches: ({ path, addresses, names, scripts }) =>
    (/\/info\/\d+\/\d+\.htm$/.test(path) ? 0.4 : 0) +
    (names.includes('_vsb_content') ||
    names.includes('vsbcontent_') ||
    (names.includes('\nline') && /\nline_?u\d+_\d+/.test(names)) ||
    (names.includes('winstyle') && /winstyle\d+/.test(names))
      ? 0.7
      : 0) +
    (scripts.includes('_simple_list_gotopage_fun') || scripts.includes('_vsb_') ? 0.6 : 0) +
    (addresses.includes('system/resource/') ? 0.6 : 0),
};
