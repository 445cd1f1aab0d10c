import { type Day, daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import { bareTitle } from '../../text/document-title';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { wordsOf } from './document-days';
import { dayOfArticle, itemEvidence, type OpenedArticle, openedArticles } from './opened-articles';

const meta = {
  id: 'repeated-texts',
  title: 'checks.repeatedTexts.title',
  basis: ['GUIDE-ARTICLE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Days from which on the same text under another day is no second posting of the same week. */
const APART_DAYS = 30;
/** Characters of a line that tells texts apart, lines and characters of a text that can be compared, share that is the same. */
const LINE = 12;
const FEWEST_LINES = 2;
const LEAST_TEXT = 120;
const SAME = 0.9;

/**
 * A text that the portal has shown before under an older day and the same title (旧文翻新): only where title and nearly every
 * line are the same, numbers included; a monthly notice with other figures is another text. Always a question.
 */
export const repeatedTexts: Check = {
  meta,
  run(portal) {
    const byTitle = new Map<string, Told[]>();
    for (const article of openedArticles(portal)) {
      const day = dayOfArticle(article);
      const lines = linesOf(article);
      if (day === null || lines.size < FEWEST_LINES || lengthOf(lines) < LEAST_TEXT) continue;
      const key = bareTitle(article.title);
      byTitle.set(key, [...(byTitle.get(key) ?? []), { article, day, lines }]);
    }
    return [...byTitle.values()].flatMap((same) => {
      const [older, ...newer] = [...same].sort((a, b) => (a.day < b.day ? -1 : 1));
      if (!older) return [];
      return newer
        .filter((one) => daysBetween(older.day, one.day) >= APART_DAYS && likeness(older.lines, one.lines) >= SAME)
        .map((one) => {
          const evidence = [one, older].flatMap(({ article, day }) => [
            ...article.listed.slice(0, 1).flatMap(itemEvidence),
            evidenceOf(article.page, wordsOf(article.facts, day) ?? article.facts.article?.title ?? null),
          ]);
          const { title, facts } = one.article;
          const params = { day: one.day, older: older.day, address: older.article.facts.url };
          return onPage(meta, { name: title, url: facts.url, evidence }, { state: 'needs-review', params });
        });
    });
  },
};

interface Told {
  article: OpenedArticle;
  day: Day;
  lines: ReadonlySet<string>;
}

/** Lines that say something; the line of date and source is another each time. */
const linesOf = ({ facts }: OpenedArticle): Set<string> =>
  new Set(
    (facts.text ?? '').split('\n').filter((line) => line.length >= LINE && !/(?:日期|时间|来源)\s*[:：]/.test(line)),
  );

function lengthOf(lines: ReadonlySet<string>): number {
  let length = 0;
  for (const line of lines) length += line.length;
  return length;
}

/** Characters in lines that both texts have, of those in all lines. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let same = 0;
  for (const line of a) if (b.has(line)) same += line.length;
  return same / Math.max(1, lengthOf(a) + lengthOf(b) - same);
}
