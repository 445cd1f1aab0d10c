import type { Check } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import { searchWord } from '../../text/search-word';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { homePages } from './home-pages';

const meta = {
  id: 'failing-search',
  title: 'checks.failingSearch.title',
  basis: ['IND-DED-FUN-SEARCH'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** Failures of the one question that may be the portal's and may pass; refusals say nothing of a visitor's search. */
const DOUBTFUL = new Set(['timeout', 'network', 'redirect-loop']);

const answers = (facts: PageFacts, word: string): boolean =>
  facts.links.some(({ text, region }) => region !== 'head' && region !== 'nav' && text.includes(word)) ||
  facts.lists.some(({ items }) => items.some(({ title }) => title.includes(word)));

/**
 * The portal's own search (站内搜索) was asked once for a word of its home page. That its page does not exist is certain; an
 * error, or an answer without any result, is for a person to see. Results that a script fetches are not judged.
 */
export const failingSearch: Check = {
  meta,
  run(portal, standard) {
    const look = portal.pages.find(({ purpose }) => purpose === 'search');
    const home = homePages(portal)[0];
    const word = home && searchWord(home.facts);
    if (!look || !word) return [];
    const { snapshot, facts } = look;
    const { status, error, url } = snapshot;
    const page = { name: portal.name, url: portal.url, evidence: [evidenceOf(look)] };
    const params = { word, address: url, status };
    if (status === 404 || status === 410) {
      const { points } = standard.rule('IND-DED-FUN-SEARCH');
      return [onPage(meta, page, { state: 'violation', params, points })];
    }
    const review = (text: string, quotation: string | null = null) => [
      onPage(
        meta,
        { ...page, evidence: [evidenceOf(look, quotation)] },
        { state: 'needs-review', severity: 'advice', text, params },
      ),
    ];
    if (error ? DOUBTFUL.has(error.kind) : status !== null && status >= 500) return review('review');
    if (error || status !== 200 || !facts || facts.kind === 'challenge') return [];
    if (facts.kind === 'error') return review('review', facts.notFoundPhrase?.quotation);
    const late = facts.scripted || facts.frames.length > 0 || facts.dataEndpoints.length > 0;
    return answers(facts, word) || late ? [] : review('noResult', facts.emptyState?.quotation);
  },
};
