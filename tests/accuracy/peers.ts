import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import metascraper from 'metascraper';
import metascraperDate from 'metascraper-date';
import metascraperTitle from 'metascraper-title';
import { extractFacts } from '../../lib/extract';
import { dayInChina } from '../../lib/model/day';
import type { CorpusPage } from './corpus';
import { table } from './print';

/** What an extractor says of one article; `undefined` for what it does not cover. */
interface Reading {
  title?: string | null;
  published?: string | null;
}

interface Peer {
  name: string;
  read(page: CorpusPage): Promise<Reading>;
}

export interface PeerScore {
  peer: string;
  measure: 'article title' | 'article date';
  right: number;
  of: number;
}

const scrape = metascraper([metascraperTitle(), metascraperDate()]);

/** A day out of whatever a package calls a date: of an instant the day in China, of words their first ten characters. */
function dayFrom(value: string | null | undefined): string | null {
  if (!value) return null;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? value.slice(0, 10) : dayInChina(at);
}

const peers: Peer[] = [
  {
    name: 'this project',
    async read({ snapshot }) {
      const { article } = extractFacts(snapshot);
      return { title: article?.title ?? null, published: article?.publishedOn ?? null };
    },
  },
  {
    name: 'Mozilla Readability',
    async read({ snapshot }) {
      const { document } = parseHTML(snapshot.text ?? '');
      // linkedom's document is the part of the DOM that Readability asks for.
      const article = new Readability(document as unknown as Document).parse();
      return { title: article?.title ?? null, published: dayFrom(article?.publishedTime) };
    },
  },
  {
    name: '@extractus/article-extractor',
    async read({ snapshot }) {
      const article = await extractFromHtml(snapshot.text ?? '', snapshot.finalUrl);
      return { title: article?.title ?? null, published: dayFrom(article?.published) };
    },
  },
  {
    name: 'metascraper (title, date)',
    async read({ snapshot }) {
      const found = await scrape({ html: snapshot.text ?? '', url: snapshot.finalUrl });
      return { title: found.title ?? null, published: dayFrom(found.date) };
    },
  },
];

const tidy = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() ?? null;

/** The same article pages read by this project and by what npm offers, title and date exact. A peer that throws has missed. */
export async function comparePeers(pages: readonly CorpusPage[]): Promise<PeerScore[]> {
  const articles = pages.filter(({ label }) => label.article);
  const scores: PeerScore[] = [];
  for (const peer of peers) {
    const titles = { right: 0, of: 0 };
    const dates = { right: 0, of: 0 };
    for (const page of articles) {
      const wanted = page.label.article;
      const read = await quietly(() => peer.read(page));
      if (wanted?.title !== undefined) {
        titles.of++;
        if (tidy(read.title) === tidy(wanted.title)) titles.right++;
      }
      if (wanted?.published !== undefined) {
        dates.of++;
        if ((read.published ?? null) === wanted.published) dates.right++;
      }
    }
    scores.push({ peer: peer.name, measure: 'article title', ...titles });
    scores.push({ peer: peer.name, measure: 'article date', ...dates });
  }
  return scores;
}

/** Runs a package without the words it writes about pages it cannot read. */
async function quietly(read: () => Promise<Reading>): Promise<Reading> {
  const { error, warn, log } = console;
  console.error = console.warn = console.log = () => {};
  try {
    return await read();
  } catch {
    return {};
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

export function peersTable(scores: readonly PeerScore[]): string {
  const names = [...new Set(scores.map((score) => score.peer))];
  const cell = (peer: string, measure: PeerScore['measure']): string => {
    const score = scores.find((s) => s.peer === peer && s.measure === measure);
    return score ? `${score.right} of ${score.of}` : '–';
  };
  return table(
    ['extractor', 'article title', 'article date'],
    names.map((peer) => [peer, cell(peer, 'article title'), cell(peer, 'article date')]),
  );
}
