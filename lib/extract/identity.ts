import type { SiteIdentity } from '../model/page-facts';
import type { PageContext } from './page-context';
import { indexPage } from './page-index';
import { linksOf } from './page-links';

/** 网站标识码：4505030001, 网站标识码 bm05000001, and what stands there in another form: 430529001 */
const SITE_CODE = /(?:网站|政府网站)?标识码\s*[:：]?\s*(\d{10}(?!\d)|bm\d{8}(?!\d)|[A-Za-z0-9]{6,16})/i;
/** 蜀ICP备19002444号-1, 京ICP备05070218号, 冀 ICP 备 05029117 号 */
const ICP = /[\u4e00-\u9fa5]\s*ICP\s*[备证]\s*(?:B2-)?\s*\d{5,10}\s*号?(?:\s*-\s*\d{1,3})?/i;
/** 桂公网安备 45050302000019号, 粤公网安备号44030402003007 */
const POLICE = /[\u4e00-\u9fa5]\s*公网安备\s*(?:号\s*)?[:：]?\s*\d{8,16}\s*号?/;
/** 主办单位：某某人民政府 · 主办：… */
const ORGANISER =
  /主\s*办(?:\s*单\s*位)?\s*[:：]\s*([^\s|｜:：]{2,40}?)(?=\s|$|[|｜]|(?:承办|协办|制作|技术支持|版权|备案|网站标识|地址|电话)[^\s]{0,4}[:：])/;
/** 联系电话：0854-1234567, 电话:010-12345678 转 1 */
const CONTACT =
  /(?:(?:联系|咨询|值班|办公|服务|监督)?(?:电话|方式|热线)|联系我们)\s*[:：]\s*((?:\+?\d[\d\s()（）—–-]{5,24}\d)(?:\s*转\s*\d+)?)/;
const SITE_MAP = /^(?:网站|站点|本站|网站地图)?(?:地图|导航)$|^sitemap$/i;

/** Cheap test of the many short links before. */
const MAY_MAP = /[图航p]$/i;

/** How far from the end the footer's marks are looked for, in characters of visible text. */
const TAIL = 3000;

/**
 * Who runs the site and under which records (GUIDE-FOOTER: 党政机关标识, 网站标识码, ICP备案, 公安备案, 主办单位, 联系方式, 网站地图).
 * Read from the end of the page, where these stand; `null` for what it does not show, whatever its labels say.
 */
export function readIdentity(page: PageContext): SiteIdentity {
  const text = indexPage(page).text.slice(-TAIL);
  const map = linksOf(page).findLast(
    (link) => link.text.length <= 8 && MAY_MAP.test(link.text) && SITE_MAP.test(link.text),
  );
  return {
    siteCode: text.includes('标识码') ? (SITE_CODE.exec(text)?.[1] ?? null) : null,
    icp: tidy(ICP.exec(from(text, text.search(/ICP/i)))?.[0]),
    policeRecord: tidy(POLICE.exec(from(text, text.indexOf('公网安备')))?.[0]),
    organiser: text.includes('办') ? (ORGANISER.exec(text)?.[1] ?? null) : null,
    contact: /电话|方式|热线|联系我们/.test(text) ? (CONTACT.exec(text)?.[1]?.trim() ?? null) : null,
    siteMapUrl: map?.url ?? null,
    governmentMark: text.includes('党政机关') || page.html.includes('conac'),
  };
}

/** The text from its first such word on, with the letter and the blank before it; `''` without the word. */
const from = (text: string, word: number): string => (word < 0 ? '' : text.slice(Math.max(0, word - 2)));

const tidy = (text: string | undefined): string | null => text?.replace(/\s+/g, ' ').trim() ?? null;
