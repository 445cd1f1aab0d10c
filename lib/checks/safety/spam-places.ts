import type { PageFacts } from '../../model/page-facts';
import { reports, type SpamKind, spamMarks, warns } from './spam-marks';

/** A place of a page that advertises. */
export interface Advertised {
  place: 'title' | 'keywords' | 'description' | 'links' | 'attachment' | 'text';
  kind: SpamKind;
  words: string[];
  quotation: string;
}

/** Different links that advertise, from which on they are no chance; one is enough that has so many different words. */
const ENOUGH_LINKS = 3;
const WORDS_OF_ONE = 2;
/** Different words, and all words, from which on a text advertises by itself. */
const ENOUGH_WORDS = 3;
const ENOUGH_MARKS = 6;
/** Words from which on it does so below a title that advertises. */
const WORDS_BELOW = 3;
/** Words from which on a text advertises although it has words of a report: such texts are mixed from many. */
const TOO_MANY_MARKS = 15;

/**
 * Places of a page that advertise. What labels repeat of an article's title is one place with it.
 * @param names injected site names, which are told of elsewhere
 */
export function advertisedPlaces(facts: PageFacts, names: readonly string[]): Advertised[] {
  const { title, meta, article, links } = facts;
  const bare = (text: string): string => names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  const text = facts.text ?? facts.mainText;
  const reporting = reports(`${title} ${text}`);
  const ownTitle = `${article?.title ?? ''} ${title}`;
  const places: Advertised[] = [];
  const add = (place: Advertised['place'], label: string): void => {
    const found = advertised(place, bare(label));
    // A report on such things has the words in its text, an injected title has not.
    if (found && !(reporting && found.words.every((word) => text.includes(word)))) places.push(found);
  };
  add('title', title);
  // The page's title may still be the old one where the article was replaced.
  const heading = article?.title ?? '';
  if (places.length === 0 && heading !== '' && !title.includes(heading)) add('title', heading);
  for (const place of ['keywords', 'description'] as const) {
    const label = labelOf(meta, place);
    // An article's labels repeat its title.
    if (advertised(place, label)?.words.some((word) => !ownTitle.includes(word))) add(place, label);
  }
  // An article whose own title warns is a report, however often it names what it warns of.
  const inText = warns(heading) ? null : textPlace(bare(text), places.length > 0 ? WORDS_BELOW : ENOUGH_MARKS);
  // Links to other sites and links out of sight are told of by checks of their own.
  const origin = new URL('/', facts.url).href;
  const hidden = (facts.safety?.hidden ?? []).map((part) => part.text).join('\n');
  const own = links.filter(({ url, text: words }) => url.startsWith(origin) && !hidden.includes(words));
  // Items that a script draws from data in the page are no links of it.
  const items = facts.lists.flatMap((list) => list.items.filter(({ url }) => url?.startsWith(origin)));
  const inLinks = linksPlace([...own.map((link) => bare(link.text)), ...items.map((item) => bare(item.title))]);
  const file = facts.attachments.flatMap((one) => advertised('attachment', one.text) ?? []).slice(0, 1);
  return [...places, ...(inText ? [inText] : []), ...(inLinks ? [inLinks] : []), ...(reporting ? [] : file)];
}

function advertised(place: Advertised['place'], text: string): Advertised | null {
  const marks = text === '' ? [] : spamMarks(text);
  const [first] = marks;
  if (!first || warns(text)) return null;
  return { place, kind: first.kind, words: wordsOf(marks), quotation: around(text, first.at) };
}

function textPlace(text: string, enough: number): Advertised | null {
  const marks = spamMarks(text);
  const [first] = marks;
  const words = wordsOf(marks);
  if (!first || words.length < ENOUGH_WORDS || marks.length < enough) return null;
  if (reports(text) && marks.length < TOO_MANY_MARKS) return null;
  return { place: 'text', kind: first.kind, words, quotation: around(text, first.at) };
}

/** Titles of the site's own pages among links; those that warn are left out. */
function linksPlace(texts: readonly string[]): Advertised | null {
  // All in one pass first: few pages have any.
  if (spamMarks(texts.join('\n')).length < WORDS_OF_ONE) return null;
  const found = new Map<string, Advertised>();
  for (const text of texts) {
    if (text.length < 2 || found.has(text)) continue;
    const one = advertised('links', text);
    if (one) found.set(text, one);
  }
  const [first] = found.values();
  const all = [...found.values()];
  if (!first || (found.size < ENOUGH_LINKS && !all.some(({ words }) => words.length >= WORDS_OF_ONE))) return null;
  return {
    ...first,
    words: [...new Set(all.flatMap(({ words }) => words))],
    quotation: [...found.keys()].slice(0, ENOUGH_LINKS).join(' · '),
  };
}

const wordsOf = (marks: readonly { words: string }[]): string[] => [...new Set(marks.map(({ words }) => words))];

/** The words around a place, on one line. */
const around = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 20), at + 40)
    .replace(/\s+/g, ' ')
    .trim();

const labelOf = (meta: PageFacts['meta'], name: string): string =>
  Object.entries(meta).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
