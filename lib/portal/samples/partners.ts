import { addDays, daysBetween } from '../../model/day';
import {
  bareTitle,
  documentCore,
  interpretedCores,
  isRepealTitle,
  isTitleOf,
  quotedTitles,
} from '../../text/document-title';
import { type ListedItem, newestFirst } from './listed-items';
import { REPEALED, REPEALS, TWINS } from './sample-plan';

/** Titles shorter than this come again by chance: 公示, 人事任免. */
const OWN_TITLE = 14;
/** Days apart from which on a text with another day is another publication. */
const APART_DAYS = 30;
/** How far down the list a title is looked for again. */
const NEWEST = 5;

/** Days by which an explanation may be shown before its document. */
const BEFORE_DAYS = 30;

/** The listed document that an explanation is about, of several editions the last one up to then. */
export function documentsOf({ item }: ListedItem, all: readonly ListedItem[]): ListedItem[] {
  const cores = interpretedCores(item.title);
  const until = item.date === null ? null : addDays(item.date, BEFORE_DAYS);
  return all
    .filter((one) => cores.some((core) => isTitleOf(core, one.item.title)))
    .filter((one) => until === null || one.item.date === null || one.item.date <= until)
    .sort(newestFirst)
    .slice(0, 1);
}

/** The newest notices of repeal, each followed by documents that its title names. */
export function repealsOf(all: readonly ListedItem[]): ListedItem[] {
  const repeals = all
    .filter(({ item }) => isRepealTitle(item.title))
    .sort(newestFirst)
    .slice(0, REPEALS);
  return repeals.flatMap((repeal) => {
    const cores = quotedTitles(repeal.item.title).map(documentCore);
    const named = all.filter(
      ({ item, canonical }) =>
        canonical !== repeal.canonical &&
        !isRepealTitle(item.title) &&
        cores.some((core) => isTitleOf(core, item.title)),
    );
    return [repeal, ...named.slice(0, REPEALED)];
  });
}

/** Pairs of items of one column with one title and days far apart, one of them among the newest. */
export function twinsOf(listed: readonly ListedItem[][]): ListedItem[] {
  const pairs: ListedItem[] = [];
  for (const items of listed) {
    const byTitle = new Map<string, ListedItem[]>();
    for (const one of items) {
      if (one.item.date === null || one.item.precision !== 'day') continue;
      const title = bareTitle(one.item.title);
      if (title.length < OWN_TITLE) continue;
      const same = byTitle.get(title);
      if (same) same.push(one);
      else byTitle.set(title, [one]);
    }
    for (const one of items.slice(0, NEWEST)) {
      if (pairs.length >= 2 * TWINS) return pairs;
      const older = byTitle
        .get(bareTitle(one.item.title))
        ?.find(({ item }) => item.date && one.item.date && daysBetween(item.date, one.item.date) >= APART_DAYS);
      if (older) pairs.push(one, older);
    }
  }
  return pairs;
}
