import type { Check } from '../../model/finding';
import { type GuideElement, guideElements, missingElements } from '../../standards/regulation-711/guide-elements';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';
import { textsOf } from './column-texts';
import { flagsOf } from './flags';

const meta = {
  id: 'incomplete-guide',
  title: 'checks.incompleteGuide.title',
  basis: ['REG-12-GUIDE'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/** A guide has at least so many characters; less is a heading, or a page whose text came late. */
const LEAST_TEXT = 150;
/** Contact data has forms of its own; classification, arrangement and the rest are written in many words. */
const CONTACT: readonly GuideElement[] = ['address', 'hours', 'telephone', 'fax', 'internet'];

/**
 * What the disclosure guide (政府信息公开指南) does not name of what article 12 demands. Of several guides the fullest speaks
 * for the portal. Certain is missing contact data of the office where the text was read to its end and gives other contact
 * data: where it gives none, a picture or table elsewhere may. The rest is for a person to see.
 */
export const incompleteGuide: Check = {
  meta,
  run(portal) {
    const guides = textsOf(portal, 'guide').filter(({ text }) => text.length >= LEAST_TEXT && text.includes('公开'));
    const read = guides.map((guide) => ({ ...guide, missing: missingElements(guideElements, guide.text) }));
    const [best] = read.sort((a, b) => a.missing.length - b.missing.length);
    if (!best || best.missing.length === 0) return [];
    const { column, pages, missing, whole } = best;
    const contact = CONTACT.filter((element) => missing.includes(element));
    const certain = whole && contact.length > 0 && contact.length <= CONTACT.length - 2;
    const found = onColumn(meta, column, {
      state: certain ? 'violation' : 'needs-review',
      text: certain ? 'message' : 'review',
      params: flagsOf(guideElements, certain ? contact : missing),
    });
    return [{ ...found, evidence: pages.map((page) => evidenceOf(page)) }];
  },
};
