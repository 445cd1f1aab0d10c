import type { Column } from '../../model/column';
import type { Portal } from '../../model/portal';
import type { DisclosureDuty } from '../../standards/disclosure-duties';
import { ownPages, TELLING_KINDS } from './own-pages';
import { TELLS } from './sightings';

/** Where a duty may be met under another name, or by another body. */
export interface Hint {
  name: string;
  columns: string[];
  pages: { title: string; url: string }[];
  /** The page says that others have the duty. */
  stated: boolean;
}

/** A column's name is short; longer link texts are titles. */
const LONGEST_NAME = 14;
const DEAD: ReadonlySet<Column['verdict']['state']> = new Set(['empty', 'unreachable']);
const LOOKED_THROUGH: ReadonlySet<string> = new Set(['home', 'platform', 'sitemap']);

/** 本区不承担公务员招考职能 · 公务员招考信息由省公务员局统一发布; not 由办公室负责应急值守. */
const DISCLAIMS =
  /(?:本|我)(?:机关|单位|部门|局|委|办|区|县|市|镇|乡|街道)[^。；\n]{0,40}(?:不承担|不具有|不涉及|不实施|没有|无)|统一(?:发布|公开|组织实施|招录|收取|实施)/;

/** The first sign that a duty without columns and titles is met under another name or by another body. */
export function hintOf(portal: Portal, { hints }: DisclosureDuty): Hint | null {
  if (!hints) return null;
  const columns = portal.columns.filter(
    ({ name, kind, verdict }) => hints.test(name) && !TELLING_KINDS.has(kind) && !DEAD.has(verdict.state),
  );
  const [first] = columns;
  if (first) return { name: first.name, columns: columns.slice(0, 5).map(({ id }) => id), pages: [], stated: false };
  const known = new Set(portal.columns.map(({ url }) => url));
  for (const { page } of ownPages(portal)) {
    const { facts, purpose } = page;
    if (LOOKED_THROUGH.has(purpose)) {
      // Titles of short news are no names.
      const listed = new Set(facts.lists.flatMap(({ items }) => items.map((item) => item.url)));
      const isName = (text: string): boolean => text.length <= LONGEST_NAME && hints.test(text) && !TELLS.test(text);
      for (const { text, url, region } of facts.links)
        if (region !== 'footer' && isName(text) && !known.has(url) && !listed.has(url))
          return { name: text, columns: [], pages: [{ title: text, url }], stated: false };
    }
    const sentence = disclaimerOf(facts.text, hints);
    if (sentence) return { name: sentence, columns: [], pages: [{ title: sentence, url: facts.url }], stated: true };
  }
  return null;
}

const LONGEST_QUOTE = 80;

function disclaimerOf(text: string | undefined, hints: RegExp): string | null {
  if (!text || !DISCLAIMS.test(text)) return null;
  const sentence = text.split(/[。；\n]/).find((one) => DISCLAIMS.test(one) && hints.test(one));
  return sentence ? sentence.trim().slice(0, LONGEST_QUOTE) : null;
}
