import { addDays, type Day, latestDay } from '../../model/day';
import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import {
  bareTitle,
  documentCore,
  documentNumbers,
  interpretedCores,
  isDocumentTitle,
  isInterpretationTitle,
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

const columnAddresses = ({ columns }: Portal): ReadonlySet<string> =>
  new Set(columns.map(({ url }) => sameAddress(url)));

/** What the lists of a portal show, read once: explanations with what they are about, documents by their bare titles. */
interface Listed {
  explanations: { listed: ListedItem; cores: readonly string[] }[];
  documents: { listed: ListedItem; bare: string }[];
}

const memo = new WeakMap<Portal, Listed>();

function readLists(portal: Portal): Listed {
  const known = memo.get(portal);
  if (known) return known;
  const made: Listed = { explanations: [], documents: [] };
  for (const listed of listedItems(portal)) {
    const { title } = listed.item;
    if (isInterpretationTitle(title)) made.explanations.push({ listed, cores: interpretedCores(title) });
    else if (isDocumentTitle(title)) made.documents.push({ listed, bare: bareTitle(title) });
  }
  memo.set(portal, made);
  return made;
}

/** Days by which an explanation may come before its document, and editions of one document lie apart. */
const CLOSE_DAYS = 30;

/** Of documents with one name the edition that an explanation of a day is about: the last one up to then. */
function editionOf(documents: readonly ListedItem[], explainedOn: Day | null): ListedItem[] {
  if (explainedOn === null) return [...documents];
  const until = addDays(explainedOn, CLOSE_DAYS);
  const earlier = documents.filter(({ item }) => item.date === null || item.date <= until);
  const newest = latestDay(earlier.map(({ item }) => item.date));
  return earlier.filter(({ item }) => !item.date || !newest || item.date >= addDays(newest, -CLOSE_DAYS));
}

/** The listed documents, in their edition of that time, that an explanation with this title and day is about. */
export function documentsAbout(title: string, explainedOn: Day | null, portal: Portal): ListedItem[] {
  const cores = interpretedCores(title);
  if (cores.length === 0) return [];
  const { documents } = readLists(portal);
  const named = documents.filter(({ bare }) => cores.some((core) => bare.includes(core)));
  return editionOf(
    named.map(({ listed }) => listed),
    explainedOn,
  );
}

/** The listed explanations of the document with this title and day; those of another edition are left out. */
export function interpretationsOf(title: string, publishedOn: Day | null, portal: Portal): ListedItem[] {
  if (!isDocumentTitle(title)) return [];
  const bare = bareTitle(title);
  const named = readLists(portal).explanations.filter(({ cores }) => cores.some((core) => bare.includes(core)));
  return named.flatMap(({ listed }) => {
    const { date } = listed.item;
    if (date === null || publishedOn === null) return [listed];
    const edition = documentsAbout(listed.item.title, date, portal);
    const isOwn = publishedOn <= addDays(date, CLOSE_DAYS);
    return isOwn && edition.every(({ item }) => !item.date || item.date <= addDays(publishedOn, CLOSE_DAYS))
      ? [listed]
      : [];
  });
}

/** Whether an explanation's page leads to its document: by address, title, number, or a link or file that says so. */
export function linksToDocument({ facts }: OpenedArticle, documents: readonly ListedItem[], portal: Portal): boolean {
  const columns = columnAddresses(portal);
  const addresses = addressesOf(documents);
  const cores = documents.map(({ item }) => documentCore(item.title));
  return ownLinks(facts).some(({ text, url }) => {
    if (addresses.has(sameAddress(url)) || documentNumbers(text).length > 0) return true;
    if (TO_DOCUMENT.test(text) && !columns.has(sameAddress(url))) return true;
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
  const columns = columnAddresses(portal);
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
