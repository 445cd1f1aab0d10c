import type { PageSafety } from '../../model/page-safety';
import type { PageContext } from '../page-context';
import { readForeignSources } from './foreign-sources';
import { readHidden } from './hidden-parts';
import { readNoscript } from './noscript-parts';
import { readScriptMarks } from './script-marks';

/** &#20122;, &#x4E9A; */
const REFERENCES = /(?:&#x?[0-9a-f]{4,5};\s*){3}/i;

/** What the page holds that tampering would put there (内容安全): hidden parts, foreign sources, marks in scripts. */
export const readSafety = (page: PageContext): PageSafety => ({
  hidden: [...readHidden(page), ...readNoscript(page)],
  sources: readForeignSources(page),
  scripts: readScriptMarks(page),
  encodedTitle: hasEncodedTitle(page.html),
});

function hasEncodedTitle(html: string): boolean {
  const at = html.search(/<title/i);
  return at >= 0 && REFERENCES.test(html.slice(at, at + 600).split('</', 1)[0] ?? '');
}
