import type { Day } from '../../kit/days';
import type { Random } from '../../kit/random';
import { drawBreadcrumb } from '../breadcrumb';
import { chance } from '../draw';
import { framePage } from '../frame';
import type { Draft } from '../generated-page';
import { type DateMark, type DateShape, type ItemDate, impossible, itemDateNames, shapeOf } from '../item-dates';
import { carriers } from '../lists/carriers';
import { type Entry, entriesOf, linkStyleOf, type Row, rowOf } from '../lists/entries';
import type { Layout } from '../lists/layout';
import { layoutNames, layouts } from '../lists/layouts';
import { drawPager } from '../lists/pagers';
import type { Setting } from '../setting';
import { columnHead, columnHeading } from './heading';

/** Peculiarities of a list, each on some pages. */
type Quirk = 'pinned' | 'address-only' | 'impossible-date' | 'undated-item' | 'old-column';

/** A column's page with its list in the source. */
export function listPage(setting: Setting): Draft {
  const { random, plan, system, url, savedOn, turn, shift } = setting;
  const layoutName = layoutNames[(turn + shift * 9) % layoutNames.length] as string;
  const layout = layouts[layoutName] as Layout;
  const dateName = fittingDate(layout, setting);
  const shape = shapeOf(dateName);
  const quirk = quirkOf(setting, shape);
  const count = random.int(5, 25);
  const entries = entriesOf({ ...setting, count, age: ageOf(random, dateName, quirk), step: stepOf(dateName, random) });
  if (quirk === 'pinned') pin(entries);
  const style = linkStyleOf(random);
  const marks = entries.map((entry, i) => markOf(entry, i, shape, quirk, savedOn));
  const rows = entries.map((entry, i) => pinnedRow(rowOf(entry, marks[i] as DateMark, style)));
  const pages = chance(random, 0.25) ? 1 : random.int(2, 60);
  const total = pages === 1 ? count : (pages - 1) * count + random.int(1, count);
  const carrier = carrierOf(setting, dateName, quirk);
  const pagerStyle = carrier ? 'none' : random.pick(system.pagers);
  const pager = drawPager({ style: pagerStyle, url, pages, total, perPage: count, random });
  const list = carrier ? carrier.draw(rows, random, total) : layout.draw(rows, random);
  const breadcrumb = drawBreadcrumb(random, trailOf(setting));
  const withCrumbs = chance(random, 0.9);
  const { title, meta } = columnHead(setting);
  const html = framePage(setting, {
    title,
    meta,
    breadcrumb: withCrumbs ? breadcrumb.html : '',
    main: `${columnHeading(random, plan.name, !withCrumbs)}\n<div class="${random.pick(['list-box', 'con', 'lb', 'article-list', 'main-list'])}">\n${list}\n</div>\n${pager.html}`,
    tree: system.family === 'jcms-catalogue' || chance(random, 0.12),
    bare: chance(random, 0.2),
  });
  const asData = carrier !== null && carrier.name !== 'xml-records';
  const items = entries.map((entry, i) => {
    const dated = asData || datedOf(quirk, i);
    return {
      title: entry.title,
      url: entry.url,
      date: dated ? entry.day : null,
      ...(dated ? { precision: asData ? 'day' : shape.precision } : {}),
    };
  });
  const days = items.flatMap(({ date }) => (date ? [date] : []));
  return {
    html,
    label: {
      url: url.href,
      ...(system.id ? { system: system.id } : {}),
      kind: 'column-list',
      ...(withCrumbs ? { columnName: plan.name, breadcrumb: breadcrumb.names } : {}),
      lists: [{ items, newest: days.toSorted().at(-1) ?? null }],
      ...(carrier ? {} : { pager: pager.truth }),
    },
    traits: [
      ...(carrier ? [`carrier:${carrier.name}`] : [`layout:${layoutName}`]),
      ...(asData || quirk === 'address-only' ? [] : [`date:${dateName}`]),
      ...(quirk ? [`quirk:${quirk}`] : []),
      ...(carrier ? [] : [`pager:${pagerStyle}`]),
    ],
    dateWords: asData ? entries.map(({ day }) => day) : marks.flatMap(({ words }) => words),
  };
}

