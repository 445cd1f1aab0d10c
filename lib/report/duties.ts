import type { Disclosure } from '../model/audit-report';

/** Duties to disclose (公开事项) that apply, parts of others left out. */
export const dutiesDue = (duties: readonly Disclosure[]): Disclosure[] =>
  duties.filter(({ parent, status }) => parent === undefined && status !== 'not-applicable');
