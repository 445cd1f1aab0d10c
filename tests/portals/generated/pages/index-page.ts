import { each, esc } from '../../kit/markup';
import { drawBreadcrumb } from '../breadcrumb';
import { type ColumnPlan, columnPlans } from '../column-plans';
import { some } from '../draw';
import { framePage } from '../frame';
import type { Draft } from '../generated-page';
import { itemDates } from '../item-dates';
import { entriesOf, type Row, rowOf } from '../lists/entries';
import type { Setting } from '../setting';

const plain = { cutAt: 0, ellipsis: '', titled: false, wrap: '', target: '', padded: false, rawAmpersand: false };

interface Section {
  name: string;
  rows: Row[];
}

function sectionsOf(setting: Setting, from: readonly ColumnPlan[], count: number): Section[] {
  const { random, place, system, savedOn } = setting;
  const shape = random.pick([
    itemDates.iso,
    itemDates['bracketed-month-day'],
    itemDates['month-day'],
    itemDates.slashes,
  ]);
  return some(from, count, random).map((plan) => {
    const column = system.column(plan, random);
    const entries = entriesOf({
      random,
      place,
      plan,
      system,
      column,
      savedOn,
      count: random.int(4, 7),
      age: random.int(0, 100),
      step: 9,
    });
    // Addresses are told from the portal's root: the sections belong to several columns.
    const rows = entries.map((entry) =>
      rowOf(
        { ...entry, href: new URL(entry.url).pathname + new URL(entry.url).search },
        shape.write(entry.day, savedOn),
        plain,
      ),
    );
    return { name: plan.name, rows };
  });
}

const drawSections = (setting: Setting, sections: readonly Section[]): string => {
  const { random } = setting;
  const items = (rows: readonly Row[]): string =>
    each(rows, ({ link, date }) => `<li>${link}<span>${date.html}</span></li>`);
  const more = `<a href="/lm${random.int(10, 99)}/">更多</a>`;
  return random.pick([
    () =>
      each(
        sections,
        ({ name, rows }) =>
          `<div class="block"><div class="tit"><h3>${name}</h3>${more}</div><ul>${items(rows)}</ul></div>`,
      ),
    () =>
      `<div class="grid">${each(sections, ({ name, rows }) => `<div class="col"><h2><span>${name}</span><em>${more}</em></h2><ul class="list">${items(rows)}</ul></div>`)}</div>`,
    () =>
      `<table width="100%">${each(sections, ({ name, rows }) => `<tr><td class="bt">${name}</td><td align="right">${more}</td></tr><tr><td colspan="2"><table width="100%">${each(rows, ({ link, date }) => `<tr><td>${link}</td><td>${date.html}</td></tr>`)}</table></td></tr>`)}</table>`,
  ])();
};

const truthOf = (sections: readonly Section[], precise: (row: Row) => string) =>
  sections.map(({ name, rows }) => ({
    name,
    items: rows.map((row) => ({
      title: row.entry.title,
      url: row.entry.url,
      date: row.entry.day,
      precision: precise(row),
    })),
    newest:
      rows
        .map(({ entry }) => entry.day)
        .toSorted()
        .at(-1) ?? null,
  }));

const precisionOf = ({ date }: Row): string => (/\d{4}/.test(date.html) ? 'day' : 'month-day');

/** Columns that an index opens at least. */
const FEWEST = 3;
const columnsBelow = (name: string): ColumnPlan[] => columnPlans.filter(({ above }) => above === name);

/** A column that opens several columns, each with a few of its items. */
export function indexPage(setting: Setting): Draft {
  const { random, place, system } = setting;
  const plan = random.pick(columnPlans.filter(({ above }) => columnsBelow(above).length >= FEWEST));
  const sections = sectionsOf(setting, columnsBelow(plan.above), random.int(FEWEST, 6));
  // A platform's entrance bears the name 法定主动公开内容, too.
  const name = plan.above === '法定主动公开内容' ? '重点领域信息公开' : plan.above;
  const column = system.column({ ...plan, name, path: plan.path.split('/')[0] ?? '' }, random);
  const url = new URL(column.path, `http://${place.host}`);
  const breadcrumb = drawBreadcrumb(random, [name]);
  return {
    html: framePage(setting, {
      title: `${name}_${place.site}`,
      meta: { SiteName: place.site, ColumnName: name },
      breadcrumb: breadcrumb.html,
      main: drawSections(setting, sections),
      bare: random.next() < 0.6,
    }),
    label: {
      url: url.href,
      kind: 'column-index',
      columnName: name,
      breadcrumb: breadcrumb.names,
      partial: true,
      lists: truthOf(sections, precisionOf),
    },
    traits: ['index'],
    dateWords: sections.flatMap(({ rows }) => rows.flatMap(({ date }) => date.words)),
  };
}

/** The portal's home page. */
export function homePage(setting: Setting): Draft {
  const { random, place } = setting;
  const sections = sectionsOf(setting, columnPlans, random.int(4, 8));
  return {
    html: framePage(setting, {
      title: place.site,
      meta: { SiteName: place.site, SiteDomain: place.host, SiteIDCode: place.siteCode },
      breadcrumb: '',
      main: `${drawSections(setting, sections)}<div class="zt">${each(some(columnPlans, 6, random), ({ name }) => `<a href="/zt${random.int(1, 99)}/"><img src="/images/${random.int(1, 99)}.jpg" alt="${esc(name)}"></a>`)}</div>`,
      bare: true,
    }),
    label: {
      url: `http://${place.host}/`,
      kind: 'home',
      partial: true,
      lists: truthOf(sections, precisionOf),
    },
    traits: ['home'],
    dateWords: sections.flatMap(({ rows }) => rows.flatMap(({ date }) => date.words)),
  };
}
