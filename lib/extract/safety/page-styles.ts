import type { Hiding } from '../../model/page-safety';
import { matchesOf } from '../../text/matches';
import { hidingOf, MAY_HIDE } from './hiding';

/** #ad1{position:absolute;left:-9999px}, .x { … }: a plain name alone before the block; not .menu ul{…} */
const RULE = /(?:^|[>};\s])([#.][\w-]{1,60})\s*\{([^{}]{1,400})\}/g;
/** Characters of style elements that are read; few pages have more, and tampering is short. */
const MAX_STYLES = 20_000;

/**
 * How the page's own style elements hide what is called by a plain name (`#id`, `.class`). Menus and tabs are hidden by
 * display:none there on every second page, so that an id alone may be.
 */
export function hidingByName(styles: readonly string[]): ReadonlyMap<string, Hiding> {
  const found = new Map<string, Hiding>();
  let left = MAX_STYLES;
  for (const style of styles) {
    if (left <= 0) break;
    const read = style.slice(0, left);
    left -= read.length;
    if (!MAY_HIDE.test(read)) continue;
    for (const [, name, block] of matchesOf(read, RULE)) {
      const how = hidingOf(block ?? '');
      if (name && how && (how !== 'display' || name.startsWith('#'))) found.set(name, how);
    }
  }
  return found;
}

/** document.getElementById("hh").style.display = "none"; not inside of a function that a click calls */
const BY_SCRIPT =
  /getElementById\s*\(\s*["']([\w-]{1,60})["']\s*\)\s*\.\s*style\s*\.\s*(?:display\s*=\s*["']none|visibility\s*=\s*["']hidden)/g;

/** Ids of elements that inline scripts hide as soon as they run. */
export function hiddenByScript(sources: readonly string[]): string[] {
  return sources.flatMap((source) =>
    source.includes('getElementById') && !/\bfunction\b|=>/.test(source)
      ? matchesOf(source, BY_SCRIPT).map(([, id]) => `#${id}`)
      : [],
  );
}
