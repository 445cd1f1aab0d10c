import type { Finding } from '../../../model/finding';
import { gravestOf } from '../../gravest';
import { html, link, type Markup } from '../markup';
import type { Page } from './page';

/** The five gravest findings, a line each. */
export function gravestList(page: Page): Markup {
  const { report, t } = page;
  const gravest = gravestOf(report, 5);
  if (!gravest.length) return html`<p>${t('report.gravest.none')}</p>`;
  return html`<ol class="gravest">${gravest.map(
    (finding) => html`<li><span class="severity ${finding.severity}">${t(`report.severity.${finding.severity}`)}</span>
<strong>${link(finding.url, finding.subject)}</strong>${t('report.colon')}${sentence(finding, page)}</li>`,
  )}</ol>`;
}

/** Of a column, why its verdict is what it is: shorter than the finding, which counts the others as well. */
function sentence({ columnId, message }: Finding, { report, t }: Page): string {
  const column = columnId === null ? undefined : report.columns.find(({ id }) => id === columnId);
  return t(column?.detail.reason ?? message);
}
