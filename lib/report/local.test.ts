import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import * as fixture from '../../tests/unit/report-fixture';
import { unzip } from '../../tests/unit/unzip';
import { AuditReport } from '../model/audit-report';
import type { Column } from '../model/column';
import { Profile } from '../model/profile';
import { standardWith } from '../standards';
import { buildReport } from './build';
import { html } from './export/html';
import { xlsx } from './export/xlsx';

const standard = standardWith(
  Profile.parse({
    schemaVersion: '1.0',
    id: 'xingchuan',
    name: '星川市检查方案',
    base: 'national-2019',
    thresholds: [{ kind: 'notice', months: 1, basis: '星政办〔2025〕3号' }],
    rules: [{ id: 'IND-VETO-COLUMN-3', limit: 1 }],
    notApplicable: [{ subject: { kind: 'permit' }, reason: '职能划转', on: '2025-05-01', movedTo: '市行政审批局' }],
  }),
);

/** The fixture's portal with one column that the profile alone finds outdated, one whose duty has gone, one not due. */
function portal() {
  const given = fixture.portal();
  const [first, second, third, ...rest] = given.columns as [Column, Column, Column, ...Column[]];
  const threshold = standard.localThreshold('notice')!;
  return {
    ...given,
    columns: [
      { ...first, localVerdict: { state: 'outdated', threshold, dueOn: '2026-02-01', overdueDays: 29 } },
      { ...second, declared: standard.declarations[0]! },
      { ...third, verdict: { ...third.verdict, state: 'not-due' } },
      ...rest,
    ] as Column[],
  };
}
const report = buildReport(portal(), fixture.findings(fixture.portal()), [], standard, fixture.now);

describe('a report by a profile', () => {
  test('keeps to its schema and names the profile', () => {
    expect(AuditReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.standard).toMatchObject({ id: 'national-2019', local: { name: '星川市检查方案' } });
  });

  test('counts a veto against the national limit, and against the local one beside it', () => {
    const veto = report.score.vetoes.find(({ ruleId }) => ruleId === 'IND-VETO-COLUMN-3');
    const plain = fixture.report().score.vetoes.find(({ ruleId }) => ruleId === 'IND-VETO-COLUMN-3');
    expect(veto).toEqual({
      ...plain,
      local: { limit: 1, state: plain!.count >= 1 ? 'hit' : plain!.unsure >= 1 ? 'needs-review' : 'clear' },
    });
    expect(report.score.outcome).toBe(fixture.report().score.outcome);
  });

  test('one without a profile says nothing of it', () => {
    const plain = JSON.stringify(fixture.report());
    for (const word of ['"local"', '"localVerdict"', '"declared"', '"declarations"']) expect(plain).not.toContain(word);
  });

  test('an older report, with no count of the newer verdict, is read', () => {
    const old = JSON.parse(JSON.stringify(fixture.report()));
    for (const row of old.census) delete row.byVerdict['not-due'];
    expect(AuditReport.parse(old)).toEqual(fixture.report());
  });
});

describe.each(['zh-CN', 'en'] as const)('its documents in %s', (locale) => {
  let $: ReturnType<typeof load>;
  let sheets: Map<string, string>;
  beforeAll(async () => {
    $ = load(await (await html(report, locale)).text());
    sheets = await unzip(await xlsx(report, locale));
  });

  test('show both verdicts side by side, and what is declared', () => {
    const name = report.columns[0]!.name;
    const row = $('.local table').first().find('tbody tr');
    expect(row.length).toBe(1);
    expect(row.text()).toContain(name);
    expect(
      row
        .find('.verdict')
        .toArray()
        .map((mark) => $(mark).attr('class')),
    ).toEqual([`verdict ${report.columns[0]!.verdict}`, 'verdict outdated']);
    expect($('.local').text()).toContain('市行政审批局');
    expect($('.identity').text()).toContain('星川市检查方案');
    expect($('.vetoes .veto small').length).toBe(1);
    expect($('.tree').text()).toContain('市行政审批局');
    expect($('.census .not-due').length).toBeGreaterThan(0);
  });

  test('have a sheet of the columns that are judged otherwise', () => {
    expect(sheets.get('xl/workbook.xml')).toContain(locale === 'en' ? 'Local standard' : '地方标准对照');
    expect(sheets.get('xl/sharedStrings.xml')).toContain('市行政审批局');
  });
});
