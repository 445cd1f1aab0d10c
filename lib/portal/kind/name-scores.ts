import type { ColumnKind } from '../../model/column';
import { kindWords } from '../../standards/column-kinds';
import { TIERS, type Tier } from '../../standards/column-kinds/words';
import { bodyName } from './body-name';
import { withoutOwner } from './owner-before';

export interface NameScore {
  kind: ColumnKind;
  tier: Tier;
  score: number;
  /** The part of the name that speaks for the kind. */
  word: string;
  /** Where that part begins in the name. */
  start: number;
}

/** A tier outweighs what length and place can add within the one below it, except that topics compete with tails. */
const WEIGHT: Record<Tier, number> = { whole: 110, final: 95, phrase: 80, head: 62, topic: 46, tail: 34, hint: 20 };

interface Pattern {
  kind: ColumnKind;
  tier: Tier;
  pattern: RegExp;
}

const anchored = (tier: Tier, sources: readonly string[]): RegExp => {
  const any = sources.map((source) => `(?:${source})`).join('|');
  if (tier === 'whole') return new RegExp(`^(?:${any})$`);
  if (tier === 'final' || tier === 'head' || tier === 'tail') return new RegExp(`(?:${any})$`);
  return new RegExp(any, 'g');
};

const patterns: readonly Pattern[] = kindWords.flatMap((words) =>
  TIERS.flatMap((tier) => {
    const sources = words[tier];
    return sources?.length ? [{ kind: words.kind, tier, pattern: anchored(tier, sources) }] : [];
  }),
);

/** Longer words say more, and the end of a Chinese name holds its head: at most 10 points together. */
function scoreOf(tier: Tier, word: string, end: number, length: number): number {
  return WEIGHT[tier] + Math.min(word.length, 6) * 0.7 + (end / length) * 5;
}

type Match = Pick<NameScore, 'word' | 'start' | 'score'>;

function bestMatch({ tier, pattern }: Pattern, name: string): Match | undefined {
  const matches = pattern.global ? [...name.matchAll(pattern)] : [pattern.exec(name)];
  let best: Match | undefined;
  for (const match of matches) {
    if (!match) continue;
    const score = scoreOf(tier, match[0], match.index + match[0].length, name.length);
    if (!best || score > best.score) best = { word: match[0], start: match.index, score };
  }
  return best;
}

/** Of two words of one tier that stand beside each other the later is the head: 环评 in 建设项目环评. */
function headFirst(scores: NameScore[]): NameScore[] {
  const [best] = scores;
  const head = best && scores.find(({ tier, start }) => tier === best.tier && start >= best.start + best.word.length);
  return head ? [head, ...scores.filter((score) => score !== head)] : scores;
}

const known = new Map<string, readonly NameScore[]>();
const MOST_KNOWN = 20_000;

/** What a plain name's own words say of its kind, best first. The same few hundred names fill every portal: kept. */
export function nameScores(name: string): readonly NameScore[] {
  const cached = known.get(name);
  if (cached) return cached;
  const scores = new Map<ColumnKind, NameScore>();
  const offer = (offered: NameScore) => {
    const held = scores.get(offered.kind);
    if (!held || offered.score > held.score) scores.set(offered.kind, offered);
  };
  const bare = withoutOwner(name);
  for (const entry of patterns) {
    const match = bestMatch(entry, name);
    if (match) offer({ kind: entry.kind, tier: entry.tier, ...match });
    else if (entry.tier === 'whole' && bare !== name) {
      const ofBare = bestMatch(entry, bare);
      if (ofBare) offer({ kind: entry.kind, tier: 'whole', ...ofBare, start: name.length - bare.length });
    }
  }
  const body = bodyName(name);
  if (body)
    offer({
      kind: 'not-a-column',
      tier: body,
      score: scoreOf(body, name, name.length, name.length),
      word: name,
      start: 0,
    });
  const sorted = headFirst([...scores.values()].sort((a, b) => b.score - a.score));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, sorted);
  return sorted;
}
