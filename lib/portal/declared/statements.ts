import type { Day } from '../../model/day';
import type { NoOccurrence } from '../../model/declaration';
import type { ListItem } from '../../model/page-facts';
import type { PageRecord } from '../../model/portal';
import { failureOf } from '../failure';
import { isFile } from '../link-shape';
import { endpointListOf, listOf } from '../list-reading';
import type { Ask } from '../needs';
import { type Claimed, looksLikeStatement } from './claim';
import { readStatement, type StatementReading, type StatementText } from './read-statement';

export interface StatementCase extends Claimed {
  today: Day;
  /** The pages that a column's list or text stands on. */
  looks: readonly PageRecord[];
  ask: Ask;
  owns(url: string): boolean;
}

/** A statement of the portal itself with the page that it stands on. */
export interface FoundStatement extends StatementReading {
  record: PageRecord;
  /** Day that the list shows beside it; `null` where none does. */
  shownOn: Day | null;
}

interface Listed {
  item: ListItem;
  record: PageRecord;
}

/** Articles that are opened because their titles read like statements. */
const MOST_ARTICLES = 2;

/** Items of a column's lists, statements apart from what happened. */
export function itemsOf({ looks, today, ...column }: Pick<StatementCase, 'looks' | 'kind' | 'name' | 'today'>): {
  statements: Listed[];
  newestEvent: Day | null;
} {
  const statements: Listed[] = [];
  const seen = new Set<string>();
  let newestEvent: Day | null = null;
  for (const record of looks) {
    for (const item of (listOf(record) ?? endpointListOf(record))?.list.items ?? []) {
      if (looksLikeStatement(item.title, column)) {
        const key = item.url ?? item.title;
        if (!seen.has(key)) statements.push({ item, record });
        seen.add(key);
      } else if (item.date !== null && item.date <= today && (newestEvent === null || item.date > newestEvent)) {
        newestEvent = item.date;
      }
    }
  }
  statements.sort((a, b) => byDay(b.item.date, a.item.date));
  return { statements, newestEvent };
}

const byDay = (a: Day | null, b: Day | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

const shownOn = ({ date, precision }: ListItem): Day | null =>
  precision === 'day' || precision === 'month-day' ? date : null;

const byTitle = ({ item }: Listed, column: Claimed): StatementReading | null =>
  readStatement({ title: item.title, text: '', on: shownOn(item), issuer: null }, column);

/** The newest statement of which the list alone tells everything. */
export function statementByTitle(column: Claimed, statements: readonly Listed[]): NoOccurrence | null {
  for (const listed of statements) {
    const statement = byTitle(listed, column)?.statement;
    if (statement) return statement;
  }
  return null;
}

/**
 * The newest statement among a column's items; its article is opened where the title does not say all and it could still
 * speak of days that are asked for.
 */
export function statementInList(
  given: StatementCase,
  statements: readonly Listed[],
  isOver: (day: Day) => boolean,
): FoundStatement | null {
  let found: FoundStatement | null = null;
  for (const listed of statements.slice(0, MOST_ARTICLES)) {
    const { item, record } = listed;
    const on = shownOn(item);
    const told = byTitle(listed, given);
    if (told?.statement) return { ...told, record, shownOn: on };
    if (told) found ??= { ...told, record, shownOn: on };
    if (on !== null && isOver(on)) continue;
    if (item.url === null || !given.owns(item.url) || isFile(item.url)) continue;
    const article = given.ask.look({ purpose: 'article', url: item.url, via: 'fetch' });
    if (!article || failureOf(article)) continue;
    const reading = readStatement(textOf(article, item.title, on), given);
    if (reading?.statement) return { ...reading, record: article, shownOn: on };
    if (reading) found = { ...reading, record: article, shownOn: on };
  }
  return found;
}

/** The statement that stands on a column's own page in place of a list. */
export function statementOnPage({
  looks,
  ...column
}: Pick<StatementCase, 'looks' | 'kind' | 'name'>): FoundStatement | null {
  let found: FoundStatement | null = null;
  for (const record of looks) {
    if (!record.facts || failureOf(record)) continue;
    const reading = readStatement(textOf(record, '', null), column);
    if (reading?.statement) return { ...reading, record, shownOn: null };
    if (reading) found ??= { ...reading, record, shownOn: null };
  }
  return found;
}

function textOf({ facts }: PageRecord, title: string, on: Day | null): StatementText {
  const named = facts?.metadata.find(({ name, value }) => ISSUER.test(name) && value.trim() !== '')?.value;
  return {
    title: facts?.article?.title ?? title,
    text: facts?.text ?? facts?.mainText ?? '',
    on: facts?.article?.publishedOn ?? on,
    issuer: named ?? facts?.article?.source ?? null,
  };
}

const ISSUER = /^(?:发布机构|发文机关|发布单位|公开机构|信息来源|来源)$/;
