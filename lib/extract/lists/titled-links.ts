import { oncePer } from '../once-per';
import { zeros } from '../zeros';
import type { Outline } from './outline';
import { namesNoItem, titleOf } from './titles';

/** Links that can name an item, with fast answers about them. */
export interface TitledLinks {
  is(link: number): boolean;
  /** Those inside an element that no entry has taken yet. */
  freeIn(el: number, claimed: number[]): number[];
  countIn(el: number): number;
}

export const titledLinks = oncePer((o: Outline): TitledLinks => {
  const before = zeros(o.links.length + 1);
  const good = zeros(o.links.length);
  const dateSeqs = wholeDateSeqs(o);
  for (let i = 0; i < o.links.length; i++) {
    const link = o.links[i];
    if (!link) continue;
    let text = '';
    for (let seq = link.seqStart; seq < link.seqEnd && text.length < 40; seq++) {
      if (!dateSeqs.has(seq)) text += o.texts[seq]?.text ?? '';
    }
    const hasText = text.length >= 2 && !namesNoItem(text);
    good[i] = hasText || (text === '' && link.seqStart === link.seqEnd && titleOf(o, link, NONE).length >= 4) ? 1 : 0;
    before[i + 1] = (before[i] ?? 0) + (good[i] ?? 0);
  }
  // Skips taken links in nearly constant time.
  const jump = zeros(o.links.length + 1);
  let takenBy: number[] | null = null;
  const nextFree = (from: number, claimed: number[]): number => {
    if (claimed !== takenBy) {
      takenBy = claimed;
      for (let i = 0; i <= o.links.length; i++) jump[i] = i;
    }
    let i = from;
    while (i < o.links.length && (claimed[i] === 1 || good[i] === 0)) {
      const next = jump[i] ?? i;
      i = next > i ? next : i + 1;
    }
    let j = from;
    while (j < i) {
      const next = jump[j] ?? j;
      jump[j] = i;
      j = next > j ? next : j + 1;
    }
    return i;
  };
  return {
    is: (link) => good[link] === 1,
    countIn: (el) => (before[o.linkEnd[el] ?? 0] ?? 0) - (before[o.linkStart[el] ?? 0] ?? 0),
    freeIn: (el, claimed) => {
      const free: number[] = [];
      const end = o.linkEnd[el] ?? 0;
      for (let i = nextFree(o.linkStart[el] ?? 0, claimed); i < end; i = nextFree(i + 1, claimed)) free.push(i);
      return free;
    },
  };
});

const NONE: ReadonlySet<number> = new Set();

/** Text tokens that are a date and nothing else. */
export function wholeDateSeqs(o: Outline): Set<number> {
  const seqs = new Set<number>();
  for (const date of o.dates) {
    if (!date.alone || date.from === 'script') continue;
    for (let seq = date.seqStart; seq <= date.seq; seq++) seqs.add(seq);
  }
  return seqs;
}
