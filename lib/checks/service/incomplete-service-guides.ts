import type { Check, Finding } from '../../model/finding';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { GUIDE_ELEMENTS, type GuideElement } from './guide-elements';
import { type ServiceGuide, serviceGuides } from './service-guides';

const meta = {
  id: 'incomplete-service-guides',
  title: 'checks.incompleteServiceGuides.title',
  basis: ['IND-DED-SVC-GUIDE'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** A guide that lacks so many kinds of elements counts towards the veto (国办秘函〔2019〕19号, 服务不实用). */
const MANY = 4;
/** So many such guides reach it. */
const VETO_GUIDES = 5;

/**
 * Opened service guides (办事指南) whose text lacks key elements; with enough that lack most, the veto is a question. What
 * counts as an element a reader may see otherwise than by its words: a person looks at each.
 */
export const incompleteServiceGuides: Check = {
  meta,
  run(portal) {
    const lacking = serviceGuides(portal).filter(({ lacks }) => lacks.length > 0);
    const bare = lacking.filter(({ lacks }) => lacks.length >= MANY);
    return lacking.map((guide) => finding(guide, bare.includes(guide) && bare.length >= VETO_GUIDES));
  },
};

function finding({ page, title, column, lacks }: ServiceGuide, veto: boolean): Finding {
  return onPage(
    meta,
    { name: title || column, url: page.facts.url, evidence: [evidenceOf(page, page.facts.article?.title ?? null)] },
    {
      state: 'needs-review',
      severity: veto ? 'veto' : lacks.length >= MANY ? 'deduct' : 'advice',
      basis: veto ? ['IND-VETO-SERVICE', 'IND-DED-SVC-GUIDE'] : ['IND-DED-SVC-GUIDE'],
      params: { column, count: lacks.length, ...told(lacks) },
    },
  );
}

/** A parameter for each element: the texts name those that are `absent`. */
const told = (lacks: readonly GuideElement[]): Record<string, string> =>
  Object.fromEntries(GUIDE_ELEMENTS.map((element) => [element, lacks.includes(element) ? 'absent' : 'there']));
