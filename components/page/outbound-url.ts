/** The address when it is safe to open: `http` or `https`. Not taken: `javascript:…`, `data:…`, `file:…`, `//relative`. */
export function outboundUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** Opens a crawled address in a tab of its own, when it is one that may be opened. */
export function openOutbound(url: string): void {
  const href = outboundUrl(url);
  if (href) window.open(href, '_blank', 'noreferrer,noopener');
}
