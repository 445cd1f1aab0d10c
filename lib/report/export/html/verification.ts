import { html, type Markup } from '../markup';
import type { Page } from './page';

const STEPS = ['open', 'hash', 'render', 'time', 'unconfirmed', 'rejudge'] as const;

/** How somebody who doubts a finding looks for himself. */
export const verificationSection = ({ t }: Page): Markup => html`<section class="verification">
<h2>${t('report.verification.title')}</h2>
<ol>${STEPS.map((step) => html`<li>${t(`report.verification.${step}`)}</li>`)}</ol>
</section>`;
