import type { Region } from '../../model/page-facts';
import { charsIn, type Outline, tagOf } from './outline';

/** Class or id words that tell where a block stands. Whole words only: "list-nav" has one, "navigate" none. */
const WORDS: [Region, RegExp][] = [
  ['footer', /^(?:foot(?:er)?\d*|copyright|yqlj|friend(?:ly)?links?|ft|dibu|btm)$/],
  ['nav', /^(?:nav(?:bar|igation)?\d*|menu\d*|mainnav|topnav|dh|daohang)$/],
  ['breadcrumb', /^(?:crumbs?|breadcrumbs?|weizhi|wz|location|position|current|dqwz|bread)$/],
  ['head', /^(?:head(?:er)?\d*|top(?:bar)?|banner)$/],
  ['side', /^(?:side(?:bar)?\d*|aside|hot\w*|rank\w*|phb|recommend\w*|related|tuijian|tj|rd|zxtj|djph)$/],
];
const TAGS: Record<string, Region> = { footer: 'footer', nav: 'nav', header: 'head', aside: 'side' };

/** Region of an element from the names on it and around it; `main` when nothing says otherwise. Answers are kept. */
export function placeReader(o: Outline): (el: number) => Region {
  const known = new Map<number, Region>();
  return (el) => {
    const path: number[] = [];
    let up = el;
    let region: Region | undefined;
    while (up >= 0 && region === undefined) {
      region = known.get(up);
      if (region !== undefined) break;
      path.push(up);
      region = ownPlace(o, up);
      up = o.parent[up] ?? -1;
    }
    const answer = region ?? 'main';
    for (const step of path) known.set(step, answer);
    return answer;
  };
}

function ownPlace(o: Outline, el: number): Region | undefined {
  const tag = tagOf(o, el);
  if (tag === 'body' || tag === 'html') return 'main';
  const byTag = TAGS[tag];
  if (byTag) return byTag;
  const { class: names = '', id = '' } = o.els[el]?.attribs ?? {};
  if (names === '' && id === '') return undefined;
  const words = `${names} ${id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  for (const [region, pattern] of WORDS) {
    // <div class="top"> around the whole page is no head.
    if (words.some((word) => pattern.test(word))) return charsIn(o, el) * 2 > charsIn(o, 0) ? undefined : region;
  }
  return undefined;
}
