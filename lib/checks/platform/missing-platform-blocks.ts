import type { ColumnKind } from '../../model/column';
import type { Check } from '../../model/finding';
import { onSite } from '../finding';
import { evidenceOf } from '../look';
import { platformWasRead } from './platform-read';

const meta = {
  id: 'missing-platform-blocks',
  title: 'checks.missingPlatformBlocks.title',
  basis: ['PLAT-BLOCKS'],
  severity: 'advice',
  mode: 'automatic',
} as const;

const BLOCKS: readonly ColumnKind[] = ['guide', 'system', 'statutory', 'annual-report', 'application'];

/**
 * Blocks that the disclosure platform must hold (国办公开办函〔2019〕61号) and no column of either tree is. Said only of a
 * portal that was read in full; with columns of unknown kind in the platform it is a question.
 */
export const missingPlatformBlocks: Check = {
  meta,
  run(portal) {
    if (!platformWasRead(portal)) return [];
    const known = new Set(portal.columns.map(({ kind }) => kind));
    const looks = portal.pages.filter(({ purpose }) => purpose === 'platform').map((page) => evidenceOf(page));
    const unknown = portal.columns.some(
      ({ kind, places }) =>
        kind === 'other' && places.some(({ section, level }) => section === 'platform' && level === 1),
    );
    return BLOCKS.filter((block) => !known.has(block)).map((block) => {
      const found = onSite(meta, portal, looks, { state: unknown ? 'needs-review' : 'violation', params: { block } });
      return { ...found, id: `${found.id}:${block}`, url: portal.platformUrl ?? portal.url };
    });
  },
};
