import { type Day, partsOf } from '../kit/days';
import type { Random } from '../kit/random';
import type { ColumnPlan } from './column-plans';
import { hex, uuid } from './draw';
import type { PagerStyle } from './lists/pagers';

/** A column of a publishing system as far as addresses go. */
export interface ColumnPlace {
  /** Path of the column's own page. */
  path: string;
  /** Folder or number that its articles' addresses are made of. */
  key: string;
}

/** A publishing system as a page shows it: addresses, pagers, marks. */
export interface System {
  family: string;
  /** Its name in labels; absent for pages that no system made. */
  id?: string;
  column(plan: ColumnPlan, random: Random): ColumnPlace;
  /** Path of an article; `n` is its number. */
  article(place: ColumnPlace, day: Day, n: number, random: Random): string;
  /** How much of an article's day stands in its address. */
  addressTells: 'day' | 'month' | null;
  pagers: readonly PagerStyle[];
  /** Class of the box around an article's text. */
  textBox: string;
  /** Scripts and styles that give the system away. */
  assets: readonly string[];
}

const two = (value: number): string => String(value).padStart(2, '0');
const ym = (day: Day): string => day.slice(0, 7).replace('-', '');
const ymd = (day: Day): string => day.replaceAll('-', '');
const columnNumber = (random: Random): number => random.int(1010, 98_000);

const trs: System = {
  family: 'trs',
  id: 'trs',
  column: (plan, random) => ({
    path: `/${plan.path}/${random.pick(['', 'index.shtml', 'index.html'])}`,
    key: `/${plan.path}/`,
  }),
  article: ({ key }, day, n) => `${key}${ym(day)}/t${ymd(day)}_${n}.shtml`,
  addressTells: 'day',
  pagers: ['create-page-html', 'create-page-html', 'links-from-zero', 'none'],
  textBox: 'TRS_Editor',
  assets: ['<script src="/images/createpage.js"></script>', '<link href="/images/trs_base.css" rel="stylesheet">'],
};

const jcms: System = {
  family: 'jcms',
  id: 'jcms',
  column: (_, random) => {
    const n = columnNumber(random);
    return { path: `/col/col${n}/index.html`, key: String(n) };
  },
  article: ({ key }, day, n) => {
    const { year, month, date } = partsOf(day);
    return `/art/${year}/${month}/${date}/art_${key}_${n}.html`;
  },
  addressTells: 'day',
  pagers: ['jpage', 'none'],
  textBox: 'bt_content',
  assets: ['<script src="/module/jslib/jquery/jquery.js"></script>', '<script src="/module/jslib/tag/jq.js"></script>'],
};

const vsb: System = {
  family: 'vsb',
  id: 'vsb',
  column: (plan, random) => ({ path: `/${plan.path}.htm`, key: String(random.int(1001, 1990)) }),
  article: ({ key }, _, n) => `/info/${key}/${n}.htm`,
  addressTells: null,
  pagers: ['counting-down', 'counting-down', 'none'],
  textBox: 'v_news_content',
  assets: [
    '<script src="/system/resource/js/counter.js"></script>',
    '<script src="/system/resource/js/vsbscreen.min.js"></script>',
  ],
};

const gkmlpt: System = {
  family: 'gkmlpt',
  id: 'gkmlpt',
  column: (_, random) => {
    const n = columnNumber(random);
    return { path: `/gkmlpt/index#${n}`, key: String(n) };
  },
  article: ({ key }, _, n) => `/gkmlpt/content/${key.slice(0, 1)}/${key}/post_${n}.html`,
  addressTells: null,
  pagers: ['none'],
  textBox: 'article-content',
  assets: ['<script src="/gkmlpt/static/js/vendor.js"></script>'],
};

const gdUnified: System = {
  family: 'gd-unified',
  id: 'gd-unified',
  column: (plan, random) => ({
    path: `/${plan.path}/${random.pick(['', 'index.html'])}`,
    key: `/${plan.path}/`,
  }),
  article: ({ key }, _, n) => `${key}content/post_${n}.html`,
  addressTells: null,
  pagers: ['links', 'links', 'none'],
  textBox: 'article_con',
  assets: ['<script>var _gdbs = "NFCMS_SITE_ID";</script>'],
};

