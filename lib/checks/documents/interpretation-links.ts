import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import {
  bareTitle,
  documentCore,
  documentNumbers,
  interpretedCores,
  isDocumentTitle,
  isInterpretationTitle,
  isTitleOf,
} from '../../text/document-title';
import { type ListedItem, listedItems, sameAddress } from './listed-items';
import type { OpenedArticle } from './opened-articles';

/** 政策原文, 文件链接, 查看原文, 相关文件: a link that leads to the document whatever it is called. */
const TO_DOCUMENT = /原文|文件链接|(?:查看|相关|关联|政策|解读)文件|相关政策|关联政策/;
/** Headings under which a page links to explanations or documents; scripts often fill what stands below. */
const HEADING =
  /^(?:相关|关联|政策|文件|配套)?(?:解读|政策解读|文件解读|解读材料|解读文件|政策文件|相关文件|政策原文|文件原文|相关政策|相关链接|相关文档|关联文件)[:：]?$/;

/** Links of a page that are its own: menus, head and footer stand on every page. */
const ownLinks = ({ links, url }: PageFacts): PageFacts['links'] =>
  links.filter(
    ({ region, url: to }) => (region === 'main' || region === 'side') && sameAddress(to) !== sameAddress(url),
  );

const addressesOf = (items: readonly ListedItem[]): ReadonlySet<string> =>
  new Set(items.flatMap(({ item }) => (item.url === null ? [] : [sameAddress(item.url)])));

/** An explanation that is listed, with what it is about. */
interface Explaining {
  listed: ListedItem;
  cores: readonly string[];
}

const memo = new WeakMap<Portal, readonly Explaining[]>();

/** Every explanation that the portal's lists show. */
function explanations(portal: Portal): readonly Explaining[] {
  let known = memo.get(portal);
  if (!known) {
    known = listedItems(portal)
      .filter(({ item }) => isInterpretationTitle(item.title))
      .map((listed) => ({ listed, cores: interpretedCores(listed.item.title) }));
    memo.set(portal, known);
  }
  return known;
}

/** The listed documents that an explanation with this title is about. */
export function documentsAbout(title: string, portal: Portal): ListedItem[] {
  const cores = interpretedCores(title);
  if (cores.length === 0) return [];
  return listedItems(portal).filter(({ item }) => cores.some((core) => isTitleOf(core, item.title)));
}

/** The listed explanations of the document with this title. */
export function interpretationsOf(title: string, portal: Portal): ListedItem[] {
  if (!isDocumentTitle(title)) return [];
  const bare = bareTitle(title);
  return explanations(portal).flatMap(({ listed, cores }) =>
    cores.some((core) => bare.includes(core)) ? [listed] : [],
  );
}

/** Whether an explanation's page leads to its document: by address, title, number, or a link or file that says so. */
export function linksToDocument({ facts }: OpenedArticle, documents: readonly ListedItem[]): boolean {
  const addresses = addressesOf(documents);
  const cores = documents.map(({ item }) => documentCore(item.title));
  return ownLinks(facts).some(({ text, url }) => {
    if (addresses.has(sameAddress(url)) || TO_DOCUMENT.test(text) || documentNumbers(text).length > 0) return true;
    const bare = bareTitle(text);
    return (
      !isInterpretationTitle(text) &&
      bare.length >= 8 &&
      cores.some((core) => bare.includes(core) || core.includes(bare))
    );
  });
}

/** Whether a document's page leads to an explanation of it; a column of explanations in a menu is none. */
export function linksToInterpretation(
  { facts }: OpenedArticle,
  interpretations: readonly ListedItem[],
  portal: Portal,
): boolean {
  const addresses = addressesOf(interpretations);
  const columns = new Set(portal.columns.map(({ url }) => sameAddress(url)));
  return ownLinks(facts).some(
    ({ text, url }) =>
      addresses.has(sameAddress(url)) || (isInterpretationTitle(text) && !columns.has(sameAddress(url))),
  );
}

/** The line of a page under which such links would stand (相关解读), `null` where it has none. */
export const linkHeading = ({ text }: PageFacts): string | null =>
  text
    ?.split('\n')
    .map((line) => line.trim())
    .find((line) => line.length <= 10 && HEADING.test(line)) ?? null;
