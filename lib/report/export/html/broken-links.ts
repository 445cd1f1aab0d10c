import { html, link, type Markup } from '../markup';
import { listed } from './listed';
import type { Page } from './page';

/** A link of the frame stands on every page: two addresses show where it is. */
const PAGES_NAMED = 2;

/**
 * Links that did not open (断链) and the pages they stand on; nothing at all where every link opened. Doubtful ones stand
 * among the findings as questions.
 */
export function brokenLinkSection({ report, t }: Page): Markup | null {
  const brokenLinks = report.brokenLinks.filter(({ doubtful }) => !doubtful);
  if (!brokenLinks.length) return null;
  return html`<section class="broken-links">
<h2>${t('report.brokenLinks.title', { count: brokenLinks.length })}</h2>
<table>
<thead><tr>${(['address', 'text', 'foundOn'] as const).map((field) => html`<th>${t(`report.brokenLinks.${field}`)}</th>`)}</tr></thead>
<tbody>${brokenLinks.map(
    ({ url, text, foundOn }) =>
      html`<tr><td>${link(url)}</td><td>${text}</td><td>${listed(
        foundOn.map((page) => link(page)),
        t,
        PAGES_NAMED,
      )}</td></tr>`,
  )}</tbody>
</table>
</section>`;
}
