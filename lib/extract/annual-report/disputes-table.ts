import { DISPUTE_GROUPS, OUTCOMES } from '../../model/annual-report';
import { figureOf } from '../../text/figure';
import type { LabelledRow } from './labelled-rows';
import { disputeGroups, labelId, nearestId, outcomes } from './labels';
import { TableDraft } from './table-draft';

export const disputePlaces = DISPUTE_GROUPS.flatMap((group) => OUTCOMES.map((outcome) => `${group}/${outcome}`));

/**
 * The table on reviews and lawsuits (第四部分表): three groups of five outcomes, side by side as in the format, one below
 * the other, as rows, or in tables of their own under a line that names the group.
 */
export function readDisputes(rows: readonly LabelledRow[]): TableDraft {
  const draft = new TableDraft();
  /** Outcomes that the head names, in reading order. */
  let heads: string[] = [];
  for (const row of rows) {
    const named = row.cells.flatMap(({ text }) => labelId(outcomes, text) ?? []);
    const figures = row.cells.filter(({ text }) => figureOf(text).is === 'number').length;
    if (named.length > 1 && figures === 0) {
      // Cells that reach down from the row above are in this one already.
      heads = named.length >= disputePlaces.length ? named : [...heads, ...named].slice(-disputePlaces.length);
      continue;
    }
    const groupsHere = row.cells.flatMap(({ text }) => labelId(disputeGroups, text) ?? []);
    if (groupsHere.length > 1 && figures === 0) continue;
    const values = row.cells.filter(({ label }) => !label);
    if (values.length === 0) continue;
    const places: [string, string, string][] = [];
    row.cells.forEach((cell, at) => {
      if (cell.label) return;
      const left = row.cells
        .slice(0, at)
        .reverse()
        .flatMap(({ label, text }) => (label ? [text] : []));
      const outcome = nearestId(outcomes, left.slice(0, 1)) ?? nearestId(outcomes, [...cell.above, ...left]);
      const group =
        precise(cell.above) ?? precise(left) ?? nearestId(disputeGroups, [...cell.above, ...left, ...row.context]);
      if (outcome && group) places.push([group, outcome, cell.text]);
    });
    const distinct = new Set(places.map(([group, outcome]) => `${group}/${outcome}`)).size === places.length;
    if (distinct && places.length === values.length) {
      for (const [group, outcome, text] of places) draft.put(group, outcome, text, row);
    } else if (values.length === disputePlaces.length && isWholeHead(heads)) {
      values.forEach(({ text }, i) => {
        const [group = '', outcome = ''] = disputePlaces[i]?.split('/') ?? [];
        draft.put(group, outcome, text, row);
      });
    }
  }
  return draft;
}

/** A group of lawsuits by its own name, whatever stands above it: 行政诉讼 › 复议后起诉. */
const precise = (texts: readonly string[]): 'direct' | 'after-review' | null => {
  for (const text of texts) {
    const id = labelId(disputeGroups, text);
    if (id === 'direct' || id === 'after-review') return id;
  }
  return null;
};

/** The five outcomes, three times, in the format's order. */
const isWholeHead = (heads: readonly string[]): boolean =>
  heads.length === disputePlaces.length && heads.every((id, i) => id === OUTCOMES[i % OUTCOMES.length]);
