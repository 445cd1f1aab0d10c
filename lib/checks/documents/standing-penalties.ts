import type { Check } from '../../model/finding';
import { documentNumbers, isSameNumber } from '../../text/document-title';
import { onPage } from '../finding';
import { type ListedItem, listedItems, sameAddress } from './listed-items';
import { itemEvidence } from './opened-articles';

const meta = {
  id: 'standing-penalties',
  title: 'checks.standingPenalties.title',
  basis: ['TIME-PENALTY-UNDO'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** 关于撤销…行政处罚决定（…〔2024〕12号）的公告, 变更行政处罚决定书 · not 撤销…许可, not 催告 */
const UNDONE = /(?:撤销|变更|撤回|更正|纠正).{0,60}处罚|处罚.{0,60}(?:撤销|变更|撤回)/;
const PENALTY = /处罚/;

/**
 * Penalties that a notice on the portal changes or revokes by number while the decision itself is still listed
 * (行政处罚法第四十八条: withdrawn within three working days, with the reason). Withdrawn pages may still be linked: a question.
 */
export const standingPenalties: Check = {
  meta,
  run(portal) {
    const items = listedItems(portal).filter(({ item }) => PENALTY.test(item.title) && item.url !== null);
    const undone = new Map<string, ListedItem>();
    for (const one of items)
      if (UNDONE.test(one.item.title)) for (const number of documentNumbers(one.item.title)) undone.set(number, one);
    if (undone.size === 0) return [];
    const seen = new Set<string>();
    return items.flatMap((one) => {
      const url = one.item.url ?? '';
      if (UNDONE.test(one.item.title) || seen.has(sameAddress(url))) return [];
      const own = documentNumbers(one.item.title);
      const [number, notice] = [...undone].find(([known]) => own.some((given) => isSameNumber(given, known))) ?? [];
      if (!notice) return [];
      seen.add(sameAddress(url));
      const evidence = [...itemEvidence(one), ...itemEvidence(notice)];
      const params = {
        number: own.find((given) => isSameNumber(given, number ?? '')) ?? '',
        notice: notice.item.title,
      };
      return [onPage(meta, { name: one.item.title, url, evidence }, { state: 'needs-review', params })];
    });
  },
};
