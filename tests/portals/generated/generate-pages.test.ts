import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { type GeneratedPage, generatePages } from '.';
import { damageNames } from './damage';
import { encodingNames } from './encodings';
import { itemDateNames } from './item-dates';
import { layoutNames } from './lists/layouts';
import { systems } from './systems';

const pages = generatePages('1');

/** The page's characters; the generator knows in which encoding it wrote them. */
function textOf({ bytes, traits }: GeneratedPage): string {
  const gbk = traits.some((trait) => trait.startsWith('encoding:gbk'));
  return new TextDecoder(gbk ? 'gb18030' : 'utf-8').decode(bytes).replaceAll('\u0000', '');
}

/** All a reader can find: visible text, attributes and scripts, references resolved, without white space. */
function everythingIn(html: string): string {
  const $ = load(html);
  const attributes = $('[title], [alt]')
    .toArray()
    .map((el) => `${$(el).attr('title') ?? ''} ${$(el).attr('alt') ?? ''}`);
  // Records inside scripts are markup as text.
  const inScripts = html.replace(/<[^>]*>/g, '');
  return `${$.root().text()} ${attributes.join(' ')} ${html} ${inScripts}`.replace(/\s+/g, '');
}

const bare = (text: string): string => text.replace(/\s+/g, '');

describe('generatePages', () => {
  it('makes at least 2,000 pages, each with an id of its own', () => {
    expect(pages.length).toBeGreaterThanOrEqual(2000);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  it('gives the same bytes for the same seed and others for another', () => {
    const again = generatePages('1');
    expect(again.every(({ bytes }, i) => Buffer.compare(bytes, pages[i]?.bytes ?? new Uint8Array()) === 0)).toBe(true);
    expect(again.map(({ label }) => label)).toEqual(pages.map(({ label }) => label));
    const other = generatePages('2');
    expect(
      other.filter(({ bytes }, i) => Buffer.compare(bytes, pages[i]?.bytes ?? new Uint8Array()) !== 0).length,
    ).toBeGreaterThan(pages.length / 2);
  });

  it('has every system, layout, date shape, damage and encoding', () => {
    const traits = new Set(pages.flatMap((page) => page.traits));
    expect(new Set(pages.map(({ family }) => family))).toEqual(new Set(systems.map(({ family }) => family)));
    const wanted = [
      ...layoutNames.map((name) => `layout:${name}`),
      ...itemDateNames.map((name) => `date:${name}`),
      ...damageNames.map((name) => `damage:${name}`),
      ...encodingNames.map((name) => `encoding:${name}`),
    ];
    expect(wanted.filter((trait) => !traits.has(trait))).toEqual([]);
  });

  it('labels nothing that does not stand in the page', () => {
    const faults: string[] = [];
    for (const page of pages) {
      const { label, id } = page;
      const words = everythingIn(textOf(page));
      const wanted = [
        ...(label.lists ?? []).flatMap((list) => list.items.map(({ title }) => title)),
        ...(label.breadcrumb ?? []),
        ...(label.article?.title ? [label.article.title] : []),
        ...(label.article?.source ? [label.article.source] : []),
        ...Object.entries(label.metadata ?? {}).flat(),
        ...page.dateWords,
      ];
      for (const word of wanted) if (!holds(words, bare(word))) faults.push(`${id}: ${word}`);
    }
    expect(faults).toEqual([]);
  });

  it('tells as newest the latest date of each list', () => {
    for (const { label, savedOn } of pages) {
      for (const { items, newest } of label.lists ?? []) {
        const days = items.flatMap(({ date }) => (date ? [date] : []));
        expect(newest).toBe(days.toSorted().at(-1) ?? null);
        expect(newest === null || newest <= savedOn).toBe(true);
      }
    }
  });
});

/** Labels of a block may be spread with spaces, which are gone by now, and titles escaped inside scripts. */
const holds = (all: string, word: string): boolean => all.includes(word) || all.includes(word.replace(/"/g, '\\"'));
