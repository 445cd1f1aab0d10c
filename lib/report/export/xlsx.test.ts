import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE, report } from '../../../tests/unit/report-fixture';
import { unzip } from '../../../tests/unit/unzip';
import { xlsx } from './xlsx';

describe('the workbook', () => {
  let files: Map<string, string>;
  const xml = (path: string) => load(files.get(path)!, { xml: true });

  beforeAll(async () => {
    files = await unzip(await xlsx(report(), 'zh-CN'));
  });

  test('has ledger, census, coverage, queue, duties, score and inspection', () => {
    const names = xml('xl/workbook.xml')('sheet')
      .toArray()
      .map(({ attribs }) => attribs.name);
    expect(names).toEqual(['整改台账', '栏目普查', '检查覆盖情况', '待查看清单', '公开事项', '扣分与加分', '人工核查']);
  });

  test('has the fields of the ledger, and a row for each finding', () => {
    const strings = xml('xl/sharedStrings.xml')('si')
      .toArray()
      .map((si) => xml('xl/sharedStrings.xml')(si).text());
    expect(strings.slice(0, 11)).toEqual(
      '序号 网站 栏目 网址 问题类型 问题描述 依据 责任单位 整改时限 整改情况 核查结果'.split(' '),
    );
    expect(xml('xl/worksheets/sheet1.xml')('row').length).toBe(report().findings.length + 1);
  });

  test('holds no formula, whatever a portal calls its columns', () => {
    for (const [path, source] of files)
      if (path.startsWith('xl/worksheets/')) expect(source).not.toMatch(/<f[ >]|t="str"/);
    expect(files.get('xl/sharedStrings.xml')).toContain('=HYPERLINK(');
  });

  test('freezes its heads, filters every table and fits its paper', () => {
    for (const sheet of ['sheet1', 'sheet2', 'sheet3', 'sheet4', 'sheet5', 'sheet6', 'sheet7']) {
      const $ = xml(`xl/worksheets/${sheet}.xml`);
      expect($('pane').attr('ySplit')).toBe('1');
      expect($('autoFilter').attr('ref')).toMatch(/^A1:[A-Z]\d+$/);
      expect($('pageSetup').attr('fitToHeight')).toBe('0');
      // Excel calls a sheet damaged whose parts stand in another order.
      const order = $('worksheet')
        .children()
        .toArray()
        .map(({ tagName }) => tagName);
      const schema = [
        'sheetPr',
        'sheetViews',
        'cols',
        'sheetData',
        'autoFilter',
        'mergeCells',
        'hyperlinks',
        'pageMargins',
        'pageSetup',
        'headerFooter',
      ];
      expect(order).toEqual(schema.filter((part) => order.includes(part)));
    }
  });

  test('repeats its heads on paper, and says on each page what it is of', () => {
    const titles = xml('xl/workbook.xml')('definedName[name="_xlnm.Print_Titles"]').toArray();
    expect(titles.map((each) => xml('xl/workbook.xml')(each).text())[0]).toBe("'整改台账'!$1:$1");
    expect(titles.length).toBe(7);
    expect(xml('xl/worksheets/sheet1.xml')('oddHeader').text()).toBe(`&C&"-,Bold"&14 ${report().portal.name} 整改台账`);
    expect(xml('xl/worksheets/sheet1.xml')('oddFooter').text()).toBe('&C&P / &N');
  });

  test('keeps its notes out of rows and filters', () => {
    const $ = xml('xl/worksheets/sheet7.xml');
    const rows = (report().inspection ?? []).length + 1;
    expect($('autoFilter').attr('ref')).toBe(`A1:F${rows}`);
    expect($('mergeCell').attr('ref')).toBe(`A${rows + 1}:F${rows + 1}`);
  });

  test('links live to web pages and to nothing else', () => {
    const links = xml('xl/worksheets/_rels/sheet4.xml.rels')('Relationship').toArray();
    expect(links.length).toBe(5);
    for (const { attribs } of links) expect(attribs.Target).toMatch(/^https?:/);
    expect(files.get('xl/sharedStrings.xml')).toContain(HOSTILE.address);
    const used = xml('xl/worksheets/sheet4.xml')('hyperlink')
      .toArray()
      .map(({ attribs }) => attribs['r:id']);
    expect(used).toEqual(links.map(({ attribs }) => attribs.Id));
  });

  test('marks what a person has still to verify', () => {
    expect(files.get('xl/sharedStrings.xml')).toContain('【待人工核实】');
  });
});

test('a duty is told with its article, its parts below it', async () => {
  const given = report();
  const [duty] = given.disclosures;
  given.disclosures.push({ ...duty!, name: '指南全文', parent: 'REG-12-GUIDE' }, { ...duty!, ruleId: 'GONE-1' });
  const strings = (await unzip(await xlsx(given, 'zh-CN'))).get('xl/sharedStrings.xml');
  for (const words of ['第十二条 REG-12-GUIDE', '└ 指南全文', 'GONE-1']) expect(strings).toContain(`<t>${words}</t>`);
});

test('a name with an ampersand is no command to the printer', async () => {
  const files = await unzip(await xlsx(report({ name: 'A&B' }), 'en'));
  expect(files.get('xl/worksheets/sheet1.xml')).toContain('&amp;14 A&amp;&amp;B Rectification ledger');
});

test('a long name does not make the line at the head of pages longer than Excel takes', async () => {
  const files = await unzip(await xlsx(report({ name: '&'.repeat(300) }), 'zh-CN'));
  const head = load(files.get('xl/worksheets/sheet1.xml')!, { xml: true })('oddHeader').text();
  expect(head).toContain('&&');
  expect(head.length).toBeLessThanOrEqual(255);
});

test('control characters do not damage the file', async () => {
  const given = report();
  given.findings[0]!.subject = 'a\u0000b\ud800c';
  const files = await unzip(await xlsx(given, 'en'));
  // write-excel-file leaves the replacement characters out.
  expect(files.get('xl/sharedStrings.xml')).toContain('<t>abc</t>');
});
