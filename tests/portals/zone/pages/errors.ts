import { identity } from '../place';
import { page } from './frame';

/** A page that says it does not exist; the portal answers it with status 200 (soft 404). */
export function softNotFound(now: string): string {
  return page({
    title: `页面不存在-${identity.name}`,
    meta: {},
    now,
    body: `<div class="wrap main"><div class="lost"><h1>很抱歉，您访问的页面不存在或已删除</h1><p>请检查您输入的网址是否正确，或<a href="/">返回首页</a>，也可以通过<a href="/sitemap.shtml">网站地图</a>查找。</p></div></div>`,
  });
}

/** The web server's own pages. */
export function serverError(status: number, text: string): string {
  return `<html>\r\n<head><title>${status} ${text}</title></head>\r\n<body bgcolor="white">\r\n<center><h1>${status} ${text}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}
