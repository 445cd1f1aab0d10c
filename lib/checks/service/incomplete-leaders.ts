import type { Column } from '../../model/column';
import type { Check, Finding } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { ownPages } from '../disclosures/own-pages';
import { onColumn, onPage } from '../finding';
import { evidenceOf, type ReadPage } from '../look';

const meta = {
  id: 'incomplete-leaders',
  title: 'checks.incompleteLeaders.title',
  basis: ['IND-DED-LEADER', 'GUIDE-LEADER'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** 党委书记 县长 副主任 党组成员 */
const POSTS = /书记|[省市县区州盟旗镇乡局厅部]长|主任|巡视员|秘书长|党[组委]成员|总工程师|总经济师|调研员/g;
const DUTIES = /分工|分管|负责|主持|协助|联系(?:单位|部门)|主管/;
const CURRICULUM = /简历|履历|出生|参加工作|学历|学位|历任|籍贯|[\u4e00-\u9fa5]族|\d{4}年\d{1,2}月(?:生|入党)/;
/** Posts that a page names before it is taken for a list of leaders. */
const LEAST_POSTS = 2;
/** 领导之窗, 县政府领导: a column of leaders around each one's own. */
const LEADERS = /领导|班子|县长|市长|局长/;
/** A name, with the white space that sets two characters apart. */
const NAME = /^[\u4e00-\u9fa5](?:\s?[\u4e00-\u9fa5]){1,3}$/;

/**
 * Pages of leaders (领导信息) that name posts and tell neither what those people are in charge of nor their curriculum
 * vitae. Where names lead to pages of their own, or scripts open them, the page alone tells nothing; a person looks at all.
 */
export const incompleteLeaders: Check = {
  meta,
  run: (portal) => [
    ...openedLeaders(portal),
    ...portal.columns.flatMap((column) => {
      if (column.kind !== 'leaders') return [];
      const bare = bareLeader(portal, column);
      if (bare.length > 0) return bare;
      const page = pageOf(portal, column);
      if (!page || opensMore(page.facts)) return [];
      const text = page.facts.text ?? '';
      const posts = text.match(POSTS)?.length ?? 0;
      const duties = DUTIES.test(text);
      const curriculum = CURRICULUM.test(text);
      if (posts < LEAST_POSTS || (duties && curriculum)) return [];
      const found = onColumn(meta, column, {
        state: 'needs-review',
        // One of the two may stand in what a photograph or a script opens.
        severity: duties || curriculum ? 'advice' : 'deduct',
        params: { lacks: duties ? 'curriculum' : curriculum ? 'duties' : 'both' },
      });
      return [{ ...found, evidence: [evidenceOf(page)] }];
    }),
  ],
};

/** 出生, 1975年3月, 大学学历, 历任: words of a curriculum vitae, whose bare heading tells none */
const LIFE = /出生|参加工作|学历|学位|历任|籍贯|[\u4e00-\u9fa5]族|\d{4}年\d{1,2}月/;
const IN_CHARGE = /分管|负责|主持|协助|联系(?:单位|部门)|主管/;

const isBare = ({ text = '', frames, scripted }: PageFacts): boolean =>
  text !== '' && frames.length === 0 && !scripted && !LIFE.test(text) && !IN_CHARGE.test(text);

/** A leader's own place in the tree (张三) whose page tells neither. */
function bareLeader(portal: Portal, column: Column): Finding[] {
  const isLeader = NAME.test(column.name) && column.places.some(({ path }) => LEADERS.test(path.at(-2) ?? ''));
  const page = isLeader ? pageOf(portal, column) : undefined;
  if (!page || !isBare(page.facts)) return [];
  const found = onColumn(meta, column, { state: 'needs-review', text: 'person' });
  return [{ ...found, evidence: [evidenceOf(page)] }];
}

/** Pages of leaders that a column's page leads to. */
const openedLeaders = (portal: Portal): Finding[] =>
  ownPages(portal).flatMap(({ page, column }) => {
    const name = page.facts.article?.title ?? page.facts.columnName ?? '';
    if (page.purpose !== 'article' || column?.kind !== 'leaders' || !NAME.test(name) || !isBare(page.facts)) return [];
    const subject = { name, url: page.facts.url, evidence: [evidenceOf(page, name)] };
    return [onPage(meta, subject, { state: 'needs-review', text: 'person' })];
  });

function pageOf(portal: Portal, column: Column): ReadPage | undefined {
  if (column.verdict.state !== 'single-content') return undefined;
  const pages = ownPages(portal).filter((own) => own.column === column && own.page.purpose !== 'article');
  return (pages.find(({ page }) => page.snapshot.via === 'render') ?? pages[0])?.page;
}

/** Leaders have pages of their own, or words that only a click shows. */
const opensMore = ({ links, lists, frames, tables }: PageFacts): boolean =>
  frames.length > 0 ||
  tables.length > 20 ||
  lists.some(
    ({ items, region }) => region === 'main' && items.some(({ url, title }) => url !== null && NAME.test(title)),
  ) ||
  links.some(({ text, region }) => region === 'main' && (NAME.test(text.trim()) || /简历|分工|详细|更多/.test(text)));
