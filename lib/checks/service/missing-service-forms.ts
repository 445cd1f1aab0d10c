import type { Check } from '../../model/finding';
import { ownPages } from '../disclosures/own-pages';
import { onPage } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'missing-service-forms',
  title: 'checks.missingServiceForms.title',
  basis: ['IND-DED-SVC-FORM'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** 表格下载 下载中心 样表 */
const FORMS = /表格|样表|下载/;
/** 申请表 登记表 申报书, with which a guide asks for a form. */
const ASKS_FOR = /[\u4e00-\u9fa5]{0,6}(?:申请表|登记表|申请书|申报表|审批表|备案表)/;
/** So many guides must be open before their want of files says something. */
const LEAST_GUIDES = 3;

/**
 * Service guides that ask for a form (申请表) on a portal where no opened guide has a file or is a form (样表) and no column holds forms: the
 * form may be on the service hall's own site, so a person looks.
 */
export const missingServiceForms: Check = {
  meta,
  run(portal) {
    if (portal.columns.some(({ name, kind }) => kind === 'service' && FORMS.test(name))) return [];
    const guides = ownPages(portal).filter(
      ({ page, column }) => page.purpose === 'article' && column?.kind === 'service',
    );
    if (guides.length < LEAST_GUIDES) return [];
    const hasFile = guides.some(
      ({ page: { facts } }) =>
        facts.attachments.length > 0 ||
        FORMS.test(facts.article?.title ?? '') ||
        facts.links.some(({ text }) => FORMS.test(text)),
    );
    const asking = guides.flatMap(({ page }) => {
      const form = ASKS_FOR.exec(page.facts.text ?? '')?.[0];
      return form ? [{ page, form }] : [];
    });
    const [first] = asking;
    if (hasFile || !first) return [];
    const { page, form } = first;
    const name = page.facts.article?.title ?? page.facts.title;
    return [
      onPage(
        meta,
        { name, url: page.facts.url, evidence: [evidenceOf(page, form)] },
        { state: 'needs-review', params: { form, count: asking.length } },
      ),
    ];
  },
};
