import type { PageRecord } from '../model/portal';
import { type CertificateFault, certificateFault } from './certificate-fault';

/**
 * How a look went wrong. `missing`: 404, 410 · `refused`: another 4xx · `server`: 5xx · `blocked`: a firewall or a
 * challenge · `loop`: redirects in a circle · `file`: no page · what is wrong with a certificate · the others as in
 * `CrawlErrorKind`.
 */
export type Failure =
  | CertificateFault
  | 'missing'
  | 'refused'
  | 'login'
  | 'server'
  | 'timeout'
  | 'network'
  | 'loop'
  | 'blocked'
  | 'robots'
  | 'denied'
  | 'off-site'
  | 'file'
  | 'too-large'
  | 'render-failed';

/** Why a look gave no page to judge by, `null` when it gave one. */
export function failureOf({ snapshot, facts }: PageRecord): Failure | null {
  const { error, status } = snapshot;
  if (error?.kind === 'network') return certificateFault(error.detail) ?? 'network';
  if (error) return error.kind === 'redirect-loop' ? 'loop' : error.kind === 'not-html' ? 'file' : error.kind;
  if (status !== null && status >= 400) return ofStatus(status);
  if (!facts) return 'render-failed';
  const challenged = facts.kind === 'challenge' || (facts.challenge !== null && facts.mainList === null);
  return challenged ? 'blocked' : null;
}

function ofStatus(status: number): Failure {
  if (status === 404 || status === 410) return 'missing';
  if (status === 401 || status === 407) return 'login';
  return status >= 500 ? 'server' : 'refused';
}

/** Failures that a look in the user's own tab may clear up: it has other cookies, scripts and patience. */
const WORTH_A_TAB: ReadonlySet<Failure> = new Set([
  'refused',
  'server',
  'timeout',
  'network',
  'expired',
  'untrusted',
  'loop',
  'blocked',
]);

export function isWorthATab(failure: Failure): boolean {
  return WORTH_A_TAB.has(failure);
}
