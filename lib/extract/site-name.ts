import { headOf } from './meta-tags';
import type { PageContext } from './page-context';

/** Words that end the name of a public body's site. */
const BODY = /(?:政府|委员会|管委会|局|厅|部|办公室|中心|院|署|网|网站|门户|平台|开发区|高新区)$/;
const WELCOME = /^(?:欢迎(?:您)?(?:光临|访问|进入|来到)?|您好[!！，,]?)|[!！]+$|欢迎您[!！]?$/g;

/** Name of the site (网站名称): meta SiteName, else the part of the title that names a public body; `null` without either. */
export function readSiteName(page: PageContext): string | null {
  const head = headOf(page);
  const named = head.metaOf('SiteName').trim();
  if (named) return named;
  const parts = titleParts(head.title).map((part) => part.replace(WELCOME, '').trim());
  return parts.findLast((part) => part.length >= 3 && part.length <= 30 && BODY.test(part)) ?? null;
}

/** Whether the page title names the site and nothing else, as a home page's does. */
export function isSiteName(page: PageContext): boolean {
  const parts = titleParts(headOf(page).title.replace(WELCOME, ''));
  const name = readSiteName(page);
  return (
    parts.length > 0 &&
    parts.every((part) => part === name || BODY.test(part)) &&
    parts[0] !== undefined &&
    parts[0].length <= 30
  );
}

/** A page title cut where sites join its parts: 文章_栏目_网站, 文章 - 网站, 栏目——网站, 网站 | 文章 */
export function titleParts(title: string): readonly string[] {
  if (title === lastTitle) return lastParts;
  lastParts = title
    .split(JOINT)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  lastTitle = title;
  return lastParts;
}

const JOINT = /\s*(?:_+|\||｜|—{1,}|–|[-－]{2,}|\s-\s?|(?<=[\u4e00-\u9fa5）)》”])-(?=[\u4e00-\u9fa5（(《“]))\s*/;

/** Several readers cut the same page's title one after the other. */
let lastTitle = '';
let lastParts: readonly string[] = [];
