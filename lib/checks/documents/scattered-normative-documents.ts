import type { Check } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import { isDocumentTitle } from '../../text/document-title';
import { onSite } from '../finding';
import { readPages } from '../look';
import { listedItems } from './listed-items';
import { itemEvidence } from './opened-articles';
import { isOwnBody } from './own-body';

const meta = {
  id: 'scattered-normative-documents',
  title: 'checks.scatteredNormativeDocuments.title',
  basis: ['PLAT-NORMDOC'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** A column that collects them: 行政规范性文件, 规章, 规章库, 文件库, 政策法规库 */
const COLLECTION = /规范性文件|规章|文件库|法规库|政策库|文件中心/;
/** 青石县停车管理办法, …实施细则 · not 办事指南, not 管理办法解读 */
const NORMATIVE = /(?:办法|规定|细则)(?:[（(][^）)]{1,8}[）)])?[》〉]?(?:的通知|的通告)?$/;
/** Documents, and columns that they are spread over, that call for one place. */
const FEWEST_DOCUMENTS = 5;
const FEWEST_COLUMNS = 3;
const SHOWN = 3;

/**
 * Portals whose normative documents stand in several columns while none collects them (规章和规范性文件集中公开). A column or link
 * by that name, on another site, too, is enough. Which of them bind outsiders the titles do not tell: a question.
 */
export const scatteredNormativeDocuments: Check = {
  meta,
  run(portal) {
    if (portal.incomplete || portal.columns.some(({ name }) => COLLECTION.test(name))) return [];
    const pages = readPages(portal);
    if (pages.some(({ facts }) => namesCollection(facts))) return [];
    const documents = listedItems(portal).filter(
      ({ item, column }) =>
        column.kind === 'policy' &&
        NORMATIVE.test(item.title) &&
        isDocumentTitle(item.title) &&
        isOwnBody(item.title, portal),
    );
    const titles = new Map(documents.map((one) => [one.item.title, one]));
    const columns = new Set([...titles.values()].map(({ column }) => column.id));
    if (titles.size < FEWEST_DOCUMENTS || columns.size < FEWEST_COLUMNS) return [];
    const shown = [...new Map([...titles.values()].map((one) => [one.column.id, one])).values()].slice(0, SHOWN);
    const params = { count: titles.size, columns: columns.size, item: shown[0]?.item.title ?? '' };
    return [onSite(meta, portal, shown.flatMap(itemEvidence), { state: 'needs-review', params })];
  },
};

const LONGEST_NAME = 16;

/** A link or heading of a page by the name of a collection; the title of a document that mentions them is none. */
const namesCollection = ({ links, lists }: PageFacts): boolean =>
  links.some(({ text }) => text.length <= LONGEST_NAME && COLLECTION.test(text)) ||
  lists.some(({ name }) => name !== null && name.length <= LONGEST_NAME && COLLECTION.test(name));
