import type { SampleAnswer } from '../../sample-portal';
import type { Content } from '../content';

/** Something planted on pages: a fault that an audit must find, or an innocent look-alike that it must leave alone. */
export interface Plant {
  /** `null`: innocent. `url`: the page, or the home page for a fault of the whole site. */
  fault: { ruleId: string; url: string; note: string } | null;
  /** Paths of the pages it changes; `every`: all that are HTML. */
  on: readonly string[] | 'every';
  change(html: string): string;
}

/** A fault that another plant makes, or the columns. */
export const told = (ruleId: string, url: string, note: string): Plant => ({
  fault: { ruleId, url, note },
  on: [],
  change: (html) => html,
});

export const urlOf = ({ of }: Content, path: string): string => `http://${of.host}${path}`;

/** Path of a column's item, the newest first. */
export function itemAt(content: Content, column: string, index = 0): string {
  const item = content.items(column)[index];
  if (!item) throw new Error(`no item ${index} in ${column}`);
  return item.at;
}

/** Replaces the first place of `what`. @throws when it does not stand there: a plant that changes nothing proves nothing. */
export function replaced(html: string, what: string | RegExp, by: string): string {
  const changed = html.replace(what, () => by);
  if (changed === html) throw new Error(`nothing to plant at: ${String(what)}`);
  return changed;
}

/** Puts paragraphs at the end of an article's body. */
export const inBody = (html: string, markup: string): string =>
  replaced(html, '<div class="article-body">', `<div class="article-body">${markup}`);

export function planted(answer: SampleAnswer, path: string, plants: readonly Plant[]): SampleAnswer {
  const { body, status, headers } = answer;
  if (typeof body !== 'string' || status !== 200 || !headers['content-type']?.startsWith('text/html')) return answer;
  const own = plants.filter(({ on }) => on === 'every' || on.includes(path));
  return own.length > 0 ? { ...answer, body: own.reduce((html, plant) => plant.change(html), body) } : answer;
}
