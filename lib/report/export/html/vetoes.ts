import type { VetoCount } from '../../../model/audit-report';
import { html, type Markup } from '../markup';
import { ruleName } from '../words';
import type { Page } from './page';

/** Veto indicators counted against their limits; those that this audit did not look into are named below. */
export function vetoTable(page: Page): Markup {
  const { report, t } = page;
  const counted = new Set(report.score.vetoes.map(({ ruleId }) => ruleId));
  const open = report.standard.rules.filter(({ id }) => id.startsWith('IND-VETO-') && !counted.has(id));
  return html`<table class="vetoes">
<thead><tr><th>${t('report.veto.rule')}</th><th>${t('report.veto.count')}</th><th>${t('report.veto.unsure')}</th><th>${t('report.veto.state')}</th></tr></thead>
<tbody>${report.score.vetoes.map((veto) => vetoRow(veto, page))}</tbody>
</table>
${open.length > 0 && html`<p class="note">${t('report.veto.notExamined', { rules: open.map(({ name }) => name).join(t('report.separator')) })}</p>`}`;
}

function vetoRow({ ruleId, count, unsure, limit, state, local }: VetoCount, { report, t }: Page): Markup {
  return html`<tr class="veto ${state}">
<td>${ruleName(report, ruleId)} <code>${ruleId}</code></td>
<td class="number">${count} / ${limit}</td><td class="number">${unsure}</td>
<td><strong>${t(`report.vetoState.${state}`)}</strong>${local && html`<small>${t('report.local.veto', { limit: local.limit, state: t(`report.vetoState.${local.state}`) })}</small>`}</td></tr>`;
}
