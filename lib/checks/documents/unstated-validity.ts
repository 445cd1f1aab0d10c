import type { Check, Finding } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { documentCore, isRepealTitle, isTitleOf, quotedTitles } from '../../text/document-title';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { publishedDay } from './document-days';
import { listedItems } from './listed-items';
import { itemEvidence, type OpenedArticle, openedArticles } from './opened-articles';

const meta = {
  id: 'unstated-validity',
  title: 'checks.unstatedValidity.title',
  basis: ['PLAT-VALIDITY'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const VALIDITY = /^(?:有效性|时效性?|效力状态|是否有效|文件状态|有效状态|失效状态|废止状态)$/;
/** Documents that bind outsiders (规范性文件), by the last word of their title. */
const NORMATIVE =
  /(?:办法|规定|细则|规则|准则|规程|意见|措施|决定)(?:[（(][^）)]{1,8}[）)])?[》〉]?(?:的通知|的通告)?$/;
/** Sister documents with the field, and share of them, from which on a document without it lacks it. */
const FEWEST_SISTERS = 3;
const SISTERS = 0.6;
/** What says that a document no longer holds, wherever it stands. */
const ENDED = /废止|失效|无效|停止执行|已修改|修订/;
const HEAD = 400;

/**
 * Normative documents without the validity that their sisters state, and documents that a later one of the portal repeals by
 * title while nothing on their page says so (修改、废止的文件在原文标注). Which of several editions was meant, a person decides.
 */
export const unstatedValidity: Check = {
  meta,
  run: (portal) => [...unstated(portal), ...repealed(portal)],
};

const validityOf = ({ metadata }: PageFacts) => metadata.find(({ name }) => VALIDITY.test(name));

function unstated(portal: Portal): Finding[] {
  const documents = openedArticles(portal).filter(({ facts }) => facts.kind === 'official-document');
  const stating = documents.filter(({ facts }) => validityOf(facts));
  if (stating.length < FEWEST_SISTERS || stating.length < SISTERS * documents.length) return [];
  return documents
    .filter(({ facts, title }) => !validityOf(facts) && NORMATIVE.test(title))
    .map(({ page, facts, title }) => {
      const sister = stating[0]!;
      const field = validityOf(sister.facts)?.name ?? '';
      const evidence = [evidenceOf(page, facts.article?.title ?? null), evidenceOf(sister.page, field)];
      return onPage(
        meta,
        { name: title, url: facts.url, evidence },
        { state: 'needs-review', params: { field, sister: sister.title } },
      );
    });
}

function repealed(portal: Portal): Finding[] {
  const repeals = listedItems(portal).filter(({ item }) => isRepealTitle(item.title));
  return openedArticles(portal).flatMap((article) => {
    if (isRepealTitle(article.title) || isMarked(article)) return [];
    const repeal = repeals.find(({ item }) =>
      quotedTitles(item.title)
        .map(documentCore)
        .some((core) => core.length >= 8 && isTitleOf(core, article.title)),
    );
    if (!repeal || !isLater(repeal.item.date, article)) return [];
    const { page, facts, title } = article;
    const field = validityOf(facts);
    const evidence = [evidenceOf(page, field?.value || facts.article?.title || null), ...itemEvidence(repeal)];
    const params = { repeal: repeal.item.title, address: repeal.item.url };
    return [
      onPage(meta, { name: title, url: facts.url, evidence }, { state: 'needs-review', text: 'repealed', params }),
    ];
  });
}

/** Title, field, head of the text or the list say that it has ended. */
const isMarked = ({ facts, title, listed }: OpenedArticle): boolean =>
  [
    title,
    facts.title,
    validityOf(facts)?.value ?? '',
    (facts.text ?? facts.mainText).slice(0, HEAD),
    ...listed.map(({ item }) => item.title),
  ].some((words) => ENDED.test(words));

/** A new edition of the same name comes after the repeal. */
function isLater(repealedOn: string | null, { facts, listed }: OpenedArticle): boolean {
  const days = [publishedDay(facts)?.day, ...listed.map(({ item }) => item.date)].filter((day) => day != null).sort();
  const [first] = days;
  return repealedOn !== null && first !== undefined && repealedOn > first;
}
