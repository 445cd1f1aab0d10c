import { describe, expect, test } from 'vitest';
import { reportFacts, reportUrl } from '../../extract/annual-report/testing/report-facts';
import { correctReport, type ReportData } from '../../extract/annual-report/testing/report-html';
import type { Column, ColumnVerdict } from '../../model/column';
import type { Check, Finding } from '../../model/finding';
import type { ListItem, PageFacts } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { column, columns, now, page, portal, standard } from '../testing/portal-builder';
import { brokenCarryOver } from './broken-carry-over';
import { contradictoryColumnCounts } from './contradictory-column-counts';
import { contradictoryReportText } from './contradictory-report-text';
import { declaredIdleColumns } from './declared-idle-columns';
import { deniedDecisions } from './denied-decisions';
import { incompleteReportOpening } from './incomplete-report-opening';
import { lateAnnualReports } from './late-annual-reports';
import { missingAnnualReports } from './missing-annual-reports';
import { missingReportParts } from './missing-report-parts';
import { missingReportTables } from './missing-report-tables';
import { onesidedReportProblems } from './onesided-report-problems';
import { repeatedReportText } from './repeated-report-text';
import { unfilledReportCells } from './unfilled-report-cells';
import { unreadableAnnualReports } from './unreadable-annual-reports';
import { unstatedReportFees } from './unstated-report-fees';
import { wrongReportPeriod } from './wrong-report-period';
import { wrongReportTotals } from './wrong-report-totals';

type Change = (data: ReportData) => void;

const report = (change: Change = () => {}, part: Partial<ReportData> = {}): PageRecord => {
  const data = correctReport(part);
  change(data);
  return page({ purpose: 'article', facts: reportFacts(data) });
};
/** A report's page with a change to what was read of it. */
const read = (facts: (facts: PageFacts) => Partial<PageFacts>): PageRecord => {
  const base = reportFacts(correctReport());
  return page({ purpose: 'article', facts: { ...base, ...facts(base) } });
};
const run = (check: Check, pages: PageRecord[], part: Partial<Portal> = {}): Finding[] =>
  check.run(portal({ pages, ...part }), standard, now);
const on = (check: Check, change: Change, part: Partial<ReportData> = {}): Finding[] =>
  run(check, [report(change, part)]);
const said =
  (part: number, ...texts: string[]): Change =>
  (data) => {
    data.texts[part] = texts;
  };

const item = (title: string, date: string | null, url: string | null = null): ListItem => ({
  title,
  url,
  date,
  precision: date ? 'day' : null,
  dateFrom: date ? 'text' : null,
  dateText: date,
  pinned: false,
});
/** A column of reports and its page with these items. */
function listed(items: ListItem[], verdict: Partial<ColumnVerdict> = {}, state: ColumnVerdict['state'] = 'alive') {
  const made: Column = column({
    name: '政府信息公开年报',
    kind: 'annual-report',
    section: 'platform',
    state,
    verdict: { items: { count: items.length, exact: true }, ...verdict },
  });
  const list = {
    name: null,
    items,
    newest: null,
    source: 'html' as const,
    region: 'main' as const,
    moreUrl: null,
    selector: null,
  };
  const record = page({ purpose: 'column', facts: { url: made.url, kind: 'column-list', lists: [list], mainList: 0 } });
  return { columns: [made], pages: [record] };
}
const title = (year: number): string => `青石县${year}年政府信息公开工作年度报告`;
const yearly = (...years: number[]): ListItem[] =>
  years.map((year) => item(title(year), `${year + 1}-01-20`, reportUrl(year)));

