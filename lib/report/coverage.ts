import type { Coverage } from '../model/audit-report';
import { Section } from '../model/column';
import type { Portal } from '../model/portal';

/**
 * What the audit looked at (检查覆盖情况). A column that leads off the portal is none of its own and left out; one that
 * nobody could tell about is known and not looked at: it is never taken as fine.
 */
export function coverageOf(portal: Portal): Coverage {
  const own = portal.columns.filter(({ verdict }) => verdict.state !== 'external');
  const answered = portal.pages.filter(({ snapshot }) => snapshot.status !== null);
  return {
    sections: Section.options.flatMap((section) => {
      const known = own.filter(({ places }) => places[0]?.section === section);
      const lookedAt = known.filter(({ verdict }) => verdict.state !== 'cannot-tell').length;
      return known.length ? [{ section, known: known.length, lookedAt }] : [];
    }),
    pages: answered.length,
    rendered: answered.filter(({ snapshot }) => snapshot.via === 'render').length,
    requests: portal.requests,
    notLookedAt: portal.notLookedAt,
  };
}