export const trailOf = ({ plan, random }: Setting): string[] =>
  chance(random, 0.7) ? [plan.above, plan.name] : [plan.name];

function fittingDate(layout: Layout, { turn, shift }: Setting): ItemDate {
  for (let i = 0; ; i++) {
    const name = itemDateNames[(turn * 11 + shift * 17 + i) % itemDateNames.length] as ItemDate;
    const shape = shapeOf(name);
    if (layout.plainDates && shape.elements) continue;
    if (layout.needsFullDates && (shape.precision === 'month-day' || shape.elements || name === 'compact')) continue;
    return name;
  }
}

function quirkOf({ turn, system }: Setting, shape: DateShape): Quirk | null {
  const quirks: (Quirk | null)[] = [
    null,
    'pinned',
    null,
    'address-only',
    null,
    'impossible-date',
    null,
    'undated-item',
    null,
    'old-column',
    null,
  ];
  const quirk = quirks[turn % quirks.length] ?? null;
  if (quirk === 'address-only') return system.addressTells === 'day' ? quirk : null;
  // An item that tells less than its neighbours needs neighbours and addresses that tell no other day.
  if (quirk === 'impossible-date' || quirk === 'undated-item')
    return system.addressTells === null && shape.precision === 'day' ? quirk : null;
  // Without a year a pinned item, or a column that ended long ago, is a guess.
  if ((quirk === 'pinned' || quirk === 'old-column') && shape.precision === 'month-day') return null;
  return quirk;
}

function ageOf(random: Random, date: ItemDate, quirk: Quirk | null): number {
  if (date === 'relative') return random.int(0, 3);
  if (quirk === 'old-column') return random.int(400, 2600);
  return random.int(0, 200);
}

/** Dates without a year are only told apart while no gap is as long as a year. */
const stepOf = (date: ItemDate, random: Random): number => (date === 'relative' ? 1 : random.pick([1, 3, 9, 30]));

/** Two items of old stand on top. */
function pin(entries: Entry[]): void {
  const old = entries.splice(Math.max(0, entries.length - 2), 2);
  for (const entry of old) entry.pinned = true;
  entries.unshift(...old);
}

const pinnedRow = (row: Row): Row =>
  row.entry.pinned ? { ...row, link: `<span class="top">[置顶]</span>${row.link}` } : row;

const datedOf = (quirk: Quirk | null, i: number): boolean =>
  !((quirk === 'impossible-date' || quirk === 'undated-item') && i === 2);

function markOf(entry: Entry, i: number, shape: DateShape, quirk: Quirk | null, savedOn: Day): DateMark {
  if (quirk === 'address-only') return { html: '', words: [] };
  if (datedOf(quirk, i)) return shape.write(entry.day, savedOn);
  return quirk === 'undated-item' ? { html: '', words: [] } : { html: impossible(savedOn, entry.number), words: [] };
}

interface Carrier {
  name: string;
  draw: (rows: readonly Row[], random: Random, total: number) => string;
}

/** On some pages the list is data that a script of the page draws. */
function carrierOf({ system, turn }: Setting, date: ItemDate, quirk: Quirk | null): Carrier | null {
  if (quirk !== null) return null;
  const shape = shapeOf(date);
  const names =
    system.family === 'jcms'
      ? ['xml-records', 'xml-records', null]
      : [
          null,
          null,
          null,
          null,
          null,
          'array-of-objects',
          null,
          'json-script',
          null,
          null,
          null,
          'script-literals',
          null,
        ];
  const name = names[turn % names.length] ?? null;
  const draw = name === null ? undefined : carriers[name];
  if (!name || !draw) return null;
  // Inside a script another one would end it, and a year told by nothing would be a guess.
  if (
    name === 'xml-records' &&
    (date === 'written-by-script' || (shape.precision === 'month-day' && system.addressTells === null))
  )
    return null;
  return { name, draw };
}
