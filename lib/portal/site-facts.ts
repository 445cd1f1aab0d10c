import type { PageFacts } from '../model/page-facts';
import type { Level } from '../model/portal';

const SITE_CODE = /^(?:\d{10}|bm\d{8})$/i;

/** Site identification code (网站标识码) by the footers and the `SiteIDCode` meta tags of some pages, home first. */
export function siteCodeOf(pages: readonly PageFacts[]): string | null {
  for (const { identity, meta } of pages) {
    const tagged = Object.entries(meta)
      .find(([name]) => name.toLowerCase() === 'siteidcode')?.[1]
      ?.trim();
    for (const code of [identity.siteCode, tagged]) if (code && SITE_CODE.test(code)) return code.toLowerCase();
  }
  return null;
}

/** 示例县人民政府门户网站 → 示例县人民政府; 示例政府网 stays. */
const SITE_WORD = /(?<=政府|委员会|管委会|局|厅|委|办|院|中心)(?:门户|官方)?网站$/;

/** Name of the site as its own pages give it; the host where they give none. */
export function siteNameOf(home: PageFacts | null, host: string): string {
  if (!home) return host;
  const tagged = Object.entries(home.meta)
    .find(([name]) => name.toLowerCase() === 'sitename')?.[1]
    ?.trim();
  const title = home.title.split(/[-_|—]/).map((part) => part.trim());
  const named = title.find((part) => part !== '' && !/^(?:首页|网站首页|欢迎.*)$/.test(part));
  return tagged || (home.siteName || named)?.replace(SITE_WORD, '') || host;
}

/** Words of a name that tell the level more surely than the code: a zone or a bureau carries its region's number. */
const BY_NAME: readonly [RegExp, Level][] = [
  [
    /(?:开发区|高新区|高新技术产业开发区|经开区|经济技术开发区|产业园区|工业园区|示范区|保税区|新区管委会|管理委员会|管委会)/,
    'zone',
  ],
  [/(?:街道办事处|街道|镇人民政府|乡人民政府|[乡镇]政府|.[乡镇])(?:网|网站|门户网站)?$/, 'township'],
  [/(?:局|委员会|委|厅|办公室|办|部|院|署)(?:网|网站|门户网站|官网|官方网站)?$/, 'department'],
];

/**
 * Level of the portal's body by site code and name. The first six digits of a code are the division's: xx0000 a province,
 * xxxx00 a city, else a county; `bm` a national department, but for the central government's own portal.
 */
export function levelOf(siteCode: string | null, name: string): Level {
  if (/中央人民政府|^中国政府网/.test(name)) return 'national';
  if (siteCode?.startsWith('bm')) return 'department';
  for (const [words, level] of BY_NAME) if (words.test(name)) return level;
  if (siteCode) {
    if (siteCode.slice(2, 6) === '0000') return 'provincial';
    return siteCode.slice(4, 6) === '00' ? 'city' : 'county';
  }
  if (/(?:省|自治区)(?:人民)?政府|^(?:北京|上海|天津|重庆)市?(?:人民政府)?/.test(name)) return 'provincial';
  if (/(?:市|自治州|地区|盟)(?:人民)?(?:政府|行署)?/.test(name)) return 'city';
  return 'county';
}
