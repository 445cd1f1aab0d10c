import { emptyColumns } from '../../lib/checks/columns/empty-columns';
import { longOutdatedColumns } from '../../lib/checks/columns/long-outdated-columns';
import { outdatedColumns } from '../../lib/checks/columns/outdated-columns';
import { outdatedKeyColumns } from '../../lib/checks/columns/outdated-key-columns';
import { tooManyEmptyColumns } from '../../lib/checks/columns/too-many-empty-columns';
import { undatedColumns } from '../../lib/checks/columns/undated-columns';
import { unreachableColumns } from '../../lib/checks/columns/unreachable-columns';
import { brokenLinks } from '../../lib/checks/links/broken-links';
import type { AuditReport, Disclosure } from '../../lib/model/audit-report';
import type { Column, ColumnKind, ColumnVerdict, Place, VerdictState } from '../../lib/model/column';
import { addDays, addMonths, type Day, dayInChina, daysBetween } from '../../lib/model/day';
import { type Evidence, type Message, message } from '../../lib/model/evidence';
import type { Finding } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';
import type { Standard } from '../../lib/model/standard';
import { buildReport } from '../../lib/report/build';
import { standardOf } from '../../lib/standards';

/** Words that a hostile page may put into a title, an address or a quotation. */
export const HOSTILE = {
  script: '<script>alert(1)</script>',
  attribute: '"><img src=x onerror=alert(1)>',
  formula: '=HYPERLINK("http://evil.example/","点我")',
  plus: '+1+1',
  at: '@SUM(1+1)',
  entity: '&lt;b&gt; & Co.',
  direction: 'abc\u202egpj.exe',
  address: 'javascript:alert(document.domain)',
} as const;

export const now = '2026-03-02T09:30:00+08:00';
const today = dayInChina(now);
const host = 'http://www.xingchuan.example';
export const standard: Standard = standardOf('national-2019');

const sha256 = (seed: number): string => (seed * 2_654_435_761).toString(16).padStart(16, '0').slice(-16).repeat(4);

const evidence = (part: Partial<Evidence> & { url: string }): Evidence => ({
  at: '2026-03-02T01:12:00Z',
  status: 200,
  sha256: sha256(part.url.length),
  via: 'fetch',
  quotation: null,
  selector: null,
  ...part,
});

interface ColumnPart {
  path: string[];
  state: VerdictState;
  kind?: ColumnKind;
  section?: Place['section'];
  also?: Place;
  newest?: Day;
  items?: number;
  url?: string;
  quotation?: string;
  reason?: Message;
}

const REASONS: Record<VerdictState, (newest: Day | null, dueOn: Day | null) => ColumnVerdict['reason']> = {
  alive: (newest, dueOn) => message('verdict.reason.fresh', { newest, dueOn }),
  outdated: (newest, dueOn) =>
    message('verdict.reason.overdue', { newest, dueOn, days: dueOn ? daysBetween(dueOn, today) : 0 }),
  empty: () => message('verdict.reason.emptyPhrase', { phrase: '暂无相关信息' }),
  unreachable: () => message('verdict.reason.status', { status: 404 }),
  'single-content': () => message('verdict.reason.singlePage'),
  index: () => message('verdict.reason.indexChildren', { children: 3 }),
  external: () => message('verdict.reason.externalLink', { host: 'www.elsewhere.example' }),
  'cannot-tell': () => message('verdict.reason.robots'),
  'not-due': () =>
    message('verdict.reason.noOccurrence', {
      unit: '星川管委会',
      on: '2026-01-05',
      from: '2025-01-01',
      until: '2025-12-31',
      dueOn: '2026-12-31',
    }),
};

let made = 0;

/** A column with a verdict and its evidence as an audit would give it. */
export function column(part: ColumnPart): Column {
  const { path, state, kind = 'other', section = 'site', also, newest = null, items, quotation = null } = part;
  const id = `c${String(++made).padStart(2, '0')}`;
  const url = part.url ?? `${host}/${id}/`;
  const threshold = standard.threshold(kind) ?? null;
  const dueOn =
    newest && threshold?.days
      ? addDays(newest, threshold.days)
      : newest
        ? addMonths(newest, threshold?.months ?? 12)
        : null;
  const confirmed = state === 'outdated' || state === 'empty';
  const looked = [
    evidence({ url, quotation, ...(state === 'unreachable' && { status: 404 }) }),
    ...(confirmed
      ? [evidence({ url, via: 'render', at: '2026-03-02T01:14:00Z', quotation: newest ?? '暂无相关信息' })]
      : []),
  ];
  return {
    id,
    name: path.at(-1)!,
    url,
    canonicalUrl: url,
    places: [{ section, level: path.length, path }, ...(also ? [also] : [])],
    kind,
    category: null,
    verdict: {
      state,
      newest,
      items: items === undefined ? null : { count: items, exact: items < 20 },
      threshold,
      dueOn,
      overdueDays: dueOn === null ? null : daysBetween(dueOn, today),
      reason: part.reason ?? REASONS[state](newest, dueOn),
      confirmedBy: confirmed ? 'render' : null,
      confidence: 0.95,
      evidence: state === 'external' ? [] : looked,
    },
  };
}