describe('missing-annual-reports', () => {
  const check = (items: ListItem[], part: Partial<Portal> = {}, verdict: Partial<ColumnVerdict> = {}) =>
    missingAnnualReports.run(portal({ ...listed(items, verdict), ...part }), standard, now);

  test('hit: a due year that the whole list lacks', () => {
    expect(check(yearly(2024, 2022))).toMatchObject([
      { state: 'violation', severity: 'deduct', message: { params: { year: 2023, dueOn: '2024-03-31' } } },
    ]);
  });

  test('near miss: all due years are there, the newest is not due yet, or the report stands elsewhere', () => {
    expect(check(yearly(2024, 2023, 2022))).toEqual([]);
    const link = { text: title(2023), url: reportUrl(2023), region: 'main' as const };
    const { columns, pages } = listed(yearly(2024, 2022));
    const home = page({ facts: { links: [link] } });
    expect(missingAnnualReports.run(portal({ columns, pages: [...pages, home] }), standard, now)).toEqual([]);
  });

  test('hit: a gap further back; near miss: what lies before the oldest report', () => {
    expect(check(yearly(2024, 2023, 2021))).toMatchObject([
      { state: 'violation', severity: 'deduct', message: { params: { year: 2022 } } },
    ]);
    expect(check(yearly(2024, 2023, 2022))).toEqual([]);
    const office = item('青石县水利局2021年政府信息公开工作年度报告', '2022-01-20');
    expect(check([...yearly(2024, 2023), office])).toEqual([]);
  });

  test('near miss: a department is due in January', () => {
    expect(check(yearly(2024, 2023), { level: 'department' })).toMatchObject([{ message: { params: { year: 2025 } } }]);
    expect(check(yearly(2024, 2023), { level: 'county' })).toEqual([]);
  });

  test('cannot tell: titles without year, pages not seen, an audit cut off, a new body, a township', () => {
    const review = [{ state: 'needs-review', severity: 'advice' }];
    expect(check([...yearly(2024, 2022), item('政府信息公开工作年度报告', '2024-01-20')])).toMatchObject(review);
    expect(check(yearly(2024), {}, { items: { count: 9, exact: true } })).toMatchObject(review);
    expect(check(yearly(2024, 2022), { incomplete: true })).toMatchObject(review);
    expect(check(yearly(2024))).toMatchObject(review);
    expect(check(yearly(2025, 2023), { level: 'township' })).toMatchObject(review);
  });

  test('cannot tell: no column of reports in a portal that was read in full, or an empty one', () => {
    const whole = { columns: columns(20, { section: 'platform' }), pages: [] };
    expect(missingAnnualReports.run(portal(whole), standard, now)).toMatchObject([
      {
        state: 'needs-review',
        severity: 'advice',
        message: { key: 'checks.missingAnnualReports.noColumn', params: { year: 2024 } },
      },
      { message: { params: { year: 2023 } } },
    ]);
    const empty = listed([], {}, 'empty');
    expect(
      missingAnnualReports.run(portal({ ...empty, columns: [...whole.columns, ...empty.columns] }), standard, now),
    ).toMatchObject([{ state: 'needs-review', message: { key: 'checks.missingAnnualReports.review' } }, {}]);
    expect(missingAnnualReports.run(portal({ ...whole, incomplete: true }), standard, now)).toEqual([]);
  });

  test('cannot tell: a column that could not be read says nothing', () => {
    const unread = listed([], {}, 'cannot-tell');
    expect(missingAnnualReports.run(portal(unread), standard, now)).toEqual([]);
  });
});

