/**
 * The address a person means: a scheme is added where they left it out. `undefined` for what is no web address.
 * Taken: `www.example.gov.cn`, `https://www.example.gov.cn/zwgk`. Not taken: `file:///C:/`, `某某市`.
 */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[');
  return /^https?:$/.test(url.protocol) && isHost && !/\s/.test(text) ? url.href : undefined;
}

/** The home page of the site that a page belongs to: where an audit begins unless the person says otherwise. */
export const homeOf = (url: string): string => `${new URL(url).origin}/`;
