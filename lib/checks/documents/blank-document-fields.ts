import type { Check, Finding } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { isDocumentTitle, isRepealTitle } from '../../text/document-title';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { type OpenedArticle, openedArticles } from './opened-articles';

const meta = {
  id: 'blank-document-fields',
  title: 'checks.blankDocumentFields.title',
  basis: ['PLAT-DOC-FIELDS'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/** Fields that every official document carries, in the words that portals label them with. */
const REQUIRED =
  /^(?:索引号|主题分类|组配分类|发文机关|发布机构|发文单位|发布单位|公开机构|成文日期|发文日期|生成日期|标题|名称|信息名称|发文字号|文号|发布日期|公开日期|有效性|公开方式)$/;

/** Of these an annual report has none: it is no numbered document and stays in force by itself. */
const NONE_OF_REPORTS = /^(?:主题分类|组配分类|发文字号|文号|有效性)$/;

/** Fields of numbered documents; platforms that give every text the block leave them blank by right on the others. */
const OF_DOCUMENTS = /^(?:发文字号|文号|有效性)$/;
/** Kinds of official documents (公文种类) by the end of a title: …的通知, …管理办法（试行）, …实施方案》 */
const DOCUMENT =
  /(?:令|决定|决议|意见|通知|通报|批复|函|通告|公告|公报|报告|纪要|办法|规定|细则|规则|措施|方案|规划|预案|要点|计划|纲要)(?:[（(].{1,16}[）)])?[》〉]?$/;

/** Documents of a column with the block, and their share, from which on one without it lacks it; fields that make a block. */
const FEWEST_SISTERS = 4;
const SISTERS = 0.7;
const FEWEST_FIELDS = 4;

/** Pages that carry a block of fields: official documents, and reports published as such. */
const WITH_FIELDS: ReadonlySet<string> = new Set(['official-document', 'annual-report']);

/**
 * Official documents (公文) and annual reports whose metadata block has labels without values: which ones, document by
 * document. A block that is blank throughout in the page as fetched may be filled by a script: a question, unless a
 * document with the same labels was rendered and is blank there, too; no fault, where it is filled there. A document that
 * has no block where nearly all others of its column have one is a question.
 */
export const blankDocumentFields: Check = {
  meta,
  run: (portal) => [...unfilled(portal), ...without(portal)],
};

function unfilled(portal: Portal): Finding[] {
  const pages = readPages(portal).filter(({ facts }) => WITH_FIELDS.has(facts.kind));
  const rendered = new Map(
    pages.flatMap((page) => (page.snapshot.via === 'render' ? [[labelsOf(page), isBlank(page)] as const] : [])),
  );
  return pages.flatMap((page) => {
    const { facts, snapshot } = page;
    const without = fieldsWithout(facts);
    const blank = facts.metadata.filter(
      ({ name, value }) => isVoid(value) && REQUIRED.test(name) && !without?.test(name),
    );
    const mayFill = snapshot.via === 'fetch' && isBlank(page);
    const confirmed = mayFill ? rendered.get(labelsOf(page)) : true;
    if (blank.length === 0 || confirmed === false) return [];
    const fields = blank.map(({ name }) => name);
    const name = facts.article?.title || facts.title || facts.url;
    const evidence = [evidenceOf(page, blank[0]?.name ?? null)];
    return [
      onPage(
        meta,
        { name, url: facts.url, evidence },
        {
          state: confirmed ? 'violation' : 'needs-review',
          text: confirmed ? 'message' : 'unfilled',
          params: { fields, count: blank.length },
        },
      ),
    ];
  });
}

function without(portal: Portal): Finding[] {
  const columns = new Map<string, OpenedArticle[]>();
  for (const article of openedArticles(portal)) {
    const column = article.listed.find((one) => one.column.kind === 'policy')?.column;
    if (!column || !isDocumentTitle(article.title) || isRepealTitle(article.title)) continue;
    if (!DOCUMENT.test(article.title.trim())) continue;
    columns.set(column.id, [...(columns.get(column.id) ?? []), article]);
  }
  return [...columns.values()].flatMap((articles) => {
    const sisters = articles.filter(({ facts }) => facts.metadata.length >= FEWEST_FIELDS);
    const [sister] = sisters;
    if (!sister || sisters.length < FEWEST_SISTERS || sisters.length < SISTERS * articles.length) return [];
    return articles
      .filter(({ facts }) => facts.metadata.length === 0 && facts.frames.length === 0)
      .map(({ page, facts, title }) => {
        const evidence = [
          evidenceOf(page, facts.article?.title ?? null),
          evidenceOf(sister.page, sister.facts.metadata[0]?.name ?? null),
        ];
        const subject = { name: title, url: facts.url, evidence };
        return onPage(meta, subject, {
          state: 'needs-review',
          text: 'block',
          params: { fields: ['索引号', '成文日期', '发文字号'], sister: sister.title },
        });
      });
  });
}

/** Fields that a text of this kind has by right none of. */
function fieldsWithout(facts: PageFacts): RegExp | null {
  if (facts.kind === 'annual-report') return NONE_OF_REPORTS;
  return isOtherInformation(facts) ? OF_DOCUMENTS : null;
}

/** Whether a title says that the text is no official document: 2024年招生安排, 行政处罚信息公示（第3批）. */
function isOtherInformation({ article, metadata }: PageFacts): boolean {
  const title = article?.title || metadata.find(({ name }) => /^(?:标题|名称|信息名称)$/.test(name))?.value;
  return title !== undefined && title.trim() !== '' && !DOCUMENT.test(title.trim());
}

const labelsOf = ({ facts }: ReadPage): string => facts.metadata.map(({ name }) => name).join(' ');
const isBlank = ({ facts }: ReadPage): boolean => facts.metadata.every(({ value }) => isVoid(value));
/** null, undefined: what a template prints of a field that holds nothing. */
const isVoid = (value: string): boolean => /^(?:null|undefined|nan|\[object Object\])?$/i.test(value.trim());
