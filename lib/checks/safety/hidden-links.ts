import type { Check, Finding } from '../../model/finding';
import type { HiddenPart, Hiding } from '../../model/page-safety';
import type { Portal } from '../../model/portal';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { domainOf, isSpamHost, isUnknown } from './foreign-hosts';
import { spamWords, warns } from './spam-marks';

const meta = {
  id: 'hidden-links',
  title: 'checks.hiddenLinks.title',
  basis: ['IND-VETO-SAFETY'],
  severity: 'veto',
  mode: 'assisted',
} as const;

/**
 * Ways of hiding that no menu, tab or picture needs. Tabs and mobile menus are hidden by display, sliders by opacity,
 * lists of blocks have a font of no size, words for screen readers (无障碍) stand outside of the window.
 */
const EVASIVE: ReadonlySet<Hiding> = new Set([
  'marquee',
  'script',
  'background-colour',
  'zero-size',
  'off-screen',
  'text-indent',
]);
/** Those of them that have no other use at all: a script may hide what it opens later. */
const ONLY_FOR_ROBOTS: ReadonlySet<Hiding> = new Set(['marquee']);
/** Different foreign domains, from which on hidden links are asked about though their words are harmless. */
const ENOUGH_DOMAINS = 3;
/** Different advertising words, from which on hidden text without links is no chance. */
const ENOUGH_WORDS = 3;

interface Suspicion {
  part: HiddenPart;
  words: string[];
  proved: boolean;
}

function suspicionOf(part: HiddenPart, own: string): Suspicion | null {
  const { how, links } = part;
  const linked = links.filter(({ text, url }) => isSpamHost(url) || (spamWords(text).length > 0 && !warns(text)));
  const words = warns(part.text) ? [] : spamWords(part.text);
  if (linked.length > 0) {
    const named = [...new Set([...words, ...linked.flatMap(({ text }) => spamWords(text))])];
    return { part, words: named, proved: linked.length > 1 || EVASIVE.has(how) };
  }
  if (words.length > 0) return { part, words, proved: words.length >= ENOUGH_WORDS };
  const domains = new Set(links.map(({ url }) => domainOf(url)).filter((domain) => isUnknown(domain, own)));
  const enough = ONLY_FOR_ROBOTS.has(how) ? 1 : EVASIVE.has(how) ? ENOUGH_DOMAINS : Number.POSITIVE_INFINITY;
  return domains.size >= enough ? { part, words: [], proved: false } : null;
}

/** Keys of the locale files have no hyphens. */
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function finding(page: ReadPage, own: string): Finding[] {
  const found = (page.facts.safety?.hidden ?? []).flatMap((part) => suspicionOf(part, own) ?? []);
  const [worst] = [...found].sort((a, b) => Number(b.proved) - Number(a.proved));
  if (!worst) return [];
  const { facts } = page;
  const evidence = found.slice(0, 3).map(({ part }) => {
    const linked = part.links.map(({ text, url }) => `${text} ${url}`).join(' · ');
    return { ...evidenceOf(page, (linked || part.text).slice(0, 200)), selector: part.selector };
  });
  const params = { how: camel(worst.part.how), words: worst.words.slice(0, 5), parts: found.length };
  const subject = { name: facts.article?.title || facts.title || facts.url, url: facts.url, evidence };
  return [
    onPage(
      meta,
      subject,
      worst.proved
        ? { state: 'violation', params }
        : { state: 'needs-review', text: worst.words.length > 0 ? 'review' : 'unknown', params },
    ),
  ];
}

/** Links and words that visitors do not see and search engines do (暗链): advertising ones, or many to unknown domains. */
export const hiddenLinks: Check = {
  meta,
  run(portal: Portal) {
    const own = domainOf(portal.url);
    return readPages(portal).flatMap((page) => finding(page, own));
  },
};
