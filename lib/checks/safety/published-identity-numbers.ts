import type { Check, Finding } from '../../model/finding';
import { type FoundNumber, identityNumbers } from '../../text/identity-number';
import { masked, maskNumbers } from '../../text/mask-numbers';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { cellsBelow } from './code-columns';
import { lineAround, nameOf, pageWords } from './page-words';

const meta = {
  id: 'published-identity-numbers',
  title: 'checks.publishedIdentityNumbers.title',
  basis: ['REG-14/15-LEAK'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** Different numbers with right region, day and check digit, from which on they are no chance and no slip. */
const PROVED = 3;
/** Notices that name a person by law: wanted, absent, in default. */
const BY_LAW = /通缉|悬赏|追逃|协查|在逃|公告送达|送达公告|失信被执行人|被执行人/;
/** Numbers that show how a form is filled in. */
const EXAMPLE = /(?:示例|样例|范例|例如|如下例|填写说明|样本)[^\n]{0,30}$/;

/** 项目代码：, 统一社会信用代码, 合同编号 right before a number or at the head of its column; not 身份证编号, 人员代码 */
const CODE =
  /(?:项目|信用|机构|组织|单位|企业|用户|宗地|地块|不动产|合同|采购|招标|标段|设备|产品|文件|订单|交易|受理|办件|备案|登记|许可证?|执照|批文|注册|税务|资产|物料|事项|流水|快递|银行)[\u4e00-\u9fa5]{0,6}(?:代码|编码|编号|号码?|单号|账号|帐号)[)）]?[:：\s]{0,4}$/;

const isCode = (label: string): boolean => {
  const words = CODE.exec(label)?.[0];
  return words !== undefined && !/身份|证件/.test(words);
};

function finding(page: ReadPage): Finding[] {
  const text = pageWords(page.facts);
  const all = identityNumbers(text);
  const codes = all.length > 0 ? cellsBelow(page.facts, isCode) : new Set<string>();
  const found = all.filter(({ at, number }) => {
    const before = text.slice(Math.max(0, at - 40), at);
    return !EXAMPLE.test(before) && !isCode(before) && !codes.has(number);
  });
  const people = new Map<string, FoundNumber>(found.map((one) => [one.number, one]));
  if (people.size === 0) return [];
  const proved = people.size >= PROVED && !BY_LAW.test(text);
  const shown = [...people.values()].slice(0, PROVED);
  const evidence = shown.map(({ at }) => evidenceOf(page, maskNumbers(lineAround(text, at))));
  const params = { count: people.size, numbers: shown.map(({ number }) => masked(number)) };
  return [
    onPage(
      meta,
      { name: maskNumbers(nameOf(page.facts)), url: page.facts.url, evidence },
      proved ? { state: 'violation', params } : { state: 'needs-review', text: 'review', params },
    ),
  ];
}

/**
 * Identity numbers of citizens published in full (泄露公民身份号码). Three people's and more prove it; fewer, and notices that name
 * a person by law, are asked about. Numbers that the portal has masked are innocent, and so are codes of projects and bodies
 * that happen to be valid; the report masks what it shows.
 */
export const publishedIdentityNumbers: Check = {
  meta,
  run: (portal) => readPages(portal).flatMap(finding),
};
