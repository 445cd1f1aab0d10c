import type { ColumnKind, Section } from '../../model/column';
import { addressWords } from '../../standards/column-kinds/address-words';
import { categoryOf } from '../../standards/column-kinds/categories';
import { holdsBodies, passesOn, takesOver } from '../../standards/column-kinds/context';
import { bodyName } from './body-name';
import { type NameScore, nameScores } from './name-scores';
import { plainName } from './plain-name';

export interface NamedColumn {
  name: string;
  /** Names from the first level down to the column itself. */
  path: readonly string[];
  section?: Section;
  /** The page's `ColumnType` meta tag. */
  columnType?: string | null;
  url?: string;
}

export interface KindOfColumn {
  kind: ColumnKind;
  /** Rule id of the category it discloses, `null` for none. */
  category: string | null;
  /** 0 to 1. */
  confidence: number;
  /** What spoke for it, strongest first, in the form `kind: word`. */
  reasons: string[];
}

interface Guess {
  kind: ColumnKind;
  confidence: number;
  reasons: string[];
  /** The name says as much for a kind of another category: 扶贫资金项目公示, 土地交易信息. */
  divided?: boolean;
}

const CONFIDENCE = { whole: 0.98, final: 0.97, phrase: 0.95, head: 0.9, topic: 0.8, tail: 0.7, hint: 0.5 } as const;
/** A runner-up that comes this near makes the winner doubtful. */
const NEAR = 6;

/** A column above that is less sure than this overrules nobody's own words: 某某专栏 need be no topic. */
const SURE = 0.8;
/** What is left of a parent's confidence in its child; still enough for a grandchild. */
const INHERITED = 0.82;

const UNKNOWN: Guess = { kind: 'other', confidence: 0, reasons: [] };

const reasonOf = ({ kind, word }: NameScore): string => `${kind}: ${word}`;

const endOf = ({ start, word }: NameScore): number => start + word.length;

/**
 * Whether a runner-up says as much as the winner: only one that ends after it, as a Chinese name has its attributes
 * before its head (政协 in 政协领导, 监察 in 劳动监察).
 */
const rivals = (best: NameScore, second: NameScore): boolean => endOf(second) > endOf(best);

function byName(name: string): Guess & { strong: boolean } {
  const [best, second] = nameScores(name);
  if (!best) return { ...UNKNOWN, strong: false };
  const near = second !== undefined && best.score - second.score < NEAR && rivals(best, second);
  return {
    kind: best.kind,
    confidence: CONFIDENCE[best.tier] - (near ? 0.15 : 0),
    reasons: [best, ...(near ? [second] : [])].map(reasonOf),
    divided: near && best.tier === second.tier && categoryOf[best.kind] !== categoryOf[second.kind],
    strong: best.tier !== 'hint',
  };
}

/** `/zwgk/tzgg/index.html` → notice: the deepest directory that is a known abbreviation. */
function byAddress(url: string | undefined): Guess | undefined {
  const path = url && URL.canParse(url) ? new URL(url).pathname : '';
  for (const part of path.toLowerCase().split('/').reverse()) {
    const kind = addressWords.get(part.replace(/_?\d+$|\.\w+$/g, ''));
    if (kind) return { kind, confidence: 0.4, reasons: [`${kind}: /${part}/`] };
  }
  return undefined;
}

/** What the column above makes of a column; `parent` is `undefined` for the first level. */
function below(above: Guess | undefined, name: string, inPlatform: boolean): Guess {
  const own = byName(name);
  const parent = above ?? UNKNOWN;
  if (own.kind === 'not-a-column' && parent.kind !== 'not-a-column' && bodyName(name)) {
    // 部门信息公开 › 财政局 holds that body's disclosures; only a body named on its own is a link elsewhere.
    if (passesOn.has(parent.kind))
      return { kind: parent.kind, confidence: 0.6, reasons: [...parent.reasons, ...own.reasons] };
    if (inPlatform || holdsBodies.has(parent.kind))
      return { kind: 'disclosure', confidence: 0.6, reasons: own.reasons };
    if (above) return { kind: 'other', confidence: 0.3, reasons: own.reasons };
  }
  const overruled = parent.confidence >= SURE && (takesOver[parent.kind]?.includes(own.kind) ?? false);
  const nameless = own.kind === 'other' || !own.strong;
  if ((nameless && passesOn.has(parent.kind)) || overruled)
    return {
      kind: parent.kind,
      confidence: Math.min(INHERITED, parent.confidence),
      reasons: [...parent.reasons, ...own.reasons],
    };
  return own;
}

/**
 * Kind and category of a column from its name and the names above it, scored by the word lists of the standards.
 * `other` when nothing is known: no answer is better than a wrong one. Never throws; fast enough for every column.
 */
export function classifyColumn({ name, path, section, columnType, url }: NamedColumn): KindOfColumn {
  const above = path.slice(0, -1).map(plainName);
  const inPlatform = section === 'platform';
  const parent = above.reduce<Guess | undefined>((guess, ancestor) => below(guess, ancestor, inPlatform), undefined);
  let guess = below(parent, plainName(name), inPlatform);
  if (guess.kind === 'other' && columnType) guess = { ...byName(plainName(columnType)), confidence: 0.5 };
  if (guess.kind === 'other') guess = byAddress(url) ?? guess;
  const { kind, confidence, reasons, divided } = guess;
  // No category is better than a wrong one.
  return { kind, category: divided ? null : (categoryOf[kind] ?? null), confidence, reasons };
}
