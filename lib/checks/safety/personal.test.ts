import { describe, expect, test } from 'vitest';
import type { Check } from '../../model/finding';
import type { PageRecord } from '../../model/portal';
import { cardNumber, identityNumber, mobileNumber } from '../testing/personal-numbers';
import { portal, standard } from '../testing/portal-builder';
import { article } from '../testing/safety-pages';
import { publishedBankCards } from './published-bank-cards';
import { publishedIdentityNumbers } from './published-identity-numbers';
import { publishedMobileNumbers } from './published-mobile-numbers';

const run = (check: Check, ...pages: PageRecord[]) =>
  check.run(portal({ pages }), standard, '2026-03-02T09:30:00+08:00');
const rows = (count: number, cell: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => `${place + 1} 张某${place} ${cell(place)}`).join('\n');
const shown = (text: string) => text.replace(/\s/g, '');

describe('published-identity-numbers', () => {
  test('hit: a list of people with their numbers, masked in the finding', () => {
    const found = run(publishedIdentityNumbers, article('低保对象公示', rows(4, identityNumber)));
    expect(found).toMatchObject([
      { state: 'violation', severity: 'deduct', basis: ['REG-14/15-LEAK'], message: { params: { count: 4 } } },
    ]);
    expect(found[0]?.message.params.numbers).toContain('110101********0003');
    expect(shown(JSON.stringify(found))).not.toMatch(/\d{17}/);
  });

  test('near miss: masked by the portal, codes of enterprises, wrong check digits, numbers of documents', () => {
    const wrong = (place: number) =>
      `${identityNumber(place).slice(0, 17)}${identityNumber(place).endsWith('5') ? 6 : 5}`;
    for (const cell of [
      (place: number) => identityNumber(place).replace(/(?<=^\d{6})\d{8}/, '********'),
      (place: number) => `91110108MA01A2B3C${place}`,
      wrong,
      (place: number) => `索引号0000${identityNumber(place)}`,
    ])
      expect(run(publishedIdentityNumbers, article('公示', rows(4, cell)))).toEqual([]);
  });

  test('near miss: codes that happen to be valid, by the words before them or the head of their column', () => {
    for (const label of ['项目代码：', '统一社会信用代码', '合同编号: '])
      expect(run(publishedIdentityNumbers, article('招标公告', `${label}${identityNumber(1)}`))).toEqual([]);
    const table = {
      rows: [
        ['企业名称', '统一社会信用代码'],
        ['青石公司', identityNumber(1)],
      ],
      selector: null,
    };
    const text = `企业名称\n统一社会信用代码\n青石公司\n${identityNumber(1)}`;
    expect(run(publishedIdentityNumbers, article('名单', text, { tables: [table] }))).toEqual([]);
    for (const label of ['身份证编号：', '证件号码：', '项目负责人身份证号码：'])
      expect(run(publishedIdentityNumbers, article('公告', `${label}${identityNumber(1)}`))).toHaveLength(1);
  });

  test('near miss: how a form is filled in', () => {
    const text = `填写说明：身份证号码，例如${identityNumber(1)}。`;
    expect(run(publishedIdentityNumbers, article('办事指南', text))).toEqual([]);
  });

  test('cannot tell: one person, or people who are wanted', () => {
    expect(run(publishedIdentityNumbers, article('公告', `张某，身份证号${identityNumber(1)}`))).toMatchObject([
      { state: 'needs-review', message: { params: { count: 1 } } },
    ]);
    expect(run(publishedIdentityNumbers, article('通缉令', rows(4, identityNumber)))).toMatchObject([
      { state: 'needs-review' },
    ]);
  });

  test('written with signs between or in full width, and masked all the same', () => {
    const number = identityNumber(1);
    const dashed = `${number.slice(0, 6)}-${number.slice(6, 14)}-${number.slice(14)}`;
    const wide = [...number].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
    for (const written of [dashed, wide]) {
      const found = run(publishedIdentityNumbers, article('公告', `张某，身份证号${written}`));
      expect(found).toHaveLength(1);
      expect(JSON.stringify(found)).not.toContain(written);
      expect(JSON.stringify(found)).not.toContain(number);
    }
    expect(run(publishedIdentityNumbers, article('公告', '电话010101-19900307-45'))).toEqual([]);
  });

  test('beyond the text that is kept, tables are read', () => {
    const table = { rows: [1, 2, 3].map((place) => ['张某', identityNumber(place)]), selector: null };
    expect(run(publishedIdentityNumbers, article('公示', '字'.repeat(20_000), { tables: [table] }))).toMatchObject([
      { state: 'violation' },
    ]);
  });
});

