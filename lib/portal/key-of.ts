import { canonicalUrl } from './canonical-url';
import type { Want } from './wants';

/** Unique name of a look in an audit: `via method canonical-address`, with the body of a POST. */
export function keyOf({ via, method, url, body }: Pick<Want, 'via' | 'method' | 'url' | 'body'>): string {
  return `${via} ${method} ${canonicalUrl(url)}${body ? ` ${body}` : ''}`;
}
