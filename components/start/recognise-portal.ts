import { type Message, message } from '../../lib/model/evidence';

/** Words by which bodies that must run a portal call themselves: 人民政府, 管理委员会, 委员会, …局. Not taken: 政府采购网, 结局. */
const BODY =
  /人民政府|行政公署|管理委员会|管委会|门户网站|政务公开|政府信息公开|政府网|委员会|[省市县区州旗盟].{0,12}[局厅办]/;

/** Whether a page in a tab looks like a government portal, from its address and title alone, and why. */
export function recognisePortal(page: { url: string; title: string | null }): { isPortal: boolean; reason: Message } {
  const { hostname, host } = new URL(page.url);
  if (hostname.endsWith('.gov.cn')) return { isPortal: true, reason: message('sidepanel.recognised.byHost', { host }) };
  const body = page.title && BODY.exec(page.title)?.[0];
  if (body) return { isPortal: true, reason: message('sidepanel.recognised.byTitle', { word: body }) };
  return { isPortal: false, reason: message('sidepanel.recognised.unknown', { host }) };
}
