/** The name of a column without what menus add: white space, arrows, 更多, counts in brackets. */
export function columnName(text: string): string {
  return text
    .replace(/[\s\u3000\u200b-\u200f\ufeff]+/g, ' ')
    .replace(/^[\s>»›·•|/\-—+【[]+|[\s>»›·•|/\-—+】\]]+$/g, '')
    .replace(/(?<=.)\s*(?:更多|more)\s*$/i, '')
    .replace(/\s*[((]\s*\d+\s*[))]$/, '')
    .trim()
    .replace(SPACED_OUT, (name) => name.replace(/ /g, ''));
}

/** 要 闻, 首 页: single characters set apart to fill a menu's width. */
const SPACED_OUT = /^\p{Script=Han}(?: \p{Script=Han})+$/u;

/** For comparison: no white space at all, full-width brackets as half-width ones. */
export function sameName(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

const bare = (name: string): string =>
  name
    .replace(/[\s\u3000]+/g, '')
    .replace(/\uff08/g, '(')
    .replace(/\uff09/g, ')');

/**
 * Links that menus, breadcrumbs and site maps hold and that are no column: they move, they serve, or they speak of the
 * site itself. 关于我们 is taken; 关于印发…的通知 (a title) is not.
 */
const NO_COLUMN =
  /^(?:首页|网站首页|本站首页|返回首页|主页|返回|更多|更多内容|详情|查看详情|查看更多|more|more>>|上一页|下一页|首 ?页|尾页|末页|上页|下页|正文|当前位置|列表|内容|网站地图|站点地图|网站导航|站群导航|站点导航|关于我们|关于本站|联系我们|网站声明|免责声明|版权声明|法律声明|隐私声明|隐私政策|使用帮助|帮助中心|网站帮助|设为首页|加入收藏|收藏本站|收藏本页|无障碍|无障碍浏览|无障碍阅读|进入无障碍|适老版|适老化|长者模式|长者版|长者助手|老年模式|关怀版|关怀模式|敬老版|大字版|简体|简体版|简体中文|繁體|繁体|繁体版|繁體版|繁体中文|繁體中文|english|en|英文|英文版|中文|中文版|手机版|手机端|移动版|移动端|触屏版|wap版|电脑版|pc版|微信|微博|官方微信|官方微博|微信公众号|政务微信|政务微博|客户端|小程序|app|app下载|客户端下载|rss|rss订阅|订阅|邮箱|邮件系统|站内搜索|搜索|高级搜索|全站搜索|检索|高级检索|登录|登陆|注册|用户登录|用户注册|个人中心|用户中心|我的主页|统一登录|退出|智能问答|智能客服|智能机器人|打印|打印本页|关闭|关闭窗口|关闭本页|分享|纠错|我要纠错|网站纠错|政府网站找错|我为政府网站找错|友情链接|相关链接|政府网站|国务院部门网站|各省市网站|部门网站|返回顶部|顶部)$/i;

export function isNoColumnName(name: string): boolean {
  const clean = bare(name).replace(/[>»›]+$/, '');
  return clean === '' || /^[\d\W_]*$/u.test(clean.replace(/[\p{Letter}]/gu, 'x')) || NO_COLUMN.test(clean);
}

/** Headings over links to other bodies' sites: what hangs below them is no column either. */
const FOREIGN_HEADING =
  /(?:友情|相关|快速|常用)链接|网站链接|政府网站$|部门网站|网站群|站群|^(?:部门|委办局|市直部门|区直部门|县直部门|乡镇|镇街|街道|乡镇街道|各县区|各区县|县市区|区县|下属单位)(?:网站|链接)/;

export function isForeignHeading(name: string): boolean {
  return FOREIGN_HEADING.test(bare(name));
}

/** The disclosure platform under the name that PLAT-NAME prescribes, or one it had before. Best first. */
const PLATFORM_NAMES: readonly RegExp[] = [
  /^政府信息公开$/,
  /^政府信息公开(?:平台|专栏|专题|网|网站|统一平台|窗口|栏目)$/,
  /^(?:法定)?主动公开(?:平台|专栏)$/,
  /^.{2,12}政府信息公开(?:平台|专栏|网)$/,
  /^信息公开(?:平台|专栏|网)?$/,
];

/** How well a name fits the disclosure platform: 0 best, `null` not at all. */
export function platformRank(name: string): number | null {
  const clean = bare(name);
  const at = PLATFORM_NAMES.findIndex((shape) => shape.test(clean));
  return at < 0 ? null : at;
}

export function isSiteMapName(name: string): boolean {
  return /^(?:网站地图|站点地图|网站导航|站点导航|sitemap)$/i.test(bare(name));
}
