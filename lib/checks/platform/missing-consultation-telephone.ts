import type { Check } from '../../model/finding';
import { onSite } from '../finding';
import { evidenceOf } from '../look';
import { pagesWithContacts } from './pages-with-contacts';

const meta = {
  id: 'missing-consultation-telephone',
  title: 'checks.missingConsultationTelephone.title',
  basis: ['GUIDE-FOOT', 'REG-12-GUIDE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** 咨询电话, 联系电话, 值班电话: the number may stand in a picture or on the page that a link of this name opens. */
const TOLD = /(?:咨询|联系|服务|办公|值班|公开|总机)\s*(?:电\s*话|热线)|联系方式|联系我们/;

/**
 * No page read tells a telephone for questions (咨询电话): not the footer, the guide, nor any other. Not all pages of a
 * portal are read, so a person looks.
 */
export const missingConsultationTelephone: Check = {
  meta,
  run(portal) {
    const read = pagesWithContacts(portal);
    if (!read) return [];
    const shown = read.pages.some(
      ({ facts }) =>
        facts.telephones?.some(({ serves }) => serves !== 'complaint') ||
        facts.links.some(({ text }) => TOLD.test(text)) ||
        TOLD.test(facts.text ?? ''),
    );
    if (shown) return [];
    const evidence = (read.guide.length > 0 ? read.guide : read.pages).slice(0, 3).map((page) => evidenceOf(page));
    return [onSite(meta, portal, evidence, { state: 'needs-review', params: { pages: read.pages.length } })];
  },
};