const ucap: System = {
  family: 'ucap',
  id: 'ucap',
  column: (plan, random) => {
    const key = `/${plan.path.split('/')[0]}/c${random.int(100_100, 109_999)}`;
    return { path: `${key}/${random.pick(['list.shtml', 'xxgk_list.shtml', 'zfxxgk_list.shtml'])}`, key };
  },
  article: ({ key }, day, _, random) => `${key}/${ym(day)}/${hex(random, 32)}.shtml`,
  addressTells: 'month',
  pagers: ['ucap-script', 'ucap-script', 'none'],
  textBox: 'ucap-content',
  assets: ['<script src="/xhtml/js/page.js"></script>'],
};

/** The disclosure catalogue of 大汉: a tree at the left, records asked for by search.jsp. */
const xxgkCatalogue: System = { ...jcms, family: 'jcms-catalogue', pagers: ['total-and-links', 'none'] };

const hebei: System = {
  family: 'hebei',
  id: 'hebei',
  column: (_, random) => {
    const key = `/columns/${uuid(random)}`;
    return { path: `${key}/index.html`, key };
  },
  article: ({ key }, day, _, random) => `${key}/${ym(day)}/${day.slice(8)}/${uuid(random)}.html`,
  addressTells: 'day',
  pagers: ['query', 'none'],
  textBox: 'content',
  assets: [],
};

const siteserver: System = {
  family: 'siteserver',
  id: 'siteserver',
  column: (_, random) => {
    const n = columnNumber(random);
    return { path: `/channels/${n}.html`, key: String(n) };
  },
  article: ({ key }, _, n) => `/contents/${key}/${n}.html`,
  addressTells: null,
  pagers: ['underscore-links', 'underscore-links', 'none'],
  textBox: 'con',
  assets: ['<script src="/SiteFiles/bairong/jquery/jquery-1.9.1.min.js"></script>'],
};

const empirecms: System = {
  family: 'empirecms',
  id: 'empirecms',
  column: (plan, random) => ({ path: `/${plan.path}/${random.pick(['', 'index.html'])}`, key: `/${plan.path}/` }),
  article: ({ key }, day, n) => `${key}${day}/${n}.html`,
  addressTells: 'day',
  pagers: ['total-and-links', 'total-and-links', 'none'],
  textBox: 'news_text',
  assets: [
    '<script src="/e/data/js/ajax.js"></script>',
    '<script src="/e/public/ViewClick/?classid=3&addclick=1"></script>',
  ],
};

const epoint: System = {
  family: 'epoint',
  id: 'epoint',
  column: (plan, random) => {
    const first = `00${random.int(1, 9)}`;
    const key = `/${plan.path.split('/')[1]}/${first}${two(random.int(1, 9)).padStart(3, '0')}/`;
    return { path: `${key}${random.pick(['subpage.html', 'list.html', '1.html'])}`, key };
  },
  article: ({ key }, day, _, random) => `${key}${ymd(day)}/${uuid(random)}.html`,
  addressTells: 'day',
  pagers: ['numbered-pages', 'none'],
  textBox: 'ewb-article',
  assets: ['<script src="/EpointWebBuilder/js/rsa/jsbn.js"></script>'],
};

const handMade: System = {
  family: 'hand-made',
  column: (_, random) => {
    const n = random.int(1, 90);
    return {
      path: random.pick([
        `/news/list.asp?classid=${n}`,
        `/info/iList.jsp?node_id=GKwd&cat_id=${n}`,
        `/Html/List.aspx?id=${n}`,
      ]),
      key: String(n),
    };
  },
  article: ({ key }, _, n) => `/news/show.asp?classid=${key}&id=${n}`,
  addressTells: null,
  pagers: ['query', 'query', 'form', 'load-more', 'none'],
  textBox: 'zw',
  assets: ['<script src="/js/common.js"></script>'],
};

export const systems: readonly System[] = [
  trs,
  jcms,
  vsb,
  gkmlpt,
  gdUnified,
  ucap,
  xxgkCatalogue,
  hebei,
  siteserver,
  empirecms,
  epoint,
  handMade,
];
