import { Section } from '../../../model/column';
import { type TreeRow, treeOf } from '../../column-tree';
import { html, link, type Markup } from '../markup';
import { declarationText, intervalText, itemsText } from '../words';
import type { Page } from './page';
import { verdictMark } from './verdict';

/** Deeper levels are indented no further: the paper ends somewhere. */
const DEEPEST_INDENT = 6;

/** Verdicts that ask the reader to do something say why. */
const EXPLAINED = ['outdated', 'empty', 'unreachable', 'cannot-tell', 'not-due'];

/** The full column tree, a section a table. */
export function treeSection(page: Page): Markup {
  const { report, t } = page;
  const trees = Section.options.map((section) => ({ section, rows: treeOf(report.columns, section) }));
  return html`<section class="tree">
<h2>${t('report.tree.title', { count: report.columns.length })}</h2>
${trees
  .filter(({ rows }) => rows.length > 0)
  .map(({ section, rows }) => html`<h3>${t(`report.section.${section}`)}</h3>${treeTable(rows, page)}`)}
</section>`;
}

const treeTable = (rows: readonly TreeRow[], page: Page): Markup => html`<table>
<thead><tr>${(['name', 'kind', 'verdict', 'newest', 'interval', 'items'] as const).map((field) => html`<th>${page.t(`report.tree.${field}`)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => treeRow(row, page))}</tbody>
</table>`;

function treeRow({ name, level, column, elsewhere }: TreeRow, { report, t }: Page): Markup {
  const indent = `depth-${Math.min(level, DEEPEST_INDENT)}`;
  if (!column) return html`<tr class="heading"><td class="${indent}" colspan="6">${name}</td></tr>`;
  const { detail, localVerdict: local, declared } = column;
  const { threshold, reason } = detail;
  return html`<tr>
<td class="${indent}">${link(column.url, name)}
${elsewhere && html`<small>${t('report.tree.elsewhere')}</small>`}
${EXPLAINED.includes(column.verdict) && html`<small>${t(reason)}</small>`}
${declared && html`<small>${declarationText(declared, report, t)}</small>`}</td>
<td>${t(`kind.${column.kind}`)}</td>
<td>${verdictMark(column.verdict, t)}${local && html`<small>${t('report.local.mark')}${verdictMark(local.state, t)}</small>`}</td>
<td class="day">${column.newest}</td>
<td>${threshold && intervalText(threshold, t)}${threshold?.status === 'M' && html` <span class="unconfirmed">${t('report.tree.unconfirmed')}</span>`}
${local && html`<small>${t('report.local.mark')}${intervalText(local.threshold, t)}</small>`}</td>
<td class="number">${itemsText(column, t)}</td></tr>`;
}
