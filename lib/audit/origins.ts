/**
 * Whether an address lies within granted match patterns, as browsers write them: `http://www.example.gov.cn/*`,
 * `*://*.example.gov.cn/*`, `<all_urls>`. Paths play no part in host permissions.
 */
export function isGranted(url: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const scheme = protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return false;
  return patterns.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const match = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(pattern);
    if (!match || (match[1] !== '*' && match[1] !== scheme)) return false;
    const host = match[2]!;
    if (host === '*') return true;
    return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
  });
}

/** Whether an address lies within patterns that name its site, not within one that names all. */
export const isGrantedByName = (url: string, patterns: readonly string[]): boolean =>
  isGranted(
    url,
    patterns.filter((pattern) => pattern !== '<all_urls>' && !/^[a-z*]+:\/\/\*\//.test(pattern)),
  );
