import type { z } from 'zod';
import { type Day, dayOf, latestDay } from '../../model/day';
import type { ListItem, PageList, Region } from '../../model/page-facts';
import { type DateMention, dateInAddress, inferYears } from '../dates';
import { resolveHttp } from '../pager/resolve';
import { placeAmongKind } from '../selector';
import type { Outline } from './outline';
import type { Entry } from './records';
import { yearAbove } from './year-heading';
import { yearOf } from './year-text';

export interface ListShell {
  name: string | null;
  source: z.infer<typeof PageList>['source'];
  region: Region;
  moreUrl: string | null;
  selector: string | null;
}

const PINNED_TEXT = /^\s*[[【(（]?\s*(?:置顶|顶)\s*[\]】)）:：]|^置顶/;

/** A group's entries as a list of the page's facts: addresses absolute, years inferred, dates of addresses where nothing else is. */
export function toList(o: Outline, entries: readonly Entry[], shell: ListShell, base: URL, today: Day): PageList {
  const items: ListItem[] = entries.map((entry) => itemOf(o, entry, base));
  // Only what shows no whole date asks its address.
  const addresses = items.map((item) => (item.url && item.date === null ? dateInAddress(item.url, { today }) : null));
  const monthDays = items.some((item) => item.precision === 'month-day');
  if (monthDays) {
    const years = yearsOf(o, entries, shell.name);
    const questions = entries.map((entry, i) => {
      const mention = entry.date?.mention;
      return {
        month: mention?.month ?? 0,
        day: mention?.day ?? 0,
        known: mention?.date ?? (mention ? inYear(mention, years[i] ?? null, today) : null),
        near: addresses[i]?.date ?? null,
        pinned: items[i]?.pinned ?? false,
      };
    });
    const shown = questions.map((_, i) => i).filter((i) => entries[i]?.date);
    const dates = inferYears(
      shown.map((i) => questions[i] ?? { month: 0, day: 0 }),
      today,
    );
    shown.forEach((index, i) => {
      const item = items[index];
      if (item && item.date === null) item.date = dates[i] ?? null;
    });
  }
  items.forEach((item, i) => {
    const address = addresses[i];
    if (item.date !== null || entries[i]?.date || !address) return;
    item.date = address.date;
    item.precision = address.precision;
    item.dateFrom = 'address';
    item.dateText = address.text;
  });
  for (const item of items) {
    if (item.date === null) Object.assign(item, { precision: null, dateFrom: null, dateText: null });
  }
  return { ...shell, items, newest: latestDay(items.map((item) => item.date)) ?? null };
}

/** <h3>2023年</h3><ul><li>… 03-08</li></ul>: the heading of a year above an item, or above those before it, tells its year. */
function yearsOf(o: Outline, entries: readonly Entry[], heading: string | null): (number | null)[] {
  let year = yearOf(heading ?? '');
  return entries.map((entry, i) => {
    year = yearAbove(o, entry.seqStart, i === 0 ? 0 : (entries[i - 1]?.seqEnd ?? 0)) ?? year;
    return year;
  });
}

function inYear({ month, day }: DateMention, year: number | null, today: Day): Day | null {
  const date = year && month !== null && day !== null ? dayOf(year, month, day) : undefined;
  return date && date <= today ? date : null;
}

function itemOf(o: Outline, entry: Entry, base: URL): ListItem {
  const link = o.links[entry.link];
  const mention = entry.date?.mention;
  return {
    title: entry.title,
    url: link ? resolveHttp(link.href, base) : null,
    date: mention?.date ?? null,
    precision: mention?.precision ?? null,
    dateFrom: entry.date ? (entry.date.from === 'script' ? 'text' : entry.date.from) : null,
    dateText: mention?.text ?? null,
    pinned: isPinned(o, entry),
  };
}

/** 置顶 before the title, beside it, or as a picture or class of its row. */
function isPinned(o: Outline, entry: Entry): boolean {
  if (PINNED_TEXT.test(entry.title)) return true;
  for (
    let seq = o.textStart[entry.root] ?? 0;
    seq < (o.textEnd[entry.root] ?? 0) && seq < (o.textStart[entry.root] ?? 0) + 12;
    seq++
  ) {
    const text = o.texts[seq]?.text ?? '';
    if (text.length <= 6 && /^[[【(（]?(?:置顶|顶)[\]】)）]?$/.test(text)) return true;
  }
  for (let el = entry.root; el < (o.end[entry.root] ?? 0) && el < entry.root + 16; el++) {
    const { class: names = '', src = '', alt = '' } = o.els[el]?.attribs ?? {};
    if (names === '' && src === '' && alt === '') continue;
    if (/(?:^|[\s_-])(?:zd|zhiding|istop|is-top|top-?icon|icon-?top|pinned|sticky)(?:$|[\s_-])/i.test(names))
      return true;
    if (/置顶/.test(alt) || /(?:zhiding|\/zd|_top|icon_top)\.\w+$/i.test(src)) return true;
  }
  return false;
}

/** A CSS selector of an element: by id where one is near, else by tag, class and place among its kind. */
export function selectorOf(o: Outline, el: number): string | null {
  const steps: string[] = [];
  let up = el;
  while (up >= 0 && steps.length < 5) {
    const node = o.els[up];
    if (!node) break;
    const id = node.attribs.id;
    if (id && /^[A-Za-z][\w-]*$/.test(id)) {
      steps.unshift(`#${id}`);
      return steps.join(' > ');
    }
    const name = node.attribs.class?.trim().split(/\s+/)[0];
    const named = name && /^[A-Za-z_-][\w-]*$/.test(name) ? `.${name}` : '';
    steps.unshift(named ? `${node.name}${named}` : `${node.name}:nth-of-type(${placeAmongKind(o, up)})`);
    up = o.parent[up] ?? -1;
  }
  return steps.length > 0 ? steps.join(' > ') : null;
}
