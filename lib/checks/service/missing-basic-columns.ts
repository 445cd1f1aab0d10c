import type { ColumnKind } from '../../model/column';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { GOVERNMENTS } from '../../standards/disclosure-duties';
import { navigationWasRead, searchOf } from '../disclosures/searched';
import { onSite } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'missing-basic-columns',
  title: 'checks.missingBasicColumns.title',
  basis: ['IND-DED-PROFILE'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

interface Basic {
  what: 'profile' | 'functions' | 'leaders' | 'data';
  rules: readonly string[];
  kinds: readonly ColumnKind[];
  /** Names by which it may be there all the same, in columns and links of any kind. */
  names: RegExp;
  /** Such names that mean something else: 县长信箱, 部门动态, 办事统计. */
  others: RegExp | null;
}

/** What every portal of a government shows of itself. */
const BASICS: readonly Basic[] = [
  {
    what: 'profile',
    rules: ['IND-DED-PROFILE', 'GUIDE-PROFILE'],
    kinds: ['profile'],
    names: /概况|简介|走[进近]|认识|[省市县区]情|概览|魅力|印象|大美/,
    others: null,
  },
  {
    what: 'functions',
    rules: ['IND-DED-ORG', 'GUIDE-ORG'],
    kinds: ['functions'],
    names: /机构|职能|职责|部门|单位|政府组成/,
    others: /(?:部门|单位)(?:动态|文件|新闻|信息|预算|决算|之窗|要闻|工作|解读|政策)|机构改革/,
  },
  {
    what: 'leaders',
    rules: ['IND-DED-LEADER', 'GUIDE-LEADER'],
    kinds: ['leaders'],
    names: /领导|班子|[省市县区州]长|书记|主席|负责人/,
    others: /信箱|热线|留言|来信|会客厅|接待|讲话|活动|调研/,
  },
  {
    what: 'data',
    rules: ['IND-DED-DATA'],
    kinds: ['statistics', 'data-open'],
    names: /数据|统计|数说|经济运行|普查/,
    others: /(?:办事|服务|留言|来信|信件|访问|办件|互动|咨询)[^，。]{0,4}(?:统计|数据)/,
  },
];

/**
 * Columns that the indicators ask of every government's portal and that no tree, no link holds: profile (概况), functions
 * (机构职能), leaders (领导信息), data (数据发布). Said only where navigation and platform were read in full.
 */
export const missingBasicColumns: Check = {
  meta,
  run(portal) {
    if (!GOVERNMENTS.has(portal.level) || !navigationWasRead(portal) || !searchOf(portal).complete) return [];
    return BASICS.flatMap((basic) => finding(portal, basic) ?? []);
  },
};

function finding(portal: Portal, { what, rules, kinds, names, others }: Basic): Finding | null {
  const isNamed = (name: string): boolean => names.test(name) && !others?.test(name);
  const own = portal.columns.filter(({ kind }) => kinds.includes(kind));
  // What is there and empty, gone or outdated is told as such.
  if (own.length > 0 || portal.columns.some(({ name }) => isNamed(name))) return null;
  const looks = portal.pages.filter(
    ({ purpose, facts }) => facts !== null && ['home', 'sitemap', 'platform'].includes(purpose),
  );
  const links = looks.flatMap(({ facts }) => facts?.links.filter(({ text }) => text.length <= 12) ?? []);
  // Another name may mean it all the same: nobody is accused where one stands.
  const linked = [...links.map(({ text }) => text), ...portal.columns.map(({ name }) => name)].some((text) =>
    names.test(text),
  );
  const found = onSite(
    meta,
    portal,
    looks.slice(0, 4).map((page) => evidenceOf(page)),
    {
      state: linked ? 'needs-review' : 'violation',
      text: linked ? 'review' : 'message',
      basis: rules,
      params: { what },
    },
  );
  return { ...found, id: `${found.id}:${what}` };
}