describe('late-annual-reports', () => {
  const check = (items: ListItem[], part: Partial<Portal> = {}) =>
    lateAnnualReports.run(portal({ ...listed(items), ...part }), standard, now);
  const dated = (date: string, name = title(2024)) => [item(name, date, reportUrl(2024)), ...yearly(2023)];

  test('hit: a government’s report in April', () => {
    const found = check(dated('2025-04-02'));
    expect(found).toMatchObject([
      { state: 'violation', severity: 'deduct', message: { params: { days: 2, dueOn: '2025-03-31' } } },
    ]);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toEqual([title(2024), '2025-04-02']);
  });

  test('near miss: on the last day', () => {
    expect(check(dated('2025-03-31'))).toEqual([]);
    expect(check(dated('2025-02-02'), { level: 'department' })).toMatchObject([{ message: { params: { days: 2 } } }]);
    expect(check(dated('2025-01-31'), { level: 'department' })).toEqual([]);
  });

  test('near miss: the same report was published in time at another address', () => {
    expect(
      check([...dated('2025-04-02'), item(title(2024), '2025-03-20', 'http://www.example.gov.cn/b/1.html')]),
    ).toEqual([]);
  });

  test('near miss: a notice about reports is none', () => {
    expect(check(dated('2025-10-12', '关于做好2024年政府信息公开工作年度报告编制工作的通知'))).toEqual([]);
    expect(check(dated('2025-04-02', '2024年度报告'))).toHaveLength(1);
  });

  test('near miss: the page itself gives an earlier day than the list', () => {
    const { columns, pages } = listed(dated('2025-04-02'));
    expect(lateAnnualReports.run(portal({ columns, pages: [...pages, report()] }), standard, now)).toEqual([]);
  });

  test('cannot tell: another body’s report, a township, several years on one day', () => {
    const review = [{ state: 'needs-review', severity: 'advice' }];
    expect(check(dated('2025-04-02', '青石县水利局2024年政府信息公开工作年度报告'))).toMatchObject(review);
    expect(check(dated('2025-04-02'), { level: 'township' })).toMatchObject(review);
    const moved = [item(title(2024), '2025-06-03', reportUrl(2024)), item(title(2022), '2025-06-03', reportUrl(2022))];
    expect(check(moved)).toMatchObject(review);
  });

  test('cannot tell: a report of an earlier year, unless it was moved with others', () => {
    const early = (day: string) => [...yearly(2024, 2023), item(title(2021), day, reportUrl(2021))];
    expect(check(early('2022-05-09'))).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { year: 2021, dueOn: '2022-03-31' } } },
    ]);
    expect(check(early('2022-03-31'))).toEqual([]);
    expect(check([...early('2022-05-09'), item(title(2022), '2022-05-09', reportUrl(2022))])).toEqual([]);
  });
});

describe('unreadable-annual-reports', () => {
  test('hit: the report is a file beside the page', () => {
    const inFile = read(({ annualReport }) => ({
      annualReport: { ...annualReport!, body: 'attachment', parts: [], tables: [] },
      attachments: [{ text: '年度报告.pdf', url: 'http://www.example.gov.cn/a.pdf', region: 'main' }],
    }));
    const found = run(unreadableAnnualReports, [inFile]);
    expect(found).toMatchObject([{ state: 'needs-review', message: { params: { body: 'attachment' } } }]);
    expect(found[0]?.evidence[0]?.quotation).toBe('年度报告.pdf');
    // Nothing else is said of it.
    for (const check of [missingReportParts, missingReportTables, incompleteReportOpening])
      expect(run(check, [inFile])).toEqual([]);
  });

  test('hit: a list that links a due report as a file', () => {
    const files = listed([item(title(2024), '2025-01-20', 'http://www.example.gov.cn/f/2024.pdf')]);
    const found = unreadableAnnualReports.run(portal(files), standard, now);
    expect(found).toMatchObject([{ state: 'needs-review', message: { params: { body: 'attachment', year: 2024 } } }]);
  });

  test('near miss: a report that can be read, also where a list links its file beside it', () => {
    expect(on(unreadableAnnualReports, () => {})).toEqual([]);
    const { columns, pages } = listed([item(title(2024), '2025-01-20', 'http://www.example.gov.cn/f/2024.pdf')]);
    expect(run(unreadableAnnualReports, [...pages, report()], { columns })).toEqual([]);
  });

  test('cannot tell: reports in the older form are not held to this one', () => {
    for (const year of [2019, 2020]) {
      const old = report(
        (data) => {
          data.headings = ['一、概述', '二、公开情况', '三、其他'];
          data.applications.granted!.natural = '99';
        },
        { year },
      );
      for (const check of [unreadableAnnualReports, missingReportParts, missingReportTables, wrongReportTotals])
        expect(run(check, [old])).toEqual([]);
    }
  });
});

