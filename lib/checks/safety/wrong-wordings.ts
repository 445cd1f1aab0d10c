import type { Check, Finding } from '../../model/finding';
import type { Standard } from '../../model/standard';
import type { WordFault } from '../../model/word-fault';
import { maskNumbers } from '../../text/mask-numbers';
import { type FoundWord, WordFinder } from '../../text/word-finder';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { lineAround, nameOf, pageWords } from './page-words';

const meta = {
  id: 'wrong-wordings',
  title: 'checks.wrongWordings.title',
  basis: ['GUIDE-ARTICLE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Pages that teach right writing quote what is wrong. */
const TEACHES = /错别字|易错[字词]|易混[字词]|误写|误用字|咬文嚼字|正确写法|规范用字|规范汉字|病句|错误表述/;
/** Findings on one page; a page with more is one of another kind. */
const MOST_WORDS = 20;
const SHOWN_PLACES = 3;
/** What stands behind the name of a leader of the state: …总书记, …新时代中国特色社会主义思想 */
const OF_A_LEADER = /^(?:总书记|国家主席|主席|同志|新时代|法治思想|经济思想|生态文明思想|外交思想|强军思想|文化思想)/;

interface WordList {
  finder: WordFinder;
  faults: ReadonlyMap<string, WordFault>;
}

/** Compiled once for each list: an audit judges again and again. */
const compiled = new WeakMap<readonly WordFault[], WordList>();

function listOf({ wordFaults }: Standard): WordList {
  let list = compiled.get(wordFaults);
  if (!list) {
    list = {
      finder: new WordFinder(wordFaults.map(({ wrong }) => wrong)),
      faults: new Map(wordFaults.map((fault) => [fault.wrong.toLowerCase(), fault])),
    };
    compiled.set(wordFaults, list);
  }
  return list;
}

/** Whether a place of the text is inside of a phrase in which the wording is right: 公布署名. */
const isExcepted = (text: string, { at }: FoundWord, { wrong, except = [] }: WordFault): boolean =>
  except.some((phrase) => {
    const from = at - phrase.indexOf(wrong);
    return from >= 0 && text.startsWith(phrase, from);
  });

function findings(page: ReadPage, { finder, faults }: WordList): Finding[] {
  const text = pageWords(page.facts);
  const places = new Map<WordFault, number[]>();
  for (const found of finder.find(text, 500)) {
    const fault = faults.get(found.word);
    if (!fault || isExcepted(text, found, fault)) continue;
    const known = places.get(fault);
    if (known) known.push(found.at);
    else places.set(fault, [found.at]);
  }
  if (places.size === 0 || TEACHES.test(text)) return [];
  return [...places].slice(0, MOST_WORDS).map(([fault, at]) => finding(page, text, fault, at));
}

function finding(page: ReadPage, text: string, fault: WordFault, at: readonly number[]): Finding {
  const { wrong, right, severity, source } = fault;
  const evidence = at.slice(0, SHOWN_PLACES).map((place) => evidenceOf(page, maskNumbers(lineAround(text, place))));
  const subject = { name: maskNumbers(nameOf(page.facts)), url: page.facts.url, evidence };
  const params = { wrong, right, source, count: at.length, mend: right === '' ? 'delete' : 'replace' };
  if (severity === 'general') return onPage(meta, subject, { state: 'violation', params, key: wrong });
  // The right wording on the same page or a leader's title behind the name tells what was meant; else a person looks first.
  const titled = at.some((place) => OF_A_LEADER.test(text.slice(place + wrong.length, place + wrong.length + 6)));
  const proved = right !== '' && (titled || text.includes(right));
  return onPage(meta, subject, {
    state: proved ? 'violation' : 'needs-review',
    text: proved ? 'grave' : 'graveReview',
    severity: 'veto',
    basis: ['IND-VETO-SAFETY'],
    params,
    key: wrong,
  });
}

/**
 * Wordings that must not stand on a portal (错别字、严重表述错误), by the standard's own list and the profile's: misspellings are
 * advised on, grave ones concern the veto. Phrases in which the same characters are right are innocent, and so are pages
 * that teach right writing.
 */
export const wrongWordings: Check = {
  meta,
  run(portal, standard) {
    if (standard.wordFaults.length === 0) return [];
    const list = listOf(standard);
    return readPages(portal).flatMap((page) => findings(page, list));
  },
};
