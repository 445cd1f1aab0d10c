import type { NarrativeKind } from '../../model/annual-report';

/** A number as sentences write it: 1,234 or 12 or 0.5. */
export const N = String.raw`(\d{1,3}(?:[,，]\d{3})+|\d+(?:\.\d+)?)\s*`;
const PIECES = '(?:件|条|份|宗|起|例|次|个|项)';
const GAP = String.raw`[^，,。；;、：:\d]`;
/** A number with its unit behind some words. */
const of = (words: string, gap: number): RegExp => new RegExp(`${words}${GAP}{0,${gap}}${N}${PIECES}`);

/** Ways to write a count; the first that fits a clause counts. */
export type Patterns = readonly (readonly [NarrativeKind, readonly RegExp[]])[];

const RECEIVED = '(?:收到|新收|受理|接收|接到|收悉)';

/** Counts of applications received and handled (申请办理), clause by clause. */
export const APPLICATIONS: Patterns = [
  [
    'applications',
    [
      new RegExp(`${RECEIVED}${GAP}{0,24}申请${GAP}{0,10}${N}${PIECES}`),
      new RegExp(`${RECEIVED}${GAP}{0,12}${N}${PIECES}${GAP}{0,14}申请`),
      // The table's own term: 本年度新收12件.
      new RegExp(`新收到?${N}件`),
      of('(?:信息公开|依申请公开|公开)申请(?:的)?(?:数量|总数|总量|件数)', 4),
      of('依申请公开(?!申请)', 10),
    ],
  ],
  [
    'carried-over',
    [of('(?:上一?年度?|往年)结转', 20), new RegExp(`${N}${PIECES}${GAP}{0,4}(?:为|系|是|由)上一?年度?结转`)],
  ],
  [
    'carried-forward',
    [
      of('结转(?:至|到)?(?:下|次)一?年度?', 16),
      new RegExp(`${N}${PIECES}${GAP}{0,8}(?:转入|结转(?:至|到)?)(?:下|次)一?年`),
    ],
  ],
  ['handled', [of('(?:办结|办理完毕|(?:共|已|按时|按期|予以|全部|依法)答复|共办理)', 16)]],
];

/** Counts of results (办理结果) and of applicants; they stand behind 其中 as well. */
export const SHARES: Patterns = [
  ['granted', [of('(?<!不)予以公开', 6)]],
  // 予以公开及部分公开258件 counts both.
  ['partial', [of('(?<!予以公开[及和、或与])部分公开', 6)]],
  ['denied', [of('不予公开', 6)]],
  ['unable', [of('无法提供', 6)]],
  ['refused', [of('不予处理', 6)]],
  ['from-natural', [of('自然人(?:申请)?', 6)]],
  ['from-bodies', [of('法人(?:或者?|和|及|、)?(?:其他)?(?:社会)?组织(?:申请)?', 6)]],
];

/** Counts of reviews and lawsuits (行政复议, 行政诉讼). */
export const DISPUTES: Patterns = [
  ['reviews', [of('行政复议', 12), new RegExp(`${N}${PIECES}${GAP}{0,10}行政复议`)]],
  ['lawsuits', [of('行政(?:诉讼|案件)', 12), new RegExp(`${N}${PIECES}${GAP}{0,10}行政诉讼`)]],
];

const MADE = '(?:制发|制定|出台|印发)';

/** Counts of decisions and documents of the year (主动公开). */
export const DECISIONS: Patterns = [
  ['permits', [of('行政许可(?:处理|办理)?(?:决定)?', 8), new RegExp(`${N}${PIECES}行政许可`)]],
  ['penalties', [of('行政处罚(?:处理)?(?:决定)?', 8), new RegExp(`${N}${PIECES}行政处罚`)]],
  ['coercions', [of('行政强制(?:措施)?(?:处理)?(?:决定)?', 8)]],
  [
    'normative-made',
    [of(`${MADE}${GAP}{0,8}规范性文件`, 6), new RegExp(`${MADE}${GAP}{0,4}${N}${PIECES}${GAP}{0,4}规范性文件`)],
  ],
  ['normative-repealed', [of(`废止${GAP}{0,8}规范性文件`, 6)]],
  ['normative-valid', [of(`现行有效(?:的)?${GAP}{0,4}规范性文件`, 6)]],
];
