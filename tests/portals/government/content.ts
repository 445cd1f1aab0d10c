import { contentOf, type Content as Plain } from '../kit/content';
import { addDays, type Day, partsOf } from '../kit/days';
import type { Item } from '../kit/items';
import { placedIn, type Trees } from './columns';
import type { Government } from './government';
import type { GovernmentColumn, Look } from './look';

/** Everything a government's portal holds on one day. */
export interface Content extends Plain<Look> {
  of: Government;
  trees: Trees;
  /** The interpretation of a document, and the document of an interpretation. */
  counterpart(item: Item): Item | undefined;
}

/** `/zwgk/tzgg/202403/t20240308_123456.html` */
const articlePath = ({ at }: GovernmentColumn, day: Day, number: number): string =>
  `${at}${day.slice(0, 7).replace('-', '')}/t${day.replaceAll('-', '')}_${number}.html`;

/** A working day on or before `day`, as far as weekends tell. */
export function workingDay(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? addDays(day, -2) : weekday === 6 ? addDays(day, -1) : day;
}

export function contentFor(of: Government, trees: Trees, now: Day): Content {
  const plain = contentOf(placedIn(trees), of.place, now, articlePath);
  const lists = new Map<string, Item[]>();
  const counterparts = new Map<string, Item>();
  for (const { plan } of plain.columns) {
    const items = plain.items(plan.at);
    lists.set(plan.at, plan.look.articles === 'statements' ? items.map((item) => statement(item, of)) : items);
  }
  const columnOf = (articles: Look['articles']): GovernmentColumn | undefined =>
    plain.columns.find(({ plan }) => plan.look.articles === articles)?.plan;
  const documents = columnOf('documents');
  const interpretations = columnOf('interpretations');
  if (documents && interpretations) {
    const made = (lists.get(documents.at) ?? []).slice(0, interpretationsOf(interpretations, now)).map((document) => {
      const interpretation: Item = {
        ...document,
        title: `《${subjectOf(document.title)}》政策解读`,
        number: document.number + 40,
        at: articlePath(interpretations, document.day, document.number + 40),
      };
      counterparts.set(document.at, interpretation);
      counterparts.set(interpretation.at, document);
      return interpretation;
    });
    lists.set(interpretations.at, made);
  }
  return {
    ...plain,
    of,
    trees,
    items: (at) => lists.get(at) ?? [],
    counterpart: (item) => counterparts.get(item.at),
  };
}

const interpretationsOf = ({ holds }: GovernmentColumn, now: Day): number =>
  holds.what === 'items' ? holds.days(now).length : 0;

/** 关于印发《柳河镇安全生产实施办法》的通知 → 柳河镇安全生产实施办法 */
const subjectOf = (title: string): string => /《([^》]+)》/.exec(title)?.[1] ?? title;

/** The quarter (季度) before the one that a day is in, in Chinese words, and its first and last day. */
export function quarterBefore(day: Day): { name: string; from: Day; until: Day } {
  const { year, month } = partsOf(day);
  const quarter = Math.ceil(month / 3) - 1;
  const [of, n] = quarter === 0 ? [year - 1, 4] : [year, quarter];
  const from = `${of}-${String(n * 3 - 2).padStart(2, '0')}-01`;
  const next = n === 4 ? `${of + 1}-01-01` : `${of}-${String(n * 3 + 1).padStart(2, '0')}-01`;
  return { name: `${of}年第${'一二三四'[n - 1]}季度`, from, until: addDays(next, -1) };
}

const statement = (item: Item, { name }: Government): Item => ({
  ...item,
  title: `关于${name}${quarterBefore(item.day).name}无行政强制事项的说明`,
});
