import type { Check, Finding } from '../../model/finding';
import { bankCards } from '../../text/bank-card';
import { masked, maskNumbers } from '../../text/mask-numbers';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { lineAround, nameOf, pageWords } from './page-words';

const meta = {
  id: 'published-bank-cards',
  title: 'checks.publishedBankCards.title',
  basis: ['REG-14/15-LEAK'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** Words beside a person's card. */
const CARD = /银行卡|卡号|账号|帐号|开户|一卡通|存折|折号|收款/;
/** Accounts of bodies and firms, which tenders and fees are paid to. */
const OF_A_BODY =
  /保证金|专户|对公|基本户|户名[:：\s][^\n]{0,30}(?:公司|局|中心|院|所|会|厂|社|校|学|园|财政|部|处|站)|账户名称|开户名称|缴款|缴费|招标|投标|竞买|税号|捐款|捐赠/;
/** Different cards on a page with names of people, from which on they are no chance. */
const PROVED = 3;
const OF_PEOPLE = /姓名|户主|农户|领取人|发放对象|受益人/;

function finding(page: ReadPage): Finding[] {
  const text = pageWords(page.facts);
  const cards = new Map(bankCards(text).map((one) => [one.number, one]));
  if (cards.size === 0 || !CARD.test(text) || OF_A_BODY.test(text)) return [];
  const shown = [...cards.values()].slice(0, PROVED);
  const evidence = shown.map(({ at }) => evidenceOf(page, maskNumbers(lineAround(text, at))));
  const params = { count: cards.size, numbers: shown.map(({ number }) => masked(number)) };
  const proved = cards.size >= PROVED && OF_PEOPLE.test(text);
  return [
    onPage(
      meta,
      { name: maskNumbers(nameOf(page.facts)), url: page.facts.url, evidence },
      proved ? { state: 'violation', params } : { state: 'needs-review', text: 'review', params },
    ),
  ];
}

/**
 * Numbers of people's bank cards published in full (泄露银行卡号): valid by beginning, length and check digit, beside words of an
 * account. Accounts of bodies for deposits, fees and donations are innocent.
 */
export const publishedBankCards: Check = {
  meta,
  run: (portal) => readPages(portal).flatMap(finding),
};
