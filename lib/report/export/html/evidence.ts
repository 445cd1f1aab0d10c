import type { Translate } from '../../../../locales';
import type { Evidence } from '../../../model/evidence';
import { html, link, type Markup } from '../markup';
import { beijingTime } from '../words';

/** Everything somebody needs to believe a finding or to look again: address, time, answer, words, hash. */
export function evidenceList(evidence: readonly Evidence[], t: Translate): Markup {
  if (!evidence.length) return html`<p class="evidence">${t('report.evidence.none')}</p>`;
  return html`<ol class="evidence">${evidence.map((one) => evidenceItem(one, t))}</ol>`;
}

const evidenceItem = ({ url, at, status, sha256, via, quotation }: Evidence, t: Translate): Markup => html`<li>
<span class="address">${link(url)}</span>
<span>${at ? t('report.evidence.at', { time: beijingTime(at) }) : t('report.evidence.never')}</span>
<span>${t(`report.via.${via}`)}</span>
<span>${status === null ? t('report.evidence.noAnswer') : `HTTP\u00a0${status}`}</span>
${quotation && html`<q>${quotation}</q>`}
${sha256 && html`<code>SHA-256 ${sha256}</code>`}
</li>`;
