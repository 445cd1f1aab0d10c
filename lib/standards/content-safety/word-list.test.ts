import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../locales';
import { shippedWordFaults } from './word-list';
import { readWordList } from './word-list-csv';

describe('a list of wrong wordings as CSV', () => {
  test('is read with a head in any order, Chinese or English, with a byte order mark and any line ends', () => {
    const words = [{ wrong: '布署', right: '部署', severity: 'general', source: '词典' }];
    for (const text of [
      '\uFEFFwrong,right,severity,source\r\n布署,部署,general,词典\r\n',
      '来源,正确表述,错误表述,级别\n词典,部署,布署,一般',
      '布署,部署,,词典',
      'wrong\tright\tseverity\tsource\r布署\t部署\tgeneral\t词典',
      '"布署","部署","一般","词典"\n\n',
    ])
      expect(readWordList(text)).toEqual({ words, faults: [] });
  });

  test('holds phrases in which a wording is right', () => {
    expect(readWordList('布署,部署,general,词典,公布署名|颁布署').words[0]?.except).toEqual(['公布署名', '颁布署']);
  });

  test.each([
    ['', 'empty', {}],
    ['wrong,right\n,部署', 'missing', { line: 2, field: 'wrong' }],
    ['wrong,right\n布,部', 'length', { line: 2, field: 'wrong' }],
    ['wrong,right\n部署,部署好', 'same', { line: 2, field: 'right' }],
    ['布署,部署,gravest,词典', 'severity', { line: 1, field: 'severity', got: 'gravest' }],
    ['布署,部署,grave,词典,公布', 'except', { line: 1, field: 'except' }],
    ['布署,部署\n甲乙,丙丁\n布署,部署', 'twice', { line: 3, before: 1 }],
    ['"布署,部署', 'noCsv', {}],
  ])('says of %j what is wrong, by line and field', (text, key, params) => {
    const { faults } = readWordList(text);
    expect(faults).toMatchObject([{ key: `errors.wordList.${key}`, params }]);
    for (const locale of ['zh-CN', 'en'] as const)
      expect(messagesFor(locale)(faults[0]!.key, faults[0]!.params)).not.toMatch(/errors\./);
  });

  test('takes the lines that are right beside those that are not', () => {
    const { words, faults } = readWordList('布署,部署\n布,部\n按装,安装');
    expect(words.map(({ wrong }) => wrong)).toEqual(['布署', '按装']);
    expect(faults).toHaveLength(1);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readWordList(text)));
  });

  test('comes with the tool: without faults, each word with its source', () => {
    expect(shippedWordFaults.length).toBeGreaterThan(60);
    expect(shippedWordFaults.every(({ source }) => source !== '')).toBe(true);
    expect(new Set(shippedWordFaults.map(({ wrong }) => wrong)).size).toBe(shippedWordFaults.length);
  });
});
