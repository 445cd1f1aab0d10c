import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankCards } from './bank-card';
import { identityNumbers, isIdentityNumber } from './identity-number';
import { masked, maskNumbers } from './mask-numbers';
import { mobileNumbers } from './mobile-number';

/** The valid number that begins so. */
const identity = (first17: string) => [...'0123456789X'].map((check) => first17 + check).find(isIdentityNumber)!;
const card = (first: string) =>
  [...'0123456789'].map((check) => first + check).find((one) => bankCards(one).length > 0)!;

const anyone = identity('11010119900307451');
const numbers = (found: { number: string }[]) => found.map(({ number }) => number);

describe('identity numbers', () => {
  it.each([
    `张某 ${anyone}`,
    `身份证号：${anyone}，`,
    `（${anyone.slice(0, 6)} ${anyone.slice(6, 14)} ${anyone.slice(14)}）`,
  ])('are found in %s', (text) => {
    expect(numbers(identityNumbers(text))).toEqual([anyone]);
  });

  it('of fifteen digits are found where they are labelled', () => {
    expect(numbers(identityNumbers('身份证号码：110101900307451'))).toEqual(['110101900307451']);
    expect(identityNumbers('流水号：110101900307451；附身份证')).toEqual([]);
  });

  it.each([
    ['a wrong check digit', `${anyone.slice(0, 17)}${anyone.endsWith('1') ? '2' : '1'}`],
    ['no day', '110101199002304514'],
    ['no province', '010101199003074514'],
    ['masked ones', `${anyone.slice(0, 6)}********${anyone.slice(14)}`],
    ['a longer number', `1${anyone}`],
    ['a social credit code', '91110108MA01A2B3C4'],
    ['one in an address', `t${anyone}.html`],
    ['the standard’s own example', '11010519491231002X'],
  ])('are not %s', (_, text) => {
    expect(identityNumbers(text)).toEqual([]);
  });
});

describe('bank cards', () => {
  const one = card('622202123456789012');

  it('are found with and without blanks', () => {
    expect(numbers(bankCards(`卡号${one}。`))).toEqual([one]);
    expect(numbers(bankCards(one.replace(/(\d{4})(?=\d)/g, '$1 ')))).toEqual([one]);
  });

  it.each([
    ['a wrong check digit', `${one.slice(0, -1)}${(Number(one.at(-1)) + 1) % 10}`],
    ['another beginning', '3141592653589793238'],
    ['masked', '6222 **** **** 123'],
  ])('are not %s', (_, text) => {
    expect(bankCards(text)).toEqual([]);
  });
});

describe('mobile numbers', () => {
  it('are found as people write them', () => {
    expect(numbers(mobileNumbers('电话13812345678、139-1234-5678，+86 15012345678'))).toEqual([
      '13812345678',
      '13912345678',
      '15012345678',
    ]);
  });

  it.each([
    '0774-1234567',
    '12812345678',
    '138****5678',
    '2138123456789',
    't20240108_13812345678901.html',
    '第1381234号',
  ])('are none in %s', (text) => {
    expect(mobileNumbers(text)).toEqual([]);
  });
});

describe('masking', () => {
  it('keeps the ends', () => {
    expect(masked(anyone)).toBe(`110101********${anyone.slice(-4)}`);
    expect(masked('13812345678')).toBe('138****5678');
    expect(maskNumbers(`张某，${anyone}，电话138 1234 5678，卡${card('622202123456789012')}。`)).toBe(
      `张某，110101********${anyone.slice(-4)}，电话138****5678，卡6222***********${card('622202123456789012').slice(-4)}。`,
    );
  });

  it('leaves nothing to find and all other words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('字', ' ', anyone, '13812345678', '0774-1234567', '，'), { maxLength: 12 }),
        (parts) => {
          const text = maskNumbers(parts.join('。'));
          expect([...identityNumbers(text), ...mobileNumbers(text), ...bankCards(text)]).toEqual([]);
          expect(text.split('。')).toHaveLength(Math.max(1, parts.length));
        },
      ),
    );
  });
});