describe('published-bank-cards', () => {
  test('hit: a list of people with their cards', () => {
    const found = run(publishedBankCards, article('补贴发放表', `姓名 银行卡号\n${rows(4, cardNumber)}`));
    expect(found).toMatchObject([{ state: 'violation', message: { params: { count: 4 } } }]);
    expect(shown(JSON.stringify(found))).not.toMatch(/6222\d{8}/);
  });

  test('near miss: accounts of bodies, other numbers', () => {
    for (const text of [
      `投标保证金账户 开户行：某某银行 账号：${cardNumber(1)}`,
      `户名：青石建设有限公司\n账号：${cardNumber(1)}`,
      `收款户名：青石县第一中学；账号：${cardNumber(1)}`,
      `物流单号 ${cardNumber(1)}`,
      '银行卡号 6222********1234',
    ])
      expect(run(publishedBankCards, article('公告', text))).toEqual([]);
  });

  test('cannot tell: a single one', () => {
    expect(run(publishedBankCards, article('公告', `开户行某某支行，卡号${cardNumber(1)}`))).toMatchObject([
      { state: 'needs-review' },
    ]);
  });
});

describe('published-mobile-numbers', () => {
  test('cannot tell: many in a list of people who are given something, masked in the finding', () => {
    const found = run(publishedMobileNumbers, article('高龄补贴发放名单', `姓名 电话\n${rows(6, mobileNumber)}`));
    expect(found).toMatchObject([{ state: 'needs-review', message: { params: { count: 6 } } }]);
    expect(shown(JSON.stringify(found))).not.toMatch(/138\d{8}/);
  });

  test('cannot tell: one that is labelled as an applicant’s', () => {
    const found = run(publishedMobileNumbers, article('宅基地公告', `申请人：张某，联系电话：${mobileNumber(1)}`));
    expect(found).toMatchObject([{ state: 'needs-review', message: { params: { count: 1 } } }]);
  });

  test('cannot tell: three in a table of households', () => {
    const text = `序号 户主姓名 家庭住址 联系电话\n${rows(3, mobileNumber)}`;
    expect(run(publishedMobileNumbers, article('大河村六组登记表', text))).toMatchObject([{ state: 'needs-review' }]);
    const office = text.replace('户主姓名 家庭住址', '姓名 办公地点');
    expect(run(publishedMobileNumbers, article('大河村六组登记表', office))).toEqual([]);
  });

  test('cannot tell: three that their column calls the people’s own', () => {
    const text = `姓名 年龄 本人电话\n${rows(3, mobileNumber)}`;
    expect(run(publishedMobileNumbers, article('津贴发放名单', text))).toMatchObject([{ state: 'needs-review' }]);
    expect(run(publishedMobileNumbers, article('津贴发放名单', text.replace('本人电话', '咨询电话')))).toEqual([]);
  });

  test('near miss: numbers of examinees that look like telephones', () => {
    const numbers = [1, 2, 3, 4, 5, 6].map((place) => [`张某${place}`, mobileNumber(place), '430529********1234']);
    const heads = (second: string) => [['姓名', second, '身份证号'], ...numbers];
    const listed = (second: string) =>
      run(
        publishedMobileNumbers,
        article(
          '拟录用人员公示',
          heads(second)
            .map((row) => row.join('\n'))
            .join('\n'),
          {
            tables: [{ rows: heads(second), selector: null }],
          },
        ),
      );
    expect(listed('准考证号')).toEqual([]);
    expect(listed('手机')).toHaveLength(1);
  });

  test('near miss: numbers that are there to be called, few, or masked', () => {
    for (const [title, text] of [
      ['河长名单公示', `姓名 电话\n${rows(9, mobileNumber)}`],
      ['驻村工作队值班表', `姓名 电话\n${rows(9, mobileNumber)}`],
      ['家庭医生签约服务团队名单', `补助 姓名 电话\n${rows(9, mobileNumber)}`],
      ['农机购置补贴经销商名单', `姓名 电话\n${rows(9, mobileNumber)}`],
      ['家电补贴参与商家公示', `商家 电话\n${rows(9, mobileNumber)}`],
      ['关于申报补贴的通知', `联系人：李某 ${mobileNumber(1)}`],
      ['低保对象公示', `姓名 电话\n${rows(9, (place) => `138****${1000 + place}`)}`],
      ['招标公告', rows(9, mobileNumber)],
    ] as const)
      expect(run(publishedMobileNumbers, article(title, text))).toEqual([]);
  });
});
