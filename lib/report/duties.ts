import type { Disclosure } from '../model/audit-report';

/** Duties to disclose (公开事项) that apply, parts of others left out. */
const dutiesDue = (duties: readonly Disclosure[]): Disclosure[] =>
  duties.filter(({ parent, status }) => parent === undefined && status !== 'not-applicable');

/** How many duties apply and how many of them are met. */
export function dutiesMet(duties: readonly Disclosure[]): { due: number; met: number } {
  const due = dutiesDue(duties);
  return { due: due.length, met: due.filter(({ status }) => status === 'present').length };
}
