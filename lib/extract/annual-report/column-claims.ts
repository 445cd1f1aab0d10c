import type { ColumnClaim } from '../../model/annual-report';
import { sentencesIn } from './sentences';

const MAX_QUOTATION = 200;
const LEVELS = '一二三四五';
/** Words before a number of columns by which it is no count of all. */
const CHANGED =
  /(?:新增|新设|新开|增设|调整|优化|整改|整合|清理|撤销|关闭|更新|归并|涉及)[^，。；\d]{0,14}\d+\s*个?[^，。；\d]{0,6}$/;

/** Claims on the number of columns: "共设置栏目56个，其中一级栏目7个，二级栏目24个，三级栏目25个". */
export function readColumnClaims(text: string): ColumnClaim[] {
  return sentencesIn(text, null).flatMap((sentence) => {
    if (!/栏目/.test(sentence.text)) return [];
    const levels = [
      ...[...sentence.text.matchAll(/([一二三四五])级(?:子|公开)?(?:栏目|目录|专栏)?\s*(\d+)\s*个/g)].map(
        ([, level, count]) => ({ level: LEVELS.indexOf(level ?? '') + 1, count: Number(count) }),
      ),
      ...[...sentence.text.matchAll(/(\d+)\s*个([一二三四五])级(?:子|公开)?(?:栏目|目录|专栏)/g)].map(
        ([, count, level]) => ({ level: LEVELS.indexOf(level ?? '') + 1, count: Number(count) }),
      ),
    ].sort((a, b) => a.level - b.level);
    // The whole, not a level's: 一级栏目7个 is none.
    const total =
      /(?<![一二三四五]级(?:子|公开)?)栏目\s*(?:数量|总数)?(?:为|共计?|达|有)?\s*(\d+)\s*个/.exec(sentence.text) ??
      /(?:共|设置|开设|设有|设立|建设|建有)[^，。；\d]{0,14}?(\d+)\s*个(?:公开|主动公开|信息公开)?栏目/.exec(
        sentence.text,
      );
    if (!total && levels.length < 2) return [];
    // "新增栏目3个": what changed, not what there is.
    if (total && CHANGED.test(sentence.text.slice(0, total.index + total[0].length))) return [];
    return [
      {
        total: total ? Number(total[1]) : null,
        levels,
        platform: /平台|信息公开|政务公开|公开专栏|公开目录/.test(sentence.text),
        quotation: sentence.raw.slice(0, MAX_QUOTATION),
      },
    ];
  });
}
