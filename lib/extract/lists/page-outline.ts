import { oncePer } from '../once-per';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';
import { outlineOf } from './build-outline';
import type { Outline } from './outline';

/** The outline of a page, made on first use: lists and pager read the same one. */
export const pageOutline = oncePer((page: PageContext): Outline => {
  const index = indexPage(page);
  return outlineOf(index, joined(index.sections), page.today);
});

/** <datastore>…<record><![CDATA[…]]></record> outside a script: records of one store as one text. */
function joined(sections: readonly { el: number; text: string }[]): { el: number; text: string }[] {
  const first = sections[0];
  return first ? [{ el: first.el, text: sections.map(({ text }) => text).join('\n') }] : [];
}