describe('missing-report-parts', () => {
  test('hit: a part left out, an empty one, "none" in part five', () => {
    const found = on(missingReportParts, (data) => {
      data.headings.pop();
      data.texts.pop();
      data.texts[0] = [];
      data.texts[4] = ['无'];
    });
    expect(found.map(({ message, state }) => [state, message.key.split('.').at(-1)])).toEqual([
      ['violation', 'empty'],
      ['violation', 'nothing'],
      ['violation', 'message'],
    ]);
  });

  test('near miss: part six may say none, parts two and three may be a table', () => {
    expect(on(missingReportParts, said(5, '无。'))).toEqual([]);
    expect(
      on(missingReportParts, (data) => {
        data.headings[5] += '　无';
        data.texts[5] = [];
      }),
    ).toEqual([]);
  });

  test('cannot tell: a part that is a picture', () => {
    const picture = report((data) => {
      data.texts[0] = ['<img src="/a.png">'];
    });
    expect(run(missingReportParts, [picture])).toEqual([]);
  });

  test('cannot tell: words of the heading within a sentence', () => {
    const found = on(missingReportParts, (data) => {
      data.headings.pop();
      data.texts[4]!.push(`${data.texts.pop()![0]}以上为其他需要报告的事项。`);
    });
    expect(found).toMatchObject([{ state: 'needs-review', severity: 'advice' }]);
  });
});

describe('missing-report-tables', () => {
  const without: Change = (data) => {
    data.tables.disputes = false;
  };

  test('hit: neither a table nor a picture stands in the part', () => {
    expect(on(missingReportTables, without)).toMatchObject([{ state: 'violation', severity: 'deduct' }]);
  });

  test('near miss: all three', () => {
    expect(on(missingReportTables, () => {})).toEqual([]);
  });

  test('cannot tell: a picture, another table, a table with other rows', () => {
    const review = [{ state: 'needs-review', severity: 'advice' }];
    const withText = (text: string) =>
      on(missingReportTables, (data) => {
        without(data);
        data.texts[3]!.push(text);
      });
    expect(withText('<img src="/t4.png">')).toMatchObject(review);
    expect(withText('<table><tr><td>复议</td><td>2</td></tr></table>')).toMatchObject(review);
    expect(withText('<div><div>结果维持</div><div>1</div></div>')).toMatchObject(review);
    const changed = read(({ annualReport }) => ({
      annualReport: {
        ...annualReport!,
        tables: annualReport!.tables.map((table) =>
          table.id === 'disputes' ? { ...table, certain: false, missing: ['review/pending'] } : table,
        ),
      },
    }));
    expect(run(missingReportTables, [changed])).toMatchObject(review);
    expect(run(wrongReportTotals, [changed])).toEqual([]);
  });
});

describe('unfilled-report-cells', () => {
  test('hit: blank, stroke and words are told apart', () => {
    const found = on(unfilledReportCells, (data) => {
      data.disclosure.rule = ['', '/', '无'];
    });
    expect(found).toMatchObject([
      { severity: 'advice', message: { params: { blank: 1, slash: 1, words: 1, count: 3 } } },
    ]);
  });

  test('near miss: 0 is a number, and so are 12.5 and 3件', () => {
    expect(
      on(unfilledReportCells, (data) => {
        data.disclosure.rule = ['0', '3件', '１２'];
      }),
    ).toEqual([]);
  });

  test('cannot tell: a table that was not recognised in full', () => {
    const html = read(({ annualReport }) => ({
      annualReport: { ...annualReport!, tables: annualReport!.tables.map((table) => ({ ...table, certain: false })) },
    }));
    expect(run(unfilledReportCells, [html])).toEqual([]);
  });
});

