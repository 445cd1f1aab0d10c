import { html, link, type Markup } from '../markup';
import { shareText } from '../words';
import type { Page } from './page';

/** More rows than anybody reads on paper; the rest stands in the file that the note names. */
const LISTED = 200;

/** What was not looked at, and why. */
export function coverageSection({ report, t }: Page): Markup {
  const { sections, notLookedAt } = report.coverage;
  return html`<section class="coverage">
<h2>${t('report.coverage.title')}</h2>
<p>${t('report.coverage.promise')}</p>
<table>
<thead><tr>${(['sectionName', 'known', 'lookedAt', 'share'] as const).map((field) => html`<th>${t(`report.coverage.${field}`)}</th>`)}</tr></thead>
<tbody>${sections.map(
    ({ section, known, lookedAt }) =>
      html`<tr><th scope="row">${t(`report.section.${section}`)}</th><td class="number">${known}</td><td class="number">${lookedAt}</td><td class="number">${shareText(known, lookedAt)}</td></tr>`,
  )}</tbody>
</table>
<h3>${t('report.coverage.notLookedAt', { count: notLookedAt.length })}</h3>
${
  notLookedAt.length > 0 &&
  html`<table class="skipped">
<thead><tr>${(['name', 'address', 'reason'] as const).map((field) => html`<th>${t(`report.coverage.${field}`)}</th>`)}</tr></thead>
<tbody>${notLookedAt
    .slice(0, LISTED)
    .map(
      ({ url, name, reason }) =>
        html`<tr><td>${name}</td><td class="address">${link(url)}</td><td>${t(`report.notLookedAt.${reason}`)}</td></tr>`,
    )}</tbody>
</table>`
}
${notLookedAt.length > LISTED && html`<p class="note">${t('report.coverage.more', { listed: LISTED, count: notLookedAt.length })}</p>`}
</section>`;
}
