import { expect, test } from 'vitest';
import { certificateFault } from './certificate-fault';

test.each([
  ['net::ERR_CERT_DATE_INVALID', 'expired'],
  ['SEC_ERROR_EXPIRED_CERTIFICATE', 'expired'],
  ['CERT_HAS_EXPIRED', 'expired'],
  ['net::ERR_CERT_COMMON_NAME_INVALID', 'untrusted'],
  ['net::ERR_CERT_AUTHORITY_INVALID', 'untrusted'],
  ['SSL_ERROR_BAD_CERT_DOMAIN', 'untrusted'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'untrusted'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'untrusted'],
  ['net::ERR_CONNECTION_REFUSED', null],
  ['net::ERR_SSL_PROTOCOL_ERROR', null],
  ['Failed to fetch', null],
])('%s', (detail, fault) => {
  expect(certificateFault(detail)).toBe(fault);
});
