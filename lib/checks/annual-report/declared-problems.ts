import type { Column } from '../../model/column';
import type { Evidence } from '../../model/evidence';
import type { Portal } from '../../model/portal';
import type { ReadReport } from './reports';

export type ProblemKind = 'outdated' | 'empty' | 'links' | 'decisions';

/** A problem that a report declares (存在的主要问题), and what an audit can count of it. */
export interface DeclaredProblem {
  kind: ProblemKind;
  sentence: string;
  /** The report says that it was put right. */
  settled: boolean;
}

const PROBLEMS: readonly (readonly [ProblemKind, RegExp])[] = [
  // 行政许可、处罚决定等未及时主动公开, 双公示信息公开不及时
  ['decisions', /(?:行政许可|行政处罚|处罚决定|双公示)[^。；]{0,20}(?:未(?:能)?及时|不(?:够)?及时|滞后)/],
  // 空白栏目, 部分栏目无内容
  ['empty', /空白栏目|栏目[^。；，]{0,8}(?:空白|无内容|没有内容)/],
  // 部分栏目更新不及时, 信息更新较慢, 内容未及时更新
  [
    'outdated',
    /(?:栏目|信息|内容|网站)[^。；，]{0,10}更新[^。；，]{0,6}(?:不及时|不够及时|较慢|缓慢|慢|滞后|不快)|未(?:能)?及时更新|栏目[^。；，]{0,10}(?:长期)?(?:未|不)更新/,
  ],
  // 断链错链, 部分链接失效
  ['links', /断链|死链|错链|链接[^。；，]{0,8}(?:失效|错误|无法打开|打不开)/],
];
/** 相关问题得到明显改善, 已全部完成整改; not 下一步将加以整改. */
const SETTLED =
  /得到[^。；，]{0,6}(?:改善|解决|改进|好转)|(?:已|均|全部)[^。；，]{0,8}(?:整改(?:完成|到位)|完成整改|改进|解决)|有(?:了)?(?:明显|较大|显著)?(?:改进|改善|好转)/;
/** What was found elsewhere: 指导督促各单位, 检查各镇街道. */
const OTHERS = /各(?:单位|部门|镇|乡|街道|县)|个别(?:单位|部门)|部分(?:单位|部门|镇|乡|街道)/;

/** Problems that part five of a report declares, each kind once. A paragraph that says "settled" settles all in it. */
export function declaredProblems({ report }: ReadReport): DeclaredProblem[] {
  const part = report.parts.find(({ id }) => id === 'problems');
  const found = new Map<ProblemKind, DeclaredProblem>();
  for (const paragraph of part?.text.split('\n') ?? []) {
    const settled = SETTLED.test(paragraph);
    for (const sentence of paragraph.split(/(?<=[。；;])/))
      for (const [kind, words] of PROBLEMS)
        if (words.test(sentence) && !OTHERS.test(sentence) && !found.has(kind))
          found.set(kind, { kind, sentence: sentence.trim(), settled });
  }
  return [...found.values()];
}

const MOST_SHOWN = 3;
const isDead = ({ verdict }: Column): boolean => verdict.state === 'outdated' || verdict.state === 'empty';

/** How much of a problem the audit found, with the proof of the first few. */
export function foundOf(kind: ProblemKind, portal: Portal): { count: number; evidence: Evidence[] } {
  if (kind === 'links') {
    const gone = portal.columns.filter(({ verdict }) => verdict.state === 'unreachable');
    const evidence = [
      ...portal.brokenLinks.map((link) => link.evidence),
      ...gone.map(({ verdict }) => verdict.evidence),
    ];
    const broken = new Set([...portal.brokenLinks.map(({ url }) => url), ...gone.map(({ url }) => url)]);
    return { count: broken.size, evidence: evidence.slice(0, MOST_SHOWN).flat() };
  }
  const columns = portal.columns.filter((column) =>
    kind === 'decisions'
      ? (column.kind === 'penalty' || column.kind === 'permit') && isDead(column)
      : column.verdict.state === kind,
  );
  return { count: columns.length, evidence: columns.slice(0, MOST_SHOWN).flatMap(({ verdict }) => verdict.evidence) };
}
