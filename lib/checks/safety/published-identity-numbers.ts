import type { Check, Finding } from '../../model/finding';
import { type FoundNumber, identityNumbers } from '../../text/identity-number';
import { masked, maskNumbers } from '../../text/mask-numbers';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
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

function finding(page: ReadPage): Finding[] {
  const text = pageWords(page.facts);
  const found = identityNumbers(text).filter(({ at }) => !EXAMPLE.test(text.slice(Math.max(0, at - 40), at)));
  const people = new Map<string, FoundNumber>(found.map((one) => [one.number, one]));
  if (people.size === 0) return [];
  const proved = people.size >= PROVED && !BY_LAW.test(text);
  const shown = [...people.values()].slice(0, PROVED);
  const evidence = shown.map(({ at }) => evidenceOf(page, maskNumbers(lineAround(text, at))));
  const params = { count: people.size, numbers: shown.map(({ number }) => masked(number)).join('、') };
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
 * a person by law, are asked about. Numbers that the portal has masked are innocent; the report masks what it shows.
 */
export const publishedIdentityNumbers: Check = {
  meta,
  run: (portal) => readPages(portal).flatMap(finding),
};
