import type { ColumnKind } from '../../model/column';

/**
 * Kinds of column that events fill (penalties, appointments): where none happened nothing is due, and a statement may
 * say so (无发生说明). `words`: what did not happen, as statements name it · `items`: titles that prove that it did.
 */
export interface EventKind {
  words: string;
  items: RegExp;
}

export const eventKinds: ReadonlyMap<ColumnKind, EventKind> = new Map<ColumnKind, EventKind>([
  ['permit', { words: '行政许可|行政审批|许可', items: /许可决定|准予.{0,12}许可|许可〔\d{4}〕|行政许可.{0,6}公示/ }],
  [
    'penalty',
    {
      words: '行政处罚|行政强制|处罚|强制',
      items: /处罚决定|罚决?字|罚〔\d{4}〕|行政处罚.{0,6}公示|强制(?:执行|措施)?决定/,
    },
  ],
  ['procurement', { words: '政府(?:集中)?采购|集中采购|采购', items: /中标|成交(?:公告|结果)|采购(?:合同|结果|公告)/ }],
  [
    'project',
    {
      words: '重大(?:建设)?项目|重点(?:建设)?项目|建设项目|工程建设',
      items: /项目.{0,16}(?:批复|批准|开工|竣工|验收|招标)/,
    },
  ],
  [
    'recruitment',
    {
      words: '公务员(?:招录|招考|录用)?|招录|招考|录用|招聘',
      items: /(?:公务员|招录|招考|招聘|录用).{0,20}(?:公告|公示|名单|简章)/,
    },
  ],
  [
    'land',
    { words: '征地|土地征收|房屋征收|征收|拆迁', items: /征收.{0,12}(?:公告|决定|补偿)|征地.{0,12}(?:公告|补偿|方案)/ },
  ],
  [
    'personnel',
    { words: '人事任免|干部任免|任免|任命|人事变动', items: /任免|任职|免职|(?:同志|任命).{0,12}(?:职务|为)/ },
  ],
]);
