import type { Check } from '../../model/finding';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';

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

/** Pages that carry a block of fields: official documents, and reports published as such. */
const WITH_FIELDS: ReadonlySet<string> = new Set(['official-document', 'annual-report']);

/**
 * Official documents (公文) and annual reports whose metadata block has labels without values: which ones, document by
 * document. A block that is blank throughout in the page as fetched may be filled by a script: a question, unless a
 * document with the same labels was rendered and is blank there, too; no fault, where it is filled there.
 */
export const blankDocumentFields: Check = {
  meta,
  run(portal) {
    const pages = readPages(portal).filter(({ facts }) => WITH_FIELDS.has(facts.kind));
    const rendered = new Map(
      pages.flatMap((page) => (page.snapshot.via === 'render' ? [[labelsOf(page), isBlank(page)] as const] : [])),
    );
    return pages.flatMap((page) => {
      const { facts, snapshot } = page;
      const blank = facts.metadata.filter(
        ({ name, value }) =>
          value.trim() === '' && REQUIRED.test(name) && !(facts.kind === 'annual-report' && NONE_OF_REPORTS.test(name)),
      );
      const mayFill = snapshot.via === 'fetch' && isBlank(page);
      const confirmed = mayFill ? rendered.get(labelsOf(page)) : true;
      if (blank.length === 0 || confirmed === false) return [];
      const fields = blank.map(({ name }) => name).join('、');
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
  },
};

const labelsOf = ({ facts }: ReadPage): string => facts.metadata.map(({ name }) => name).join(' ');
const isBlank = ({ facts }: ReadPage): boolean => facts.metadata.every(({ value }) => value.trim() === '');