function columns(): Column[] {
  made = 0;
  const at = (days: number): Day => addDays(today, -days);
  return [
    column({ path: ['星川要闻'], state: 'alive', kind: 'news', newest: at(2), items: 300 }),
    column({ path: ['星川要闻', '部门动态'], state: 'outdated', kind: 'news', newest: at(64), items: 45 }),
    column({ path: ['星川要闻', '乡镇动态'], state: 'outdated', kind: 'news', newest: at(31), items: 120 }),
    column({ path: ['星川要闻', HOSTILE.script], state: 'outdated', kind: 'news', newest: at(410), items: 6 }),
    column({ path: ['通知公告'], state: 'outdated', kind: 'notice', newest: at(260), items: 88 }),
    column({ path: ['走进星川'], state: 'index', kind: 'profile' }),
    column({ path: ['走进星川', '区域概况'], state: 'single-content', kind: 'profile' }),
    column({ path: ['走进星川', '历史文化', '非物质文化遗产'], state: 'alive', newest: at(40), items: 18 }),
    column({ path: ['互动交流'], state: 'index', kind: 'interaction' }),
    column({ path: ['互动交流', '在线访谈'], state: 'outdated', kind: 'interview', newest: at(720), items: 4 }),
    column({ path: ['互动交流', '留言选登'], state: 'alive', kind: 'reply', newest: at(12), items: 64 }),
    column({ path: ['互动交流', HOSTILE.formula], state: 'empty', quotation: HOSTILE.attribute }),
    column({ path: ['政务服务'], state: 'external', kind: 'service', url: 'https://zwfw.elsewhere.example/' }),
    column({ path: ['专题专栏', '营商环境'], state: 'unreachable', kind: 'special' }),
    column({ path: ['专题专栏', HOSTILE.attribute], state: 'cannot-tell', kind: 'special', url: HOSTILE.address }),
    column({ section: 'platform', path: ['政府信息公开指南'], state: 'single-content', kind: 'guide' }),
    column({
      section: 'platform',
      path: ['政府信息公开制度'],
      state: 'alive',
      kind: 'system',
      newest: at(300),
      items: 7,
    }),
    column({ section: 'platform', path: ['法定主动公开内容'], state: 'index', kind: 'statutory' }),
    column({
      section: 'platform',
      path: ['法定主动公开内容', '行政规范性文件'],
      state: 'outdated',
      kind: 'policy',
      newest: at(199),
      items: 33,
      also: { section: 'site', level: 1, path: ['政策文件'] },
    }),
    column({ section: 'platform', path: ['法定主动公开内容', '行政许可'], state: 'empty', kind: 'permit' }),
    column({ section: 'platform', path: ['法定主动公开内容', '行政处罚'], state: 'empty', kind: 'penalty' }),
    column({
      section: 'platform',
      path: ['法定主动公开内容', '重大建设项目', '批准结果'],
      state: 'empty',
      kind: 'project',
    }),
    column({
      section: 'platform',
      path: ['法定主动公开内容', '重大建设项目', '招标投标'],
      state: 'empty',
      kind: 'project',
    }),
    column({
      section: 'platform',
      path: ['法定主动公开内容', '应急管理'],
      state: 'cannot-tell',
      kind: 'emergency',
      reason: message('verdict.reason.undated'),
    }),
    column({
      section: 'platform',
      path: ['政府信息公开年报'],
      state: 'alive',
      kind: 'annual-report',
      newest: at(40),
      items: 9,
    }),
    column({ section: 'platform', path: ['依申请公开'], state: 'single-content', kind: 'application' }),
  ];
}

export function portal(part: Partial<Portal> = {}): Portal {
  return {
    url: `${host}/`,
    host: 'www.xingchuan.example',
    name: '星川市人民政府',
    siteCode: '4499000001',
    level: 'city',
    startedAt: '2026-03-02T09:02:00+08:00',
    finishedAt: '2026-03-02T09:31:00+08:00',
    platformUrl: `${host}/zwgk/`,
    columns: columns(),
    pages: [],
    homeNewest: addDays(today, -2),
    homeEvidence: [evidence({ url: `${host}/`, quotation: addDays(today, -2) })],
    brokenLinks: [
      {
        url: `${host}/old/`,
        text: HOSTILE.entity,
        foundOn: [`${host}/`],
        onHome: true,
        evidence: [evidence({ url: `${host}/old/`, status: 404 })],
      },
    ],
    notLookedAt: [
      { url: `${host}/secret/`, name: HOSTILE.plus, section: 'site', reason: 'robots' },
      { url: 'https://zwfw.elsewhere.example/', name: '政务服务', section: 'site', reason: 'off-site' },
      { url: `${host}/list.xls`, name: '目录下载', section: 'platform', reason: 'file' },
      { url: `${host}/me/`, name: null, section: 'other', reason: 'login' },
    ],
    requests: 41,
    incomplete: false,
    ...part,
  };
}

export function finding(part: Partial<Finding> & Pick<Finding, 'subject' | 'url'>): Finding {
  const check = part.check ?? 'outdated-columns';
  return {
    id: `${check}:${part.columnId ?? part.url}`,
    check,
    severity: 'deduct',
    state: 'violation',
    columnId: null,
    message: message('verdict.reason.noList'),
    basis: ['IND-DED-COLUMN'],
    evidence: [],
    rectification: message('verdict.explain.outdated'),
    points: null,
    ...part,
  };
}

/** Checks of columns and links: enough for every kind of finding, and not the worse for further checks. */
const CHECKS = [
  outdatedKeyColumns,
  longOutdatedColumns,
  tooManyEmptyColumns,
  emptyColumns,
  outdatedColumns,
  unreachableColumns,
  undatedColumns,
  brokenLinks,
];

export const findings = (of: Portal): Finding[] => CHECKS.flatMap((check) => check.run(of, standard, now));

export const disclosures: Disclosure[] = [
  { ruleId: 'REG-12-GUIDE', name: '政府信息公开指南', status: 'present', columns: ['c16'] },
  { ruleId: 'REG-20-5', name: '行政许可', status: 'missing', columns: [] },
];

export function report(part: Partial<Portal> = {}): AuditReport {
  const given = portal(part);
  return buildReport(given, findings(given), disclosures, standard, now);
}
