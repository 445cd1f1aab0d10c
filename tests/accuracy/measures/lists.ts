import type { ListItem, PageFacts, PageList } from '../../../lib/model/page-facts';
import type { CorpusPage, LabelItem, LabelList } from '../corpus';
import type { Tally } from '../tally';

/** Kinds whose page is there for one list. */
const ONE_LIST = new Set(['column-list']);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const keyOf = ({ title, url }: { title: string; url: string | null }): string => `${tidy(title)}\t${url ?? ''}`;

/**
 * Lists, their items (title and address), the date of each and the newest. A column page is judged by its main list;
 * pages of several lists by the best overlap, each list used once. Dated lists that a label does not name are
 * told apart: labels of pages with hidden tabs leave some out, so a person looks at them.
 */
export function measureLists(page: CorpusPage, facts: PageFacts, tally: Tally): void {
  const { label } = page;
  if (!label.lists) return;
  const wanted = label.lists.filter((list) => list.items.length > 0);
  if (wanted.length === 0) return;
  const oneList = ONE_LIST.has(label.kind ?? '');
  const main = facts.mainList === null ? undefined : facts.lists[facts.mainList];
  const offered = oneList ? (main ? [main] : []) : facts.lists;
  const pairs = pairUp(wanted, offered);
  if (oneList) {
    const found = pairs[0]?.given !== undefined && pairs[0].matched.length > 0;
    tally.add('main list', page.system, found ? 'right' : main ? 'wrong' : 'missed');
    if (!found)
      tally.miss(
        'main list',
        page,
        main ? 'wrong' : 'missed',
        wanted[0]?.items[0]?.title,
        main?.items[0]?.title ?? null,
      );
  }
  for (const { list, given, matched } of pairs) judgeList(page, list, given, matched, tally);
  if (oneList || label.partial) return;
  const used = new Set(pairs.map((pair) => pair.given));
  for (const list of offered) {
    if (!used.has(list) && list.newest !== null)
      tally.further(
        page,
        list.items.slice(0, 2).map((item) => item.title),
      );
  }
}

interface Pair {
  list: LabelList;
  given: PageList | undefined;
  matched: { label: LabelItem; item: ListItem }[];
}

/** Label lists and extracted ones, largest overlap first. */
function pairUp(wanted: LabelList[], offered: readonly PageList[]): Pair[] {
  const options = wanted.flatMap((list) => offered.map((given) => ({ list, given, matched: matchItems(list, given) })));
  options.sort((a, b) => b.matched.length - a.matched.length || a.given.items.length - b.given.items.length);
  const pairs = new Map<LabelList, Pair>();
  const used = new Set<PageList>();
  for (const option of options) {
    if (option.matched.length === 0 || pairs.has(option.list) || used.has(option.given)) continue;
    pairs.set(option.list, option);
    used.add(option.given);
  }
  return wanted.map((list) => pairs.get(list) ?? { list, given: undefined, matched: [] });
}

function matchItems(list: LabelList, given: PageList): Pair['matched'] {
  const free = new Map<string, ListItem[]>();
  for (const item of given.items) {
    const key = keyOf(item);
    const same = free.get(key);
    if (same) same.push(item);
    else free.set(key, [item]);
  }
  return list.items.flatMap((label) => {
    const item = free.get(keyOf(label))?.shift();
    return item ? [{ label, item }] : [];
  });
}

function judgeList(
  page: CorpusPage,
  list: LabelList,
  given: PageList | undefined,
  matched: Pair['matched'],
  tally: Tally,
): void {
  tally.add('items', page.system, 'right', matched.length);
  const found = new Set(matched.map((m) => m.label));
  const taken = new Set(matched.map((m) => m.item));
  for (const item of list.items) {
    if (found.has(item)) continue;
    tally.add('items', page.system, 'missed');
    tally.miss('items', page, 'missed', `${item.title} ${item.url ?? ''}`, null);
  }
  for (const item of given?.items ?? []) {
    if (taken.has(item)) continue;
    tally.add('items', page.system, 'wrong');
    tally.miss('items', page, 'wrong', null, `${item.title} ${item.url ?? ''}`);
  }
  for (const { label, item } of matched) {
    tally.judge('item date', page, label.date, item.date, (a, b) => (a ?? null) === (b ?? null));
  }
  if (list.newest !== undefined) tally.judge('newest date', page, list.newest, given?.newest ?? null);
}
