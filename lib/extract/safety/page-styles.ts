import type { Hiding } from '../../model/page-safety';
import { matchesOf } from '../../text/matches';
import { hidingOf } from './hiding';

/** #ad1{position:absolute;left:-9999px}, .x { … }: a plain name alone before the block; not .menu ul{…} */
const RULE = /(?:^|[>};\s])([#.][\w-]{1,60})\s*\{([^{}]{1,400})\}/g;
/** Characters of style elements that are read; few pages have more, and tampering is short. */
const MAX_STYLES = 20_000;

/**
 * How the page's own style elements hide what is called by a plain name (`#id`, `.class`). Menus and tabs are hidden by
 * display:none there on every second page, so that an id alone may be.
 */
export function hidingByName(html: string): ReadonlyMap<string, Hiding> {
  const found = new Map<string, Hiding>();
  let read = 0;
  for (let at = html.indexOf('<style'); at >= 0 && read < MAX_STYLES; at = html.indexOf('<style', at + 6)) {
    const end = html.indexOf('</style', at);
    const styles = html.slice(at, Math.min(end < 0 ? html.length : end, at + MAX_STYLES - read));
    read += styles.length;
    for (const [, name, block] of matchesOf(styles, RULE)) {
      const how = hidingOf(block ?? '');
      if (name && how && (how !== 'display' || name.startsWith('#'))) found.set(name, how);
    }
  }
  return found;
}
