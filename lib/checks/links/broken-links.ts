import type { Check } from '../../model/finding';
import { onPage } from '../finding';

const meta = {
  id: 'broken-links',
  title: 'checks.brokenLinks.title',
  basis: ['IND-DED-FUN-LINK'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/**
 * Each link met on the way that does not open (断链); columns that do not open are told by their own check. A page that the
 * portal says it does not have is certain; an error or silence may pass, and a page that leads home or looks like a missing
 * one may be meant so: a person looks. The indicators weigh the home page heavier: its links are told apart.
 */
export const brokenLinks: Check = {
  meta,
  run(portal, standard) {
    const own = portal.columns.filter(({ verdict }) => verdict.state !== 'external');
    const columns = new Set(own.flatMap(({ url, canonicalUrl }) => [url, canonicalUrl]));
    const { points } = standard.rule('IND-DED-FUN-LINK');
    return portal.brokenLinks
      .filter(({ url }) => !columns.has(url))
      .map(({ url, text, foundOn, onHome, evidence, failure = 'missing', doubtful }) => {
        const params = {
          pages: foundOn.length,
          foundOn: foundOn[0] ?? portal.url,
          where: onHome ? 'home' : 'other',
          failure,
        };
        return onPage(
          meta,
          { name: text || url, url, evidence },
          doubtful
            ? { state: 'needs-review', severity: 'advice', text: 'review', params }
            : { state: 'violation', text: onHome ? 'onHome' : 'message', params, points },
        );
      });
  },
};
