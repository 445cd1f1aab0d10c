import { html, htmlWithoutCharset, redirect } from '../kit/answers';
import type { PlacedColumn } from '../kit/column-plan';
import type { Day } from '../kit/days';
import { encodeGb18030 } from '../kit/gb18030';
import { Routes } from '../kit/routes';
import { portalTruth } from '../kit/truth';
import type { SampleAnswer, SamplePortal } from '../sample-portal';
import { rel } from './address';
import { assets } from './assets';
import { type ProvinceContent, provinceContent } from './content';
import { type Column, type Look, movedTo } from './look';
import { article, document } from './pages/article';
import { boxes, columnPage, nothing } from './pages/column-page';
import { home, siteMap, standalone } from './pages/home';
import { list, pager } from './pages/lists';
import { doors, framed, platform } from './pages/platform';
import { text } from './pages/texts';
import { identity, platformBase } from './place';

const cookie = 'hc_clearance=';

/**
 * A provincial department's portal on TRS WCM: relative addresses, pagers that write themselves, a menu with pictures and
 * headlines, an older part in GB2312, a platform on its own host whose tree opens columns in a frame.
 */
export function provincePortal(now: Day): SamplePortal {
  const content = provinceContent(now);
  const home302 = (): SampleAnswer => redirect(`http://${identity.host}/`);
  const hosts: Record<string, Routes> = {
    [identity.host]: new Routes(home302),
    [identity.platformHost]: new Routes(home302),
  };
  const add = (at: string, answer: (cookies: string) => SampleAnswer): void => {
    const { hostname, pathname } = new URL(at, `http://${identity.host}`);
    hosts[hostname]?.addPage(pathname, 'index.html', ({ headers }) => answer(String(headers.cookie ?? '')));
  };
  for (const [path, answer] of Object.entries(assets)) {
    add(path, () => answer);
    add(platformBase + path, () => answer);
  }
  for (const routes of Object.values(hosts)) {
    routes.add('/robots.txt', () => ({ status: 404, headers: { 'content-type': 'text/html' }, body: 'Not Found' }));
  }
  add('/', () => html(home(content)));
  add('/wzdt/', () => html(siteMap(content)));
  for (const [name, at] of [
    ['关于我们', '/gywm/'],
    ['联系我们', '/lxwm/'],
    ['网站声明', '/wzsm/'],
    ['无障碍浏览', '/wza.html'],
    ['RSS订阅', '/rss.html'],
  ] as const) {
    add(at, () => html(standalone(name, at, content)));
  }
  for (const column of content.columns) addColumn(column, content, add);
  return {
    id: 'province',
    host: identity.host,
    otherHosts: [identity.platformHost],
    truth: portalTruth({ ...identity, level: 'department' }, content.columns, now),
    answer: (request) => (hosts[request.host] ?? hosts[identity.host] ?? new Routes(home302)).answer(request),
  };
}

type Add = (at: string, answer: (cookies: string) => SampleAnswer) => void;

const onPlatform = ({ at }: Column): boolean => at.startsWith(platformBase);

function addColumn(column: PlacedColumn<Look>, content: ProvinceContent, add: Add): void {
  const { plan } = column;
  const items = content.items(plan.at);
  for (const item of items) {
    add(item.at, () =>
      onPlatform(plan) ? html(document(item, plan.name)) : encoded(plan, article(column, item, content)),
    );
  }
  if (plan.holds.what === 'off-site') return;
  if (column.section === 'site' && onPlatform(plan)) {
    const latest = content.items(`${platformBase}/fdzdgknr/zcwj/qtwj/`)[0];
    add(plan.at, () => html(platform(latest)));
    return;
  }
  const at = plan.look.gate === 'moved' ? movedTo(plan.at) : plan.at;
  const page = (main: string, from: string): SampleAnswer =>
    onPlatform(plan) ? html(framed(column, main)) : encoded(plan, columnPage(column, main, from, content));
  if (at !== plan.at) add(plan.at, () => redirect(at));
  if (plan.holds.what === 'items') {
    const size = plan.look.pageSize;
    const pages = Math.ceil(items.length / size);
    for (let n = 0; n < pages; n++) {
      const from = n === 0 ? at : `${at}index_${n}.html`;
      const main = list(plan, items.slice(n * size, (n + 1) * size), from) + (pages > 1 ? pager(n, pages) : '');
      add(from, (cookies) => (plan.look.gate === 'waf' && !cookies.includes(cookie) ? waf() : page(main, from)));
    }
    return;
  }
  add(at, () => other(column, content, page));
}

/** What a column shows that has no items. */
function other(
  { plan, ...place }: PlacedColumn<Look>,
  content: ProvinceContent,
  page: (main: string, from: string) => SampleAnswer,
): SampleAnswer {
  const first = plan.children[0];
  switch (plan.holds.what) {
    case 'text':
      return page(text(plan), plan.at);
    case 'nothing':
      return page(nothing(plan.holds.told), plan.at);
    case 'fault':
      return plan.look.gate === 'late'
        ? {
            ...html('<html><head><title>504 Gateway Time-out</title></head><body>504</body></html>', 504),
            delayMs: plan.delayMs,
          }
        : redirect(`http://${identity.host}/`);
    default:
      if (plan.look.gate === 'script' && first)
        return html(
          `<html><head><script language="javascript">location.href="${rel(plan.at, first.at)}";</script></head><body></body></html>`,
        );
      if (plan.look.gate === 'meta' && first)
        return html(`<html><head><meta http-equiv="refresh" content="0;url=${rel(plan.at, first.at)}"/></head></html>`);
      return page(onPlatform(plan) ? doors(plan) : boxes({ plan, ...place }, content), plan.at);
  }
}

const encoded = (plan: Column, page: string): SampleAnswer =>
  plan.look.old ? htmlWithoutCharset(encodeGb18030(page)) : html(page);

/** 412 and a script: a real browser runs it, gets the cookie and loads the page again. */
const waf = (): SampleAnswer =>
  html(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><script>(function(){var k=0,s='hcsthj';for(var i=0;i<s.length;i++)k+=s.charCodeAt(i);document.cookie = '${cookie}'+k+'; path=/';location.reload();})();</script></head><body></body></html>`,
    412,
  );
