import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE, report } from '../../../tests/unit/report-fixture';
import { unzip } from '../../../tests/unit/unzip';
import { docx } from './docx';

const MM = 1440 / 25.4;

describe('the notice', () => {
  let files: Map<string, string>;
  const document = () => load(files.get('word/document.xml')!, { xml: true });
  const text = () => document()('w\\:t').text();

  beforeAll(async () => {
    files = await unzip(await docx(report(), 'zh-CN'));
  });

  test('has the page of official documents: A4, 37 mm above, 28 mm at the binding edge', () => {
    const $ = document();
    const page = $('w\\:pgSz').first().attr()!;
    const margin = $('w\\:pgMar').first().attr()!;
    const measures = [
      page['w:w'],
      page['w:h'],
      margin['w:top'],
      margin['w:left'],
      margin['w:right'],
      margin['w:bottom'],
    ];
    const twips = measures.map((measure) =>
      measure!.endsWith('mm') ? Number.parseFloat(measure!) : Number(measure) / MM,
    );
    expect(twips.map(Math.round)).toEqual([210, 297, 37, 28, 26, 35]);
  });

  test('is set in the typefaces and lines of official documents', () => {
    expect(files.get('word/styles.xml')).toContain('仿宋');
    expect(files.get('word/styles.xml')).toMatch(/w:line="560" w:lineRule="exact"|w:lineRule="exact" w:line="560"/);
    expect(document()('w\\:rFonts[w\\:eastAsia="方正小标宋简体"]').length).toBeGreaterThan(0);
  });

  test('has the seven fields of its table, the head repeated on each page', () => {
    const $ = document();
    const head = $('w\\:tbl').first().find('w\\:tr').first();
    const fields = head
      .find('w\\:tc')
      .toArray()
      .map((cell) => $(cell).text());
    expect(fields).toEqual(['序号', '栏目', '问题', '依据', '证据', '整改建议', '时限']);
    expect(head.find('w\\:tblHeader').length).toBe(1);
  });

  test('shows an address once, and of a hash what tells pages apart', () => {
    const $ = document();
    const [, subject, , , evidence] = $('w\\:tbl').first().find('w\\:tr').eq(1).find('w\\:tc').toArray();
    const address = $(subject)
      .text()
      .match(/http\S+/)![0];
    expect($(evidence).text()).not.toContain(address);
    expect($(evidence).text()).toMatch(/SHA-256 [0-9a-f]{16}…/);
  });

  test('keeps seal and day on the sheet of its last words', () => {
    const $ = document();
    const letter = $('w\\:p').toArray();
    const end = letter.findIndex((each) => $(each).text().includes('（检查单位印章）'));
    const kept = letter.slice(end - 2, end + 1).map((each) => $(each).find('w\\:keepNext').length);
    expect(kept).toEqual([1, 1, 1]);
    expect($(letter[end + 1]).text()).toContain('年');
    expect($(letter[0]).find('w\\:keepNext').length).toBe(0);
  });

  test('centres numbers, not names', () => {
    const $ = document();
    const alignments = (table: number) =>
      $('w\\:tbl')
        .eq(table)
        .find('w\\:tr')
        .eq(1)
        .find('w\\:jc')
        .toArray()
        .map(({ attribs }) => attribs['w:val']);
    expect(alignments(0).slice(0, 2)).toEqual(['center', 'left']);
    expect(alignments(2).slice(0, 2)).toEqual(['left', 'center']);
  });

  test('holds apart what is certain and what a person has to verify', () => {
    const $ = document();
    const [certain, doubtful] = $('w\\:tbl')
      .toArray()
      .map((table) => $(table).text());
    expect(certain).toContain('行政许可');
    expect(certain).not.toContain('应急管理');
    expect(doubtful).toContain('应急管理');
  });

  test('shows hostile names as they are and links to web pages only', () => {
    expect(text()).toContain(HOSTILE.script);
    const targets = load(files.get('word/_rels/document.xml.rels')!, { xml: true })(
      'Relationship[TargetMode="External"]',
    );
    expect(targets.length).toBeGreaterThan(5);
    for (const { attribs } of targets.toArray()) expect(attribs.Target).toMatch(/^https?:/);
  });
});

test('control characters do not damage the file', async () => {
  const given = report();
  given.findings[0]!.subject = 'a\u0000b\ud800c';
  expect((await unzip(await docx(given, 'en'))).get('word/document.xml')).toContain('a\ufffdb\ufffdc');
});

test('a long quotation and a long address leave room on the sheet, and the link is whole', async () => {
  const given = report();
  const long = `http://www.xingchuan.example/${'x'.repeat(400)}`;
  const [finding] = given.findings;
  Object.assign(finding!, { url: long, subject: '长地址', columnId: null });
  finding!.evidence = [{ ...finding!.evidence[0]!, url: long, quotation: '字'.repeat(400) }];
  const files = await unzip(await docx(given, 'zh-CN'));
  const $ = load(files.get('word/document.xml')!, { xml: true });
  const text = $('w\\:t').text();
  expect(text).toContain(`${long.slice(0, 160)}…`);
  expect(text).toContain(`“${'字'.repeat(160)}…”`);
  expect(text).not.toContain(long);
  expect(files.get('word/_rels/document.xml.rels')).toContain(long);
});

test('a portal without faults gets a letter and no attachment', async () => {
  const files = await unzip(await docx(report({ columns: [], brokenLinks: [] }), 'en'));
  const $ = load(files.get('word/document.xml')!, { xml: true });
  expect($('w\\:tbl').length).toBe(0);
  expect($('w\\:sectPr').length).toBe(1);
});
