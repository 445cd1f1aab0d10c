import type { ColumnKind } from '../../model/column';

/**
 * How much a word says about a column's kind, strongest first. Chinese names carry their head at the end, so the same
 * word weighs more there: 政策解读 is interpretation, not policy.
 * `whole`: the name is just that · `final`: decides at the end of the name whatever stands before it (扶贫动态 is news) ·
 * `phrase`: a compound that overrules any head (人大建议…答复 is proposal, not reply) ·
 * `head`: decides at the end of the name · `topic`: decides anywhere unless a head says otherwise · `tail`: a head that
 * gives way to topics (土地出让公告 is land, not notice) · `hint`: only when nothing else is known.
 */
export const TIERS = ['whole', 'final', 'phrase', 'head', 'topic', 'tail', 'hint'] as const;
export type Tier = (typeof TIERS)[number];

/** The words of one kind; each is the source of a regular expression over the name without white space and brackets. */
export type KindWords = { kind: ColumnKind } & Partial<Record<Tier, readonly string[]>>;
