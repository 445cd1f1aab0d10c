/** What is wrong with a server's certificate (安全证书): past its last day, or not this host's, or vouched for by nobody known. */
export type CertificateFault = 'expired' | 'untrusted';

/** ERR_CERT_DATE_INVALID (Chromium), SEC_ERROR_EXPIRED_CERTIFICATE (Firefox), CERT_HAS_EXPIRED (OpenSSL) */
const EXPIRED = /CERT_DATE_INVALID|EXPIRED(?:_ISSUER)?_CERTIFICATE|CERT_HAS_EXPIRED/i;
const BAD =
  /ERR_CERT_|SEC_ERROR_|MOZILLA_PKIX_ERROR|BAD_CERT|ERR_TLS_CERT|SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_NOT_YET_VALID/i;

/** Reads it from the code that a failed connection was told with, `null` when the certificate was not the reason. */
export function certificateFault(detail: string): CertificateFault | null {
  if (EXPIRED.test(detail)) return 'expired';
  return BAD.test(detail) ? 'untrusted' : null;
}
