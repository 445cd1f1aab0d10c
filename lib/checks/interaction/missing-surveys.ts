import type { Check } from '../../model/finding';
import { GOVERNMENTS } from '../../standards/disclosure-duties';
import { navigationWasRead } from '../disclosures/searched';
import { onSite } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'missing-surveys',
  title: 'checks.missingSurveys.title',
  basis: ['IND-DED-INT-SURVEY'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** 意见征集 网上调查 征求意见 in the titles of another column is a channel, too. */
const ASKS = /征集|征求[^，。]{0,20}意见|调查问卷|问卷调查|网上调查|民意调查/;

/**
 * A government's portal without any column for surveys and drafts open to opinion (征集调查), and no item of that name:
 * whether it is done elsewhere a person decides.
 */
export const missingSurveys: Check = {
  meta,
  run(portal) {
    if (!GOVERNMENTS.has(portal.level) || !navigationWasRead(portal)) return [];
    if (portal.columns.some(({ kind, name }) => kind === 'survey' || ASKS.test(name))) return [];
    const isAsked = portal.pages.some(
      ({ facts }) =>
        facts?.lists.some(({ items }) => items.some(({ title }) => ASKS.test(title))) ||
        facts?.links.some(({ text }) => ASKS.test(text)),
    );
    if (isAsked) return [];
    const looks = portal.pages.filter(({ purpose, facts }) => purpose === 'home' && facts !== null);
    return [
      onSite(
        meta,
        portal,
        looks.map((page) => evidenceOf(page)),
        { state: 'needs-review' },
      ),
    ];
  },
};
