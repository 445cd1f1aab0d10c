import type { ColumnKind } from '../../model/column';

/** Directories named by the initials of a column's name (通知公告 tzgg): a last hint when the name tells nothing. */
export const addressWords: ReadonlyMap<string, ColumnKind> = new Map(
  (
    [
      ['news', 'xwdt zwdt gzdt zwyw tpxw spxw bmdt xzdt jrxw ywdt xwzx yw xw'],
      ['notice', 'tzgg gsgg gggs tz gg tzgs'],
      ['policy', 'zcwj zcfg gfxwj flfg fggw zfwj zfgz'],
      ['interpretation', 'zcjd wjjd jdhy tjzc'],
      ['functions', 'jgzn jgsz nsjg zzjg zyzz jggk xsdw zsdw'],
      ['leaders', 'ldzc ldjs ldxx ldfg ldbz'],
      ['plan', 'ghjh fzgh gzjh ghxx'],
      ['statistics', 'tjxx tjsj tjgb sjfb'],
      ['permit', 'xzxk xzsp'],
      ['penalty', 'xzcf xzzf xzqz'],
      ['budget', 'czyjs yjs bmyjs czzj sgjf czxx'],
      ['procurement', 'zfcg zbcg'],
      ['personnel', 'rsrm rsxx'],
      ['recruitment', 'zkzl gwyzk zkly rszk'],
      ['emergency', 'yjgl yjya'],
      ['guide', 'xxgkzn gkzn zfxxgkzn'],
      ['catalogue', 'xxgkml gkml zfxxgkml'],
      ['system', 'xxgkzd gkzd zfxxgkzd'],
      ['annual-report', 'xxgknb gknb zfxxgknb xxgkndbg gkndbg'],
      ['application', 'ysqgk'],
      ['survey', 'yjzj myzj dczj wsdc'],
      ['interview', 'zxft'],
      ['special', 'ztzl zt'],
    ] satisfies [ColumnKind, string][]
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, ColumnKind] => [word, kind])),
);
