import type { PageFacts } from '../model/page-facts';

/** Words that titles of every portal hold and that any search must find. */
const WORDS = ['通知', '公告', '公示', '会议', '工作'];

/**
 * A harmless word to ask a portal's own search for, one that stands in a title on its home page, so that an answer without
 * any result is no honest answer; `null` where no title has one.
 */
export function searchWord({ lists }: Pick<PageFacts, 'lists'>): string | null {
  const isThere = (word: string): boolean => lists.some(({ items }) => items.some(({ title }) => title.includes(word)));
  return WORDS.find(isThere) ?? null;
}