describe('wrong-report-totals', () => {
  test('hit: says which sum, what it holds and what it should', () => {
    const found = on(wrongReportTotals, (data) => {
      data.disputes.review.total = '5';
    });
    expect(found).toMatchObject([
      { state: 'violation', basis: ['REP-T4-SUM'], message: { params: { row: '行政复议', holds: 5, should: 2 } } },
    ]);
    expect(found[0]?.evidence[0]?.quotation).toContain('5');
  });

  test('near miss: one report at two addresses is told of once', () => {
    const wrong = correctReport();
    wrong.disputes.review.total = '5';
    const twice = ['http://www.example.gov.cn/a/1.html', 'http://www.example.gov.cn/b/1.html'].map((url) =>
      page({ purpose: 'article', facts: reportFacts(wrong, 'whole', url) }),
    );
    expect(run(wrongReportTotals, twice)).toHaveLength(1);
  });

  test('near miss: blanks and strokes count as nothing', () => {
    expect(
      on(wrongReportTotals, (data) => {
        for (const cells of Object.values(data.applications))
          for (const key of Object.keys(cells) as (keyof typeof cells)[]) if (cells[key] === '0') cells[key] = '';
      }),
    ).toEqual([]);
  });

  test('cannot tell: a broken sum with a blank, words in a cell, a table broken everywhere', () => {
    const blank = on(wrongReportTotals, (data) => {
      data.disputes.review = { ...data.disputes.review, upheld: '', total: '5' };
    });
    expect(blank).toMatchObject([{ state: 'needs-review', severity: 'advice' }]);
    expect(
      on(wrongReportTotals, (data) => {
        data.disputes.review = { ...data.disputes.review, upheld: '若干' };
      }),
    ).toEqual([]);
    const shifted = on(wrongReportTotals, (data) => {
      for (const cells of Object.values(data.applications)) cells.total = '7';
    });
    expect(shifted).toMatchObject([{ state: 'needs-review' }]);
  });
});

describe('broken-carry-over', () => {
  const years = (forward: string, name = title(2023)) =>
    run(brokenCarryOver, [
      report(),
      report(
        (data) => {
          data.applications['carried-forward']!.natural = forward;
          data.title = name;
        },
        { year: 2023 },
      ),
    ]);

  test('hit: another number than the year before carried forward, with both pages', () => {
    const found = years('4');
    expect(found).toMatchObject([
      { state: 'violation', message: { params: { column: '自然人', holds: 1, should: 4 } } },
    ]);
    expect(found[0]?.evidence.map(({ url }) => url)).toEqual([reportUrl(2024), reportUrl(2023)]);
  });

  test('near miss: the same number', () => {
    expect(years('1')).toEqual([]);
  });

  test('cannot tell: another body, one year alone, no number', () => {
    expect(years('4', '青石县水利局2023年政府信息公开工作年度报告')).toEqual([]);
    expect(on(brokenCarryOver, () => {})).toEqual([]);
    expect(years('')).toMatchObject([{ state: 'needs-review' }]);
  });
});

describe('contradictory-report-text', () => {
  test('hit: as a question, with the sentence and the row', () => {
    const found = on(contradictoryReportText, said(2, '本年收到政府信息公开申请25件。'));
    expect(found).toMatchObject([{ state: 'needs-review', message: { params: { holds: 25, should: 20 } } }]);
    expect(found[0]?.evidence[0]?.quotation).toContain('25件');
    expect(found[0]?.evidence[1]?.quotation).toContain('本年新收');
  });

  test('hit: two sentences that disagree where there is no table', () => {
    const found = on(contradictoryReportText, (data) => {
      data.tables.applications = false;
      data.texts[2] = ['本年收到政府信息公开申请25件。'];
    });
    expect(found).toMatchObject([{ message: { key: 'checks.contradictoryReportText.review' } }]);
  });

  test('hit: what came in and what went out, where there is no table', () => {
    const found = on(contradictoryReportText, (data) => {
      data.tables.applications = false;
      data.texts[0] = ['全年收到政府信息公开申请20件，上年结转1件，办结19件，结转下年度1件。'];
    });
    expect(found).toMatchObject([
      {
        state: 'needs-review',
        message: { key: 'checks.contradictoryReportText.balance', params: { holds: 20, should: 21 } },
      },
    ]);
  });

  test('hit: results, applicants, documents and fees', () => {
    const kinds = (part: number, text: string) =>
      on(contradictoryReportText, said(part, text)).map(({ message }) => [
        message.params?.what,
        message.params?.holds,
        message.params?.should,
      ]);
    expect(kinds(2, '全年办结申请20件，其中予以公开8件，部分公开3件，不予公开4件。')).toEqual([
      ['granted', 8, 9],
      ['denied', 4, 2],
    ]);
    expect(kinds(2, '新收政府信息公开申请20件，其中自然人14件，法人或其他组织5件。')).toEqual([
      ['from_natural', 14, 15],
    ]);
    expect(kinds(1, '制发行政规范性文件4件，废止规范性文件1件，行政许可481件，行政事业性收费13万元。')).toEqual([
      ['business_fees', 130_000, 125_000],
      ['normative_made', 4, 3],
      ['permits', 481, 480],
    ]);
  });

  test('hit: figures of another year alone', () => {
    const found = on(contradictoryReportText, said(3, '2023年，涉及政府信息公开的行政复议2件、行政诉讼1件。'));
    expect(found).toMatchObject([
      {
        state: 'needs-review',
        message: { key: 'checks.contradictoryReportText.year', params: { what: 'reviews', holds: 2023, should: 2024 } },
      },
      { message: { params: { what: 'lawsuits' } } },
    ]);
  });

  test('near miss: another year beside this one, and what was carried over from it', () => {
    expect(on(contradictoryReportText, said(2, '2023年收到政府信息公开申请31件。', '2023年结转申请1件。'))).toEqual([]);
    expect(on(contradictoryReportText, said(3, '与2023年相比，2024年行政复议2件，持平。'))).toEqual([]);
  });

  test('near miss: the same figure twice, and new ones with those carried over', () => {
    expect(on(contradictoryReportText, said(2, '本年收到政府信息公开申请20件，共受理政府信息公开申请21件。'))).toEqual(
      [],
    );
  });

  test('cannot tell: figures of parts, of other years and of other bodies', () => {
    expect(
      on(
        contradictoryReportText,
        said(
          2,
          '收到政府信息公开申请20件，其中网络申请12件，信函申请8件。',
          '去年收到政府信息公开申请31件。',
          '全县各部门收到政府信息公开申请120件。',
        ),
      ),
    ).toEqual([]);
  });
});

