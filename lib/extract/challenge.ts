import type { z } from 'zod';
import type { Quote } from '../model/page-facts';
import { headOf } from './meta-tags';
import type { PageContext } from './page-context';
import { indexPage } from './page-index';

/** Real pages say more than this; a firewall's page does not. */
const MAX_TEXT = 900;
const MAX_LINKS = 15;

/** Words of firewall and anti-robot pages: 您的请求被拦截, 访问频繁, 请完成安全验证 */
const WORDS =
  /(?:请求|访问|操作|IP)[^。，\n]{0,14}(?:被(?:拦截|阻断|拒绝|禁止|限制)|已被(?:拦截|阻断|拒绝|禁止|限制)|存在(?:威胁|风险|攻击)|不合法|过于频繁|异常)|(?:Web|网站|应用)[^。\n]{0,6}防火墙|(?:安全|人机|滑动|拖动|点击)[^。\n]{0,6}验证|(?:正在|进行)[^。\n]{0,8}(?:安全检[测查]|浏览器检[测查]|环境检测)|浏览器安全检查|创宇盾|安全狗|云锁|长亭|雷池|安恒|访问(?:过于)?频繁|请(?:开启|启用)\s*(?:JavaScript|Cookie)|Access Denied|Request blocked|Just a moment|Attention Required|Checking your browser|Security check|验证码.{0,10}继续访问/i;

/** Scripts that answer first and let the browser ask again: jsl, acw, Riversecurity ($_ts), __tst_status, cookie tests. */
const SCRIPTS = /__jsl_clearance|acw_sc__v2|\$_ts\s*=|__tst_status|EO_Bot_Ssid|wzws|yunsuo|safedog|C3VK/i;
/** A cookie is set and the page opened again: document.cookie = "…"; location.reload() */
const SETS_COOKIE = /document\.cookie\s*=/;
const OPENS_AGAIN = /location(?:\.href\s*=|\.reload|\.replace|\s*=)/;

/** Characters of a script that are looked at. */
const MAX_CODE = 100_000;

/** Statuses that gateways of Chinese hosters answer a first visit with. */
const CHALLENGING = new Set([202, 412, 521]);

/** Marks by which the page is a gateway's and not the portal's; `null` when it is the portal's. */
export function readChallenge(page: PageContext): z.infer<typeof Quote> | null {
  const index = indexPage(page);
  if (index.text.length > MAX_TEXT || index.links.length > MAX_LINKS) return null;
  const { title } = headOf(page);
  const inTitle = WORDS.exec(title);
  if (inTitle) return { quotation: inTitle[0], selector: 'title' };
  const inText = WORDS.exec(index.text);
  if (inText) return { quotation: inText[0].replace(/\s+/g, ' '), selector: null };
  if (index.text.length > 200) return null;
  for (const { source } of index.scripts) {
    const code = source.slice(0, MAX_CODE);
    const mark = SCRIPTS.exec(code) ?? (OPENS_AGAIN.test(code) ? SETS_COOKIE.exec(code) : null);
    if (mark) return { quotation: mark[0].slice(0, 60).replace(/\s+/g, ' ').trim(), selector: null };
  }
  const { status } = page.snapshot;
  const scripts = index.scripts.length > 0;
  if (status !== null && CHALLENGING.has(status) && scripts) return { quotation: `HTTP ${status}`, selector: null };
  return null;
}
