import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  documentCore,
  documentNumbers,
  interpretedCores,
  isConsultationTitle,
  isRepealTitle,
  isTitleOf,
  quotedTitles,
} from './document-title';

describe('the title of an explanation', () => {
  test.each([
    ['《青石县停车管理办法》政策解读', '青石县停车管理办法'],
    ['关于《青石县停车管理办法（试行）》的解读（二）', '青石县停车管理办法试行'],
    ['关于《青石县人民政府关于印发〈青石县停车管理办法〉的通知》的政策解读', '青石县停车管理办法'],
    ['一图读懂：青石县停车管理若干措施', '青石县停车管理若干措施'],
    ['【图解】青石县停车管理若干措施', '青石县停车管理若干措施'],
    ['青石县停车管理若干措施政策解读', '青石县停车管理若干措施'],
  ])('%s names its document', (title, core) => {
    expect(interpretedCores(title)).toEqual([core]);
  });

  test('that names no document has no subject', () => {
    expect(interpretedCores('专家解读｜消防安全如何落到实处').some((core) => core.includes('解读'))).toBe(false);
    expect(interpretedCores('《办法》解读')).toEqual([]);
    expect(interpretedCores('政策解读')).toEqual([]);
  });
});

describe('the title of a document', () => {
  test('is found by its heart, whoever issued it', () => {
    const core = '青石县停车管理办法';
    expect(documentCore('青石县人民政府办公室关于印发《青石县停车管理办法》的通知')).toBe(core);
    expect(isTitleOf(core, '青石县人民政府办公室关于印发《青石县停车管理办法（试行）》的通知')).toBe(true);
    expect(isTitleOf(core, '《青石县停车管理办法》政策解读')).toBe(false);
    expect(isTitleOf(core, '关于《青石县停车管理办法（征求意见稿）》公开征求意见的公告')).toBe(false);
    expect(isTitleOf(core, '青石县养犬管理办法')).toBe(false);
  });

  test('is quoted with what it quotes itself', () => {
    expect(quotedTitles('废止《关于印发《甲乙办法》的通知》和《丙丁规定》')).toEqual([
      '关于印发《甲乙办法》的通知',
      '丙丁规定',
    ]);
    expect(quotedTitles('没有书名号')).toEqual([]);
  });
});

test('a call for comments is none of its outcome or of a meeting about it', () => {
  expect(isConsultationTitle('关于《青石县停车管理办法（征求意见稿）》公开征求意见的公告')).toBe(true);
  expect(isConsultationTitle('青石县养犬管理规定意见征集')).toBe(true);
  expect(isConsultationTitle('关于《青石县停车管理办法（征求意见稿）》意见采纳情况的公示')).toBe(false);
  expect(isConsultationTitle('县政府召开《政府工作报告（征求意见稿）》座谈会')).toBe(false);
});

test('a repeal is told by its words, a repealed document is none', () => {
  expect(isRepealTitle('青石县人民政府关于废止《青石县停车管理办法》的决定')).toBe(true);
  expect(isRepealTitle('关于宣布一批行政规范性文件失效的通知')).toBe(true);
  expect(isRepealTitle('（已废止）青石县停车管理办法')).toBe(false);
  expect(isRepealTitle('青石县停车管理办法')).toBe(false);
});

test('document numbers are read in one spelling', () => {
  expect(documentNumbers('（青政发[2024] 5号）、青市监罚〔2024〕第012号')).toEqual([
    '青政发〔2024〕5号',
    '青市监罚〔2024〕12号',
  ]);
  expect(documentNumbers('2024年5号')).toEqual([]);
});

test('any text is taken', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('《', '》', '〈', '关于', '印发', '解读', '图', '（', '2024', '号', 'a') }),
      (text) => {
        interpretedCores(text);
        documentNumbers(text);
        quotedTitles(text);
      },
    ),
  );
  const long = '《关于印发'.repeat(20_000);
  const from = performance.now();
  interpretedCores(long);
  interpretedCores(`${'政策说明'.repeat(5_000)}甲`);
  interpretedCores(`${'的政策解读'.repeat(5_000)}甲`);
  documentNumbers('发'.repeat(100_000));
  expect(performance.now() - from).toBeLessThan(500);
});
