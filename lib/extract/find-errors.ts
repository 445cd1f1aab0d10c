import type { SiteIdentity } from '../model/page-facts';
import type { PageContext } from './page-context';
import { linksOf } from './page-links';

/**
 * Addresses of the national entry: <a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=…">, the same on a
 * bare number or a census host, and the script that writes it: <script id="_jiucuo_" sitecode="4408030001">.
 */
const NATIONAL = ['jiucuo', 'zfwzzc', 'zfwzgl'];
/** site_code=1300000032, sitecode="4408030001" */
const CODE = /site_?code["']?\s*[=:]\s*["']?([A-Za-z0-9]{10})(?![A-Za-z0-9])/i;
/** How far around the word the code stands, in characters. */
const AROUND = 200;
const NATIONAL_WORDS = /为政府网站找错|政府网站找错/;
/** 网站纠错, 我要纠错, 网站找错: the site's own */
const OWN_WORDS = /(?:网站|我要|在线|内容|页面|信息)?(?:纠错|找错)$/;

/** The entry for finding errors (我为政府网站找错, GUIDE-FINDERR), and the site code it is called with. */
export function readFindErrors(page: PageContext): Pick<SiteIdentity, 'findErrors' | 'findErrorsCode'> {
  const { html } = page;
  for (const word of NATIONAL) {
    const at = html.indexOf(word);
    if (at < 0) continue;
    const around = html.slice(Math.max(0, at - AROUND), at + AROUND);
    return { findErrors: 'national', findErrorsCode: CODE.exec(around)?.[1]?.toLowerCase() ?? null };
  }
  if (!html.includes('找错') && !html.includes('纠错')) return { findErrors: null, findErrorsCode: null };
  const link = linksOf(page).findLast(({ text }) => text.length <= 12 && OWN_WORDS.test(text));
  if (!link) return { findErrors: null, findErrorsCode: null };
  return { findErrors: NATIONAL_WORDS.test(link.text) ? 'national' : 'own', findErrorsCode: null };
}
