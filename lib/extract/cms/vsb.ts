import type { CmsAdapter } from './adapter';

/** 博达 VSB (webber): /info/1020/1234.htm, columns /xxgk/tzgg.htm; rows are named line_u8_0, pages count down */
export const vsb: CmsAdapter = {
  id: 'vsb',
  matches: ({ path, html }) =>
    (/\/info\/\d+\/\d+\.htm$/.test(path) ? 0.4 : 0) +
    (/_vsb_content|vsbcontent_|winstyle\d+|line_?u\d+_\d+|Visual SiteBuilder|_simple_list_gotopage_fun|system\/resource\/js\//.test(
      html,
    )
      ? 0.7
      : 0),
};