describe('contradictory-column-counts', () => {
  const claim = (text: string, platform = 0) => {
    const seen = columns(platform, { section: 'platform' });
    return run(contradictoryColumnCounts, [report(said(0, text))], { columns: seen });
  };
  const levels = (total: number) => `公开平台设置栏目${total}个，其中一级栏目7个，二级栏目24个，三级栏目25个。`;

  test('hit: levels that exceed the whole, and a whole that the portal does not have', () => {
    expect(claim(levels(50))).toMatchObject([{ state: 'violation', message: { params: { holds: 50, should: 56 } } }]);
    expect(claim(levels(56), 40)).toMatchObject([{ state: 'needs-review', message: { params: { should: 40 } } }]);
  });

  test('near miss: 56 = 7 + 24 + 25', () => {
    expect(claim(levels(56), 56)).toEqual([]);
    expect(claim(levels(56), 55)).toEqual([]);
  });

  test('cannot tell: deeper levels may be left out, and a platform may not have been read', () => {
    expect(claim(levels(60))).toMatchObject([{ state: 'needs-review' }]);
    expect(claim(levels(56), 3)).toEqual([]);
  });
});

describe('wrong-report-period', () => {
  const period = (text: string) =>
    on(wrongReportPeriod, (data) => {
      data.opening = [text];
    });

  test('hit: another year, another month', () => {
    expect(period('统计期限自2023年1月1日起至2023年12月31日止。')).toMatchObject([
      { state: 'violation', message: { params: { year: 2024, from: '2023-01-01' } } },
    ]);
    expect(period('统计期限为2024年1月1日至11月30日。')).toHaveLength(1);
  });

  test('near miss: the year once', () => {
    expect(period('统计期限从2024年1月1日到12月31日。')).toEqual([]);
  });

  test('cannot tell: no period', () => {
    expect(period('现将情况报告如下。')).toEqual([]);
  });
});

