import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../locales';
import { report as fixtureReport, HOSTILE, portal } from '../../../tests/unit/report-fixture';
import { unzip } from '../../../tests/unit/unzip';
import type { Answer } from '../../model/answer';
import type { AuditReport } from '../../model/audit-report';
import { Locale } from '../../model/locale';
import { selfCheckWeights } from '../../standards/weights/self-check';
import { withAnswers } from '../inspection/answered';
import { docx } from './docx';
import { html } from './html';
import { findingNumbers, numberRuns } from './score-words';
import { xlsx } from './xlsx';

const says = (ruleId: string, answer: Answer['answer'], count = 0, note = ''): Answer => ({
  ruleId,
  answer,
  count,
  note,
  at: '2026-03-02T10:00:00+08:00',
});
const calm = (): AuditReport =>
  fixtureReport({ columns: portal().columns.filter(({ verdict }) => !['empty', 'outdated'].includes(verdict.state)) });
const answers = [says('IND-DED-LEADER', 'not-met', 2, HOSTILE.script), says('REG-33-REPLY', 'met')];
const scored = () => withAnswers(calm(), answers, selfCheckWeights);

test('runs of numbers are written short', () => {
  expect(numberRuns([7, 3, 4, 4, 5, 9], '、')).toBe('3–5、7、9');
  expect(numberRuns([], '、')).toBe('');
});

describe.each(Locale.options)('score and inspection in %s', (locale) => {
  const t = messagesFor(locale);
  const report = scored();
  const estimate = t('report.scoreTable.estimate', { origin: 'own', name: '', points: report.score.estimate! });
  const ours = t('report.scoreNote.table.own', { name: '', source: 'none' });
  const textOf = async (blob: Blob, path: string) =>
    load((await unzip(blob)).get(path)!, { xml: true })('w\\:t').text();

  test('stand in the HTML report, on its first page too, with the numbers of the findings that cost points', async () => {
    const $ = load(await (await html(report, locale)).text());
    for (const part of ['.summary', '.score-lines']) {
      expect($(part).text()).toContain(estimate);
      expect($(part).text()).toContain(ours);
    }
    const number = findingNumbers(report).get('inspector-answers:IND-DED-LEADER')!;
    const row = $('.score-lines tr').filter((_, line) => $(line).text().includes('IND-DED-LEADER'));
    expect(row.find('td').last().text()).toBe(String(number));
    const listed = $('.finding-table tbody').filter((_, body) => $(body).find('td').first().text() === String(number));
    expect(listed.text()).toContain(HOSTILE.script);
    const rows = $('.inspection tbody tr');
    expect(rows).toHaveLength(report.inspection!.length);
    const open = rows.filter((_, line) => $(line).text().includes(t('inspection.answer.open')));
    expect(open).toHaveLength(report.inspection!.length - 2);
    expect($('script')).toHaveLength(0);
  });

  test('stand in the notice, the open ones counted', async () => {
    const words = await textOf(await docx(report, locale), 'word/document.xml');
    expect(words).toContain(estimate);
    expect(words).toContain(ours);
    expect(words).toContain(t('report.scoreTable.title'));
    const all = report.inspection!.length;
    expect(words).toContain(t('report.notice.open', { open: all - 2, all }));
    expect(words).toContain(HOSTILE.script);
  });

  test('stand on sheets of the workbook, points as numbers', async () => {
    const files = await unzip(await xlsx(report, locale));
    const names = load(files.get('xl/workbook.xml')!, { xml: true })('sheet')
      .toArray()
      .map(({ attribs }) => attribs.name);
    expect(names.slice(-2)).toEqual([t('report.scoreTable.title'), t('workbench.nav.inspection')]);
    const sheet = load(files.get(`xl/worksheets/sheet${names.length - 1}.xml`)!, { xml: true });
    expect(
      sheet('v')
        .toArray()
        .map((cell) => sheet(cell).text()),
    ).toContain('-4');
    expect(files.get('xl/sharedStrings.xml')).toContain(ours);
  });
});

test('without a table nothing is estimated, and the notice has no list that nobody has answered', async () => {
  const report = calm();
  const source = await (await html(report, 'zh-CN')).text();
  expect(source).not.toContain('自检参考分');
  const words = load((await unzip(await docx(report, 'zh-CN'))).get('word/document.xml')!, { xml: true })(
    'w\\:t',
  ).text();
  expect(words).toContain('尚未核查');
  expect(words).not.toContain('已核查 0');
});

test('an estimate is never shown for a portal that a veto fails', async () => {
  const report = withAnswers(fixtureReport(), answers, selfCheckWeights);
  expect(report.score.outcome).toBe('failed');
  const source = await (await html(report, 'zh-CN')).text();
  expect(source).not.toContain('自检参考分');
  expect(source).toContain('不再评分');
});
