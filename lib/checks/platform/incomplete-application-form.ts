import type { Check } from '../../model/finding';
import { applicationElements, missingElements } from '../../standards/regulation-711/guide-elements';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';
import { textsOf } from './column-texts';
import { flagsOf } from './flags';

const meta = {
  id: 'incomplete-application-form',
  title: 'checks.incompleteApplicationForm.title',
  basis: ['REG-28-CHANNEL'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/** Shorter pages only lead on to a form. */
const LEAST_TEXT = 40;

/**
 * What the application for information (依申请公开) does not ask for of what article 29 names: neither a form nor the
 * words of any of its columns do. Certain of a form that stands on a page itself; where a file may be the form, or the
 * pages only explain, a person looks.
 */
export const incompleteApplicationForm: Check = {
  meta,
  run(portal) {
    const texts = textsOf(portal, 'application').filter(({ text }) => text.length >= LEAST_TEXT);
    const [first] = texts;
    if (!first) return [];
    const missing = missingElements(applicationElements, texts.map(({ text }) => text).join('\n'));
    if (missing.length === 0) return [];
    const pages = texts.flatMap((one) => one.pages);
    const form = texts.find((one) => one.pages.some(({ facts }) => facts.kind === 'application-form'));
    const certain = form !== undefined && texts.every(({ whole }) => whole);
    // Instructions that speak of no form and no element at all are another text.
    if (!certain && missing.length === Object.keys(applicationElements).length) return [];
    const { column } = form ?? first;
    const found = onColumn(meta, column, {
      state: certain ? 'violation' : 'needs-review',
      text: certain ? 'message' : 'review',
      params: flagsOf(applicationElements, missing),
    });
    return [{ ...found, evidence: pages.map((page) => evidenceOf(page)) }];
  },
};