describe('incomplete-report-opening', () => {
  test('hit: names what is missing', () => {
    const found = on(incompleteReportOpening, (data) => {
      data.opening = ['根据《中华人民共和国政府信息公开条例》编写。'];
    });
    expect(found).toMatchObject([
      {
        severity: 'advice',
        message: {
          params: {
            count: 4,
            regulation: 'told',
            format: 'missing',
            period: 'missing',
            place: 'missing',
            contact: 'missing',
          },
        },
      },
    ]);
  });

  test('near miss: the contact stands at the end', () => {
    expect(
      on(incompleteReportOpening, (data) => {
        data.opening.pop();
        data.texts[5]!.push('联系电话：0799-1234567。');
      }),
    ).toEqual([]);
  });

  test('cannot tell: a page that is not in the format', () => {
    expect(
      on(incompleteReportOpening, (data) => {
        data.headings = data.headings.map(() => '——');
      }),
    ).toEqual([]);
  });
});

describe('unstated-report-fees', () => {
  test('hit: silence on the fee, more than the table has, a table against the text', () => {
    expect(on(unstatedReportFees, said(5, '办理提案三件。'))).toMatchObject([{ state: 'needs-review' }]);
    const exceeded = on(unstatedReportFees, (data) => {
      data.disclosure.fee = '0';
      data.texts[5] = ['收取信息处理费400元。'];
    });
    expect(exceeded).toMatchObject([{ message: { params: { holds: 0, should: 400 } } }]);
    expect(on(unstatedReportFees, said(1, '本机关无行政事业性收费。'))).toMatchObject([
      { message: { key: 'checks.unstatedReportFees.contradicted' } },
    ]);
  });

  test('near miss: none charged, or a fee that the table holds', () => {
    expect(on(unstatedReportFees, said(5, '收取信息处理费400元。'))).toEqual([]);
  });

  test('cannot tell: part six is a picture', () => {
    expect(on(unstatedReportFees, said(5, '<img src="/6.png">'))).toEqual([]);
  });
});

describe('declared-idle-columns', () => {
  const moved = '因社会事务剥离，行政执法职能移交主管部门，网站上未及时对栏目进行调整。';

  test('hit: the report says so, and the audit counts the dead', () => {
    const found = run(declaredIdleColumns, [report(said(4, moved, '将清理栏目。'))], {
      columns: columns(3, { state: 'empty' }),
    });
    expect(found).toMatchObject([{ state: 'needs-review', message: { params: { count: 3 } } }]);
    expect(found[0]?.evidence[0]?.quotation).toBe(moved);
  });

  test('near miss: a plan to adapt columns', () => {
    expect(on(declaredIdleColumns, said(4, '问题是更新慢。', '将结合职能调整优化栏目设置。'))).toEqual([]);
  });

  test('cannot tell: only another body’s report was read', () => {
    const other = report(said(4, moved), { title: '青石县水利局2024年政府信息公开工作年度报告' });
    expect(run(declaredIdleColumns, [other])).toEqual([]);
  });
});

describe('denied-decisions', () => {
  const none: Change = (data) => {
    data.disclosure.penalty = '0';
  };
  const penalties = (items: ListItem[]) => {
    const made = column({ kind: 'penalty', category: 'REG-20-6' });
    const list = {
      name: null,
      items,
      newest: null,
      source: 'html' as const,
      region: 'main' as const,
      moreUrl: null,
      selector: null,
    };
    return {
      made,
      record: page({ purpose: 'column', facts: { url: made.url, kind: 'column-list', lists: [list], mainList: 0 } }),
    };
  };
  const check = (items: ListItem[], change: Change = none) => {
    const { made, record } = penalties(items);
    return run(deniedDecisions, [report(change), record], { columns: [made] });
  };

  test('hit: a decision of the year stands in the column', () => {
    const found = check([item('青石县水利局行政处罚决定书（青水罚字3号）', '2024-06-03')]);
    expect(found).toMatchObject([
      { state: 'needs-review', message: { params: { kind: 'penalty', date: '2024-06-03' } } },
    ]);
    expect(found[0]?.evidence).toHaveLength(2);
  });

  test('near miss: another year, a list of bases, a report that counts them', () => {
    expect(check([item('行政处罚决定书', '2023-06-03'), item('行政处罚裁量基准', '2024-06-03')])).toEqual([]);
    expect(check([item('行政处罚决定书', '2024-06-03')], () => {})).toEqual([]);
  });

  test('cannot tell: a date that is no day', () => {
    expect(check([{ ...item('行政处罚决定书', '2024-06-01'), precision: 'month' }])).toEqual([]);
  });
});

