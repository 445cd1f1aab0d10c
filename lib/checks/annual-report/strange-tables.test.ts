import { describe, expect, test } from 'vitest';
import { factsOf, reportUrl } from '../../extract/annual-report/testing/report-facts';
import { correctReport, reportHtml } from '../../extract/annual-report/testing/report-html';
import { now, page, portal, standard } from '../testing/portal-builder';
import { annualReportChecks } from '.';

const html = reportHtml(correctReport());
const [, applications = ''] = [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
const rows = [...applications.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
  [...(row ?? '').matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, text]) => text ?? ''),
);

const findings = (instead: string) => {
  const facts = factsOf(html.replace(applications, instead), reportUrl(2024));
  const of = portal({ pages: [page({ purpose: 'article', facts })] });
  return annualReportChecks.flatMap((check) => check.run(of, standard, now));
};

// Tables that a machine may not be able to read. They may be asked about; nothing may be said of them.
describe('a table on applications', () => {
  const labelled = rows.slice(3).map((cells) => [cells.slice(0, -7).at(-1) ?? '', ...cells.slice(-7)]);
  const names = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const turned = names.map((name, x) => [name, ...labelled.map((cells) => cells[x === 0 ? 0 : x] ?? '')]);
  const table = (cells: string[][]): string =>
    `<table>${cells.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

  test.each<[string, string]>([
    ['as a picture', '<p><img src="table3.png"></p>'],
    ['turned by a quarter: applicants in rows, results in columns', table(turned)],
    ['without its head', `<table>${applications.split('</tr>').slice(3).join('</tr>')}`],
    ['without its labels', table(labelled.map((cells) => cells.slice(1)))],
    ['in half', `${applications.split('</tr>').slice(0, 14).join('</tr>')}</tr></table>`],
    [
      'made of blocks',
      rows
        .map((cells) => `<div class="tr">${cells.map((text) => `<div class="td">${text}</div>`).join('')}</div>`)
        .join(''),
    ],
    ['in preformatted text', `<pre>${rows.map((cells) => cells.join('\t')).join('\n')}</pre>`],
    ['in a frame', '<iframe src="table3.html"></iframe>'],
  ])('%s is asked about, never called missing or wrong', (_, instead) => {
    const found = findings(instead);
    expect(found.filter(({ check }) => check === 'missing-report-tables')).toMatchObject([{ state: 'needs-review' }]);
    expect(found.filter(({ state }) => state === 'violation')).toEqual([]);
  });

  test('twice, once as a picture, is read from the one that can be read', () => {
    expect(findings(`<p><img src="table3.png"></p>${applications}`)).toEqual([]);
  });

  test('twice, with two figures for a cell, is not judged', () => {
    const other = applications.replace('<td>15</td>', '<td>99</td>');
    const found = findings(`${applications}${other}`);
    expect(found).toMatchObject([{ state: 'needs-review', message: { key: 'checks.missingReportTables.doubtful' } }]);
    expect(found).toHaveLength(1);
  });
});
