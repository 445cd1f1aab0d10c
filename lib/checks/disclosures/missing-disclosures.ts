import type { Disclosure } from '../../model/audit-report';
import type { Evidence } from '../../model/evidence';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import type { Standard } from '../../model/standard';
import { disclosureDuties } from '../../standards/disclosure-duties';
import { onColumn, onSite } from '../finding';
import { evidenceOf } from '../look';
import { discloseMatrix } from './matrix';

const meta = {
  id: 'missing-disclosures',
  title: 'checks.missingDisclosures.title',
  basis: ['REG-53-STALE'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** Rows whose absence other checks tell: a block of the platform, a function of the site, the report of a year. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['PLAT-BLOCKS', 'GUIDE-FUNCTIONS', 'REG-49-DEADLINE']);

const everybodys = new Set(
  disclosureDuties.flatMap(({ ruleId, bound, parent }) =>
    bound === 'everybody' && parent === undefined ? [ruleId] : [],
  ),
);

/**
 * Duties to disclose of the Regulation that the portal meets nowhere: no column, item or page holds them. Those that bind
 * every body by law are violations; whether a body has the functions of the others, and whether there was anything to
 * disclose, a person decides.
 */
export const missingDisclosures: Check = {
  meta,
  run: (portal, standard, now) =>
    discloseMatrix(portal, standard, now)
      .filter(
        ({ status, ruleId, parent }) =>
          status === 'missing' && parent === undefined && ruleId.startsWith('REG-') && !TOLD_ELSEWHERE.has(ruleId),
      )
      .map((row) => finding(portal, standard, row)),
};

function finding(portal: Portal, standard: Standard, { ruleId, name, columns, searched }: Disclosure): Finding {
  const { article } = standard.rule(ruleId);
  const sure = everybodys.has(ruleId);
  const where = (searched ?? []).join(' ');
  const stated = {
    state: sure ? 'violation' : 'needs-review',
    severity: sure ? 'deduct' : 'advice',
    basis: [ruleId],
    params: { duty: name, article, sitemap: where.includes('sitemap') ? 'yes' : 'no' },
  } as const;
  const column = portal.columns.find(({ id }) => id === columns[0]);
  // What is empty or gone is deducted as such: a finding on the column costs nothing twice.
  const found = column
    ? onColumn(meta, column, { ...stated, text: sure ? 'empty' : 'emptyReview' })
    : onSite(meta, portal, looks(portal), { ...stated, text: sure ? 'message' : 'review' });
  return { ...found, id: `${found.id}:${ruleId}` };
}

const LOOKED_THROUGH: ReadonlySet<string> = new Set(['home', 'sitemap', 'platform']);
const MOST_LOOKS = 6;

/** The pages by which the trees were read. */
const looks = (portal: Portal): Evidence[] =>
  portal.pages
    .filter(({ purpose, facts }) => facts !== null && LOOKED_THROUGH.has(purpose))
    .slice(0, MOST_LOOKS)
    .map((page) => evidenceOf(page));
