import { toVerify, violations } from '../../findings-by-subject';
import { html, link, type Markup } from '../markup';
import { estimateText, scoreNotes } from '../score-words';
import { beijingTime, dutiesText, periodText, shareText, standardName } from '../words';
import { censusTable } from './census';
import { gravestList } from './gravest';
import type { Page } from './page';
import { vetoTable } from './vetoes';

/** The first page (一页纸摘要): everything a reader in a hurry must know, in one sheet of A4. */
export const summarySection = (page: Page): Markup => html`<section class="summary">
<h1>${page.t('report.heading')}<small>${page.report.portal.name}</small></h1>
${identityTable(page)}
${verdictBanner(page)}
${vetoTable(page)}
<p class="score">${scoreText(page)}</p>
${estimateLine(page)}
<h2>${page.t('report.census.title')}</h2>
${censusTable(page)}
<h2>${page.t('report.gravest.title')}</h2>
${gravestList(page)}
<h2>${page.t('report.coverage.title')}</h2>
<p>${coverageText(page)}</p>
</section>`;

function identityTable({ report, t }: Page): Markup {
  const { portal, standard, startedAt, finishedAt, now } = report;
  const rows: [string, Markup | string, string, Markup | string][] = [
    [
      t('report.identity.url'),
      link(portal.url),
      t('report.identity.siteCode'),
      portal.siteCode ?? t('report.identity.noSiteCode'),
    ],
    [
      t('report.identity.level'),
      t(`report.level.${portal.level}`),
      t('report.identity.standard'),
      standardName(standard, t),
    ],
    [t('report.identity.time'), periodText(startedAt, finishedAt), t('report.identity.now'), beijingTime(now)],
    [t('report.identity.inspector'), '', t('report.identity.reviewer'), ''],
  ];
  return html`<table class="identity"><tbody>${rows.map(
    ([a, b, c, d]) => html`<tr><th scope="row">${a}</th><td>${b}</td><th scope="row">${c}</th><td>${d}</td></tr>`,
  )}</tbody></table>`;
}

function verdictBanner({ report, t }: Page): Markup {
  const { outcome, vetoes } = report.score;
  const hit = vetoes.filter(({ state }) => state === 'hit').length;
  const open = vetoes.filter(({ state }) => state === 'needs-review').length;
  return html`<div class="banner ${outcome}">
<strong>${t(`report.outcome.${outcome}`)}</strong>
<span>${t(`report.outcomeNote.${outcome}`, { hit, open })}</span>
${report.incomplete && html`<span class="incomplete">${t('report.incomplete')}</span>`}
</div>`;
}

function scoreText({ report, t }: Page): string {
  const { knownDeduction, unpricedFaults } = report.score;
  return t('report.score', {
    subjects: violations(report).length,
    violations: report.findings.filter(({ state }) => state === 'violation').length,
    reviews: toVerify(report).length,
    points: knownDeduction,
    unpriced: unpricedFaults,
  });
}

/** An estimate and whose points it is in, where a table of points was chosen. */
function estimateLine({ report, t }: Page): Markup | null {
  const estimate = estimateText(report, t);
  if (estimate === null) return null;
  const [whose] = scoreNotes(report, t);
  return html`<p class="score"><strong>${estimate}</strong> ${whose}</p>`;
}

function coverageText({ report, t }: Page): string {
  const { sections, pages, rendered, requests, notLookedAt } = report.coverage;
  return [
    ...sections.map(({ section, known, lookedAt }) =>
      t('report.coverage.section', {
        section: t(`report.section.${section}`),
        known,
        lookedAt,
        share: shareText(known, lookedAt),
      }),
    ),
    t('report.coverage.pages', { pages, rendered, requests, skipped: notLookedAt.length }),
    dutiesText(report, t),
  ]
    .filter(Boolean)
    .join(' ');
}
