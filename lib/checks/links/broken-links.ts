import type { Check } from '../../model/finding';
import { onPage } from '../finding';

const meta = {
  id: 'broken-links',
  title: 'checks.brokenLinks.title',
  basis: ['IND-DED-FUN-LINK'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** Each link met on the way that does not open (断链); columns that do not open are told by their own check. */
export const brokenLinks: Check = {
  meta,
  run(portal, standard) {
    const columns = new Set(portal.columns.flatMap(({ url, canonicalUrl }) => [url, canonicalUrl]));
    return portal.brokenLinks
      .filter(({ url }) => !columns.has(url))
      .map(({ url, text, foundOn, onHome, evidence }) =>
        onPage(
          meta,
          { name: text || url, url, evidence },
          {
            state: 'violation',
            text: onHome ? 'onHome' : 'message',
            params: { pages: foundOn.length, foundOn: foundOn[0] ?? portal.url },
            points: standard.rule('IND-DED-FUN-LINK').points,
          },
        ),
      );
  },
};
