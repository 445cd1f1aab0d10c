import { gravestOf } from '../../gravest';
import { html, link, type Markup } from '../markup';
import { checkTitle } from '../words';
import type { Page } from './page';

export function gravestList({ report, t }: Page): Markup {
  const gravest = gravestOf(report, 5);
  if (!gravest.length) return html`<p>${t('report.gravest.none')}</p>`;
  return html`<ol class="gravest">${gravest.map(
    (finding) => html`<li><span class="severity ${finding.severity}">${t(`report.severity.${finding.severity}`)}</span>
<strong>${link(finding.url, finding.subject)}</strong> ${checkTitle(finding, t)}${t('report.colon')}${t(finding.message)}</li>`,
  )}</ol>`;
}
