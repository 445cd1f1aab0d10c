import { addDays, type Day } from '../../kit/days';
import { esc } from '../../kit/markup';
import type { Random } from '../../kit/random';
import { titleOf } from '../../kit/titles';
import type { ColumnPlan } from '../column-plans';
import { chance } from '../draw';
import type { DateMark } from '../item-dates';
import type { Place } from '../places';
import type { ColumnPlace, System } from '../systems';

/** An item of a list before it is laid out. */
export interface Entry {
  title: string;
  day: Day;
  /** Absolute. */
  url: string;
  /** As the link writes it. */
  href: string;
  summary: string;
  department: string;
  documentNumber: string;
  number: number;
  pinned: boolean;
}

/** An entry with its link and its date as markup. */
export interface Row {
  entry: Entry;
  /** The link around the title, `<a …>…</a>`. */
  link: string;
  /** Title as the link shows it, perhaps cut short; `title` holds the whole then. */
  shown: string;
  cut: boolean;
  date: DateMark;
}

export interface EntryPlan {
  random: Random;
  place: Place;
  plan: ColumnPlan;
  system: System;
  column: ColumnPlace;
  savedOn: Day;
  count: number;
  /** Age of the newest item in days. */
  age: number;
  /** Days between two items, about. */
  step: number;
}

/** Items from new to old. */
export function entriesOf({ random, place, plan, system, column, savedOn, count, age, step }: EntryPlan): Entry[] {
  const origin = `http://${place.host}`;
  const base = new URL(column.path, origin);
  const style = random.pick(['path', 'path', 'full', 'relative'] as const);
  const first = random.int(1200, 880_000);
  let day = addDays(savedOn, -age);
  return Array.from({ length: count }, (_, i) => {
    if (i > 0) day = addDays(day, -random.int(0, step * 2));
    const number = first + (count - i) * random.int(1, 3) * 7;
    const path = system.article(column, day, number, random);
    return {
      title: titled(titleOf(plan.kind, place, random, count - i, Number(day.slice(0, 4))), day, random),
      day,
      url: new URL(path, origin).href,
      href: hrefOf(path, style, base, origin),
      summary: `${place.area}认真贯彻落实有关部署，${random.pick(place.departments)}于${Number(day.slice(5, 7))}月份组织开展专项行动，截至${Number(day.slice(0, 4)) - 1}年12月31日累计办结${random.int(20, 400)}件，群众满意度持续提升……`,
      department: random.pick(place.departments),
      documentNumber: `${place.area.slice(0, 1)}政办发〔${day.slice(0, 4)}〕${random.int(1, 80)}号`,
      number,
      pinned: false,
    };
  });
}

/** Titles carry days, years and numbers of their own. */
function titled(title: string, day: Day, random: Random): string {
  const before = addDays(day, -random.int(2, 60));
  const [year, month, date] = before.split('-').map(Number);
  switch (random.int(0, 11)) {
    case 0:
      return `${month}月${date}日${title}`;
    case 1:
      return `${title}（${year}年${month}月${date}日）`;
    case 2:
      return `${title}（${year}.${month}.${date}）`;
    case 3:
      return `【转载】${title}`;
    default:
      return title;
  }
}

function hrefOf(path: string, style: 'path' | 'full' | 'relative', base: URL, origin: string): string {
  if (style === 'full') return `${origin}${path}`;
  const folder = base.pathname.slice(0, base.pathname.lastIndexOf('/') + 1);
  if (style === 'relative') {
    if (path.startsWith(folder) && folder !== '/') return `./${path.slice(folder.length)}`;
    const up = folder.split('/').length - 2;
    return `${'../'.repeat(up)}${path.slice(1)}`;
  }
  return path;
}

/** The link in one of the ways in which editors and templates write it. */
export function rowOf(entry: Entry, date: DateMark, style: LinkStyle): Row {
  const cut = style.cutAt > 0 && entry.title.length > style.cutAt;
  const shown = esc(cut ? `${entry.title.slice(0, style.cutAt - 2)}${style.ellipsis}` : entry.title);
  const titleAttribute = cut || style.titled ? ` title="${esc(entry.title)}"` : '';
  const inner = style.wrap === '' ? shown : `<${style.wrap}>${shown}</${style.wrap}>`;
  const link = `<a href="${style.rawAmpersand ? entry.href : esc(entry.href)}"${style.target}${titleAttribute}>${style.padded ? `\n      ${inner}\n    ` : inner}</a>`;
  return { entry, link, shown, cut: cut || style.titled, date };
}

export interface LinkStyle {
  /** Characters from which on titles are cut, 0 for never. */
  cutAt: number;
  ellipsis: string;
  titled: boolean;
  wrap: string;
  target: string;
  padded: boolean;
  rawAmpersand: boolean;
}

export const linkStyleOf = (random: Random): LinkStyle => ({
  cutAt: chance(random, 0.3) ? random.int(16, 26) : 0,
  ellipsis: random.pick(['...', '…', '......']),
  titled: chance(random, 0.5),
  wrap: random.pick(['', '', '', 'span', 'font', 'i', 'b']),
  target: random.pick(['', ' target="_blank"', ' target=_blank']),
  padded: chance(random, 0.2),
  rawAmpersand: chance(random, 0.3),
});