describe('repeated-report-text', () => {
  const years = (change: Change) => run(repeatedReportText, [report(change), report(() => {}, { year: 2023 })]);

  test('hit: the words of the year before', () => {
    expect(years(() => {}).map(({ message }) => message.params)).toMatchObject([
      { part: '一、总体情况', before: 2023, percent: 100 },
    ]);
  });

  test('hit: the words of another body’s report on the same year, told once', () => {
    const other = report((data) => {
      data.title = '青石县水利局2024年政府信息公开工作年度报告';
      data.texts[4] = ['本局的问题是人手少，改进的办法是轮岗。'];
    });
    const found = run(repeatedReportText, [
      report(),
      { ...other, snapshot: { ...other.snapshot, finalUrl: `${other.snapshot.finalUrl}?2` } },
    ]);
    expect(found).toMatchObject([
      { message: { key: 'checks.repeatedReportText.other', params: { part: '一、总体情况', before: 2024 } } },
    ]);
  });

  test('hit: paragraphs of the year before with one more, and a short part five word for word', () => {
    const paragraphs = [
      '县政府办把规划、预算、采购和招标的文件按事项归在一处，逐件标明责任单位、公开时限和查阅方式，群众查起来一目了然，全年增补旧件。',
      '县档案馆、图书馆和政务大厅的查阅点每周更新纸质目录，配了电脑和打印机，由专人指引老年人查询，并登记每次需求作为改进依据。',
    ];
    const own = (...texts: string[]) => report(said(0, ...texts));
    const before = report(said(0, ...paragraphs), { year: 2023 });
    const added = '全年接待来访咨询若干批次，均当场答复，并回访满意程度。';
    const found = (texts: string[]) =>
      run(repeatedReportText, [own(...texts), before]).map(({ message }) => message.params.part);
    expect(found([...paragraphs, added])).toContain('一、总体情况');
    expect(found([paragraphs[0]!, added.repeat(3)])).not.toContain('一、总体情况');
    const short =
      '存在的问题：更新不及时，解读形式单一，基层人员业务不熟。改进措施：按季通报，制作图解，组织跟班学习，逐乡逐局上门辅导，年底逐项对账销号。';
    const both = run(repeatedReportText, [report(said(4, short)), report(said(4, short), { year: 2023 })]);
    expect(both.map(({ message }) => message.params.part)).toContain('五、存在的主要问题及改进情况');
  });

  test('near miss: a text of its own', () => {
    expect(years(said(0, '今年县里把年度预算、规划和工程招标的文件放在一处，群众查起来更方便。'.repeat(5)))).toEqual(
      [],
    );
  });

  test('cannot tell: too little text, one year alone', () => {
    expect(years(said(0, '发布信息一千条。'))).toEqual([]);
    expect(on(repeatedReportText, () => {})).toEqual([]);
  });
});

describe('onesided-report-problems', () => {
  test('hit: problems alone, improvement alone', () => {
    expect(on(onesidedReportProblems, said(4, '存在的问题是栏目更新慢，人手紧张。'))).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.onesidedReportProblems.message' } },
    ]);
    expect(on(onesidedReportProblems, said(4, '今后县里将继续加强公开工作力度。'))).toMatchObject([
      { message: { key: 'checks.onesidedReportProblems.noProblems' } },
    ]);
  });

  test('hit: words of improvement that tell of a problem', () => {
    expect(on(onesidedReportProblems, said(4, '公开的时效性有待提升，机制不够完善，责任落实不到位。'))).toMatchObject([
      { message: { key: 'checks.onesidedReportProblems.message' } },
    ]);
  });

  test('near miss: both', () => {
    expect(on(onesidedReportProblems, said(4, '更新不够及时，下一步将按月通报。'))).toEqual([]);
    expect(on(onesidedReportProblems, said(4, '数据开放偏少的问题，将编制清单按季推进。'))).toEqual([]);
  });

  test('cannot tell: a few words', () => {
    expect(on(onesidedReportProblems, said(4, '见附件'))).toEqual([]);
  });
});
