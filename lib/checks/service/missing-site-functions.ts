import type { Check } from '../../model/finding';
import { discloseMatrix } from '../disclosures/matrix';
import { onSite } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'missing-site-functions',
  title: 'checks.missingSiteFunctions.title',
  basis: ['GUIDE-FUNCTIONS'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/** 互动交流 and 办事服务 have vetoes of their own. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['互动交流', '办事服务']);

/** A function that every government's site has (信息发布、解读回应) and that no column and no page stands for. */
export const missingSiteFunctions: Check = {
  meta,
  run: (portal, standard, now) =>
    discloseMatrix(portal, standard, now)
      .filter(
        ({ ruleId, status, name }) => ruleId === 'GUIDE-FUNCTIONS' && status === 'missing' && !TOLD_ELSEWHERE.has(name),
      )
      .map(({ name, columns }) => {
        const looks = portal.pages.filter(({ purpose, facts }) => purpose === 'home' && facts !== null);
        const found = onSite(
          meta,
          portal,
          looks.map((page) => evidenceOf(page)),
          // Columns that were set up and are empty are told as such.
          { state: columns.length > 0 ? 'needs-review' : 'violation', params: { what: name } },
        );
        return { ...found, id: `${found.id}:${name}` };
      }),
};
