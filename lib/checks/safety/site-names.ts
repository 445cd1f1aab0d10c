import type { PageFacts } from '../../model/page-facts';
import { namePromises } from '../../standards/content-safety/countering';
import { WordFinder } from '../../text/word-finder';
import { spamMarks, warns } from './spam-marks';

/** Where on a page a name stands as the site's: the SiteName label, the page's title, the way's beginning, the footer. */
export type NamePlace = 'label' | 'title' | 'breadcrumb' | 'organiser';

export interface SiteName {
  name: string;
  place: NamePlace;
}

const JOINT = /\s*(?:_+|\||｜|—+|–|－|\s-\s?|-)\s*/;
const NO_NAME = /^(?:网站|本站|返回|门户)?(?:首\s*页|主页)$|^当前位置/;
const MAX_NAME = 60;
const promises = new WordFinder(namePromises);
/** 青石县人民政府手机版, 省福利彩票发行中心 */
const OF_A_BODY =
  /政府|政务|委员会|管委会|(?:局|厅|署|院|处|中心|办公室|法院|检察院|大学|学院|学校|医院)(?:门户|官方|政府)?(?:网站?|官网|$)/;

/**
 * Names that a page gives as the site's. The last part of its title is one unless it is the article's or the column's
 * own.
 */
export function siteNamesOf(facts: PageFacts): SiteName[] {
  const { kind, siteName, title, breadcrumb, identity, article, columnName, meta } = facts;
  const names: SiteName[] = [];
  const add = (name: string | null | undefined, place: NamePlace): void => {
    const bare = name?.trim() ?? '';
    if (bare.length >= 2 && bare.length <= MAX_NAME && !NO_NAME.test(bare)) names.push({ name: bare, place });
  };
  add(labelled(meta), 'label');
  // The reader falls back on the title where a page has no label.
  if (siteName !== null && !title.includes(siteName)) add(siteName, 'label');
  const own = `${article?.title ?? ''} ${columnName ?? ''} ${meta.ArticleTitle ?? ''}`;
  const parts = title.split(JOINT).filter((part) => part !== '');
  // A home page is titled by its site alone, every other one by its own title first and the site last.
  const naming = kind === 'home' ? parts : parts.slice(1).slice(-1);
  for (const part of naming) if (!own.includes(part)) add(part, 'title');
  add(breadcrumb[0]?.name, 'breadcrumb');
  add(identity.organiser, 'organiser');
  return names;
}

const labelled = (meta: PageFacts['meta']): string | undefined =>
  Object.entries(meta).find(([name]) => name.toLowerCase() === 'sitename')?.[1];

/** `certain`: it advertises · `doubtful`: it only promises an app or a mirror, as names of bodies do not. */
export type NameFault = 'certain' | 'doubtful';

/** 金沙娱乐城: a name that ends in a forbidden trade; in a text such a word may be a place's. */
const TRADE = /(?:娱乐城|赌场|博彩网?|百家乐|棋牌(?:游戏|平台)|投注平台|真人娱乐)$/;

/** What is wrong with a name that stands where the site's should; `null` when nothing is. */
export function nameFault(name: string): NameFault | null {
  if (warns(name)) return null;
  if (spamMarks(name).length > 0 || TRADE.test(name)) return 'certain';
  return promises.has(name) && !OF_A_BODY.test(name) ? 'doubtful' : null;
}

/** A name as public bodies have it, against which an injected one stands. */
export const isBodyName = (name: string): boolean => OF_A_BODY.test(name) && nameFault(name) === null;
