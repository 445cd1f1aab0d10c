import type { Check } from '../../model/finding';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';
import { pagesOfColumn } from '../look-of-column';

const meta = {
  id: 'missing-disclosure-rules',
  title: 'checks.missingDisclosureRules.title',
  basis: ['REG-17-REVIEW', 'REG-46-ASSESS'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Rules that a body sets up by article 17 and article 46, and how their titles tell them. */
const RULES = [
  { rule: 'review', basis: 'REG-17-REVIEW', titled: /审查|审核|保密|先审后发|三审/ },
  { rule: 'assessment', basis: 'REG-46-ASSESS', titled: /考核|评议|评估|责任追究|问责/ },
] as const;

/**
 * Among the disclosure rules (政府信息公开制度) no title speaks of review before publication, or of assessment, social
 * evaluation and accountability. Rules may be parts of others, so a person looks; said only of columns whose whole list was seen.
 */
export const missingDisclosureRules: Check = {
  meta,
  run(portal) {
    const columns = portal.columns.filter(({ kind }) => kind === 'system');
    const [first] = columns;
    const isWhole = ({ verdict: { state, items } }: (typeof columns)[number]): boolean =>
      state === 'single-content' || (items?.exact === true && items.count > 0);
    if (!first || !columns.every(isWhole)) return [];
    const pages = columns.flatMap((column) => pagesOfColumn(portal, column));
    if (pages.length === 0 || pages.some(({ facts }) => facts.attachments.length > 0)) return [];
    const words = pages
      .flatMap(({ facts }) => [
        facts.text ?? '',
        ...facts.lists.flatMap(({ items }) => items.map(({ title }) => title)),
        ...facts.links.map(({ text }) => text),
      ])
      .join('\n');
    return RULES.filter(({ titled }) => !titled.test(words)).map(({ rule, basis }) => {
      const found = onColumn(meta, first, { state: 'needs-review', basis: [basis], params: { rule }, key: rule });
      return { ...found, evidence: pages.slice(0, 3).map((page) => evidenceOf(page)) };
    });
  },
};
