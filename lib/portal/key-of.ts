import { canonicalUrl } from './canonical-url';
import type { Want } from './wants';

/**
 * Unique name of a look in an audit: `via method canonical-address`, with the body of a POST; in the guise of a search engine
 * `guise method canonical-address`.
 */
export function keyOf({
  via,
  method,
  url,
  body,
  purpose,
}: Pick<Want, 'via' | 'method' | 'url' | 'body'> & Partial<Pick<Want, 'purpose'>>): string {
  const how = purpose === 'as-robot' || purpose === 'as-referred' ? purpose : via;
  return `${how} ${method} ${canonicalUrl(url)}${body ? ` ${body}` : ''}`;
}
