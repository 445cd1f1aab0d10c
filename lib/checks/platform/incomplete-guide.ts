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
const CONTACT: readonly GuideElement[] = ['address', 'hours', 'telephone', 'fax', 'internet'];

/**
 * What the disclosure guide (政府信息公开指南) does not name of what article 12 demands. Of several guides the fullest speaks
 * for the portal. Certain where the text was read to its end and gives other contact data of the office: where it gives
 * none, a picture or table elsewhere may, and a person looks.
 */
export const incompleteGuide: Check = {
  meta,
  run(portal) {
    const guides = textsOf(portal, 'guide').filter(({ text }) => text.length >= LEAST_TEXT && text.includes('公开'));
    const read = guides.map((guide) => ({ ...guide, missing: missingElements(guideElements, guide.text) }));
    const [best] = read.sort((a, b) => a.missing.length - b.missing.length);
    if (!best || best.missing.length === 0) return [];
    const { column, pages, missing, whole } = best;
    const someContact = CONTACT.filter((element) => !missing.includes(element)).length >= 2;
    const certain = whole && someContact && missing.length <= 5;
    const found = onColumn(meta, column, {
      state: certain ? 'violation' : 'needs-review',
      text: certain ? 'message' : 'review',
      params: flagsOf(guideElements, missing),
    });
    return [{ ...found, evidence: pages.map((page) => evidenceOf(page)) }];
  },
};
