import { type AnyNode, isComment, isTag } from 'domhandler';
import { oncePer } from '../once-per';
import type { PageContext } from '../page-context';
import { indexPage, type PageIndex } from '../page-index';
import { outlineOf } from './build-outline';
import type { Outline } from './outline';

/** The outline of a page, made on first use: lists and pager read the same one. */
export const pageOutline = oncePer((page: PageContext): Outline => {
  const index = indexPage(page);
  const cdata = index.cdata && page.html.includes('<![CDATA[') ? cdataOf(page, index) : [];
  return outlineOf(index, cdata, page.today);
});

/** <datastore>…<record><![CDATA[…]]></record> outside a script: HTML takes the sections for comments. */
function cdataOf(page: PageContext, index: PageIndex): { el: number; text: string }[] {
  const found: { el: number; text: string }[] = [];
  let node: AnyNode | null = page.root.children[0] ?? null;
  while (node) {
    if (isComment(node) && node.data.startsWith('[CDATA[')) {
      const around = node.parent;
      const el = around && isTag(around) ? (index.indexOf.get(around) ?? -1) : -1;
      const text = `<![CDATA[${node.data.slice(7, -2)}]]>`;
      found.push({ el, text: around && isTag(around) ? `<${around.name}>${text}</${around.name}>` : text });
    }
    const child: AnyNode | null = isTag(node) ? (node.children[0] ?? null) : null;
    if (child) {
      node = child;
      continue;
    }
    while (node && !node.next) node = node.parent;
    node = node?.next ?? null;
  }
  return joined(found);
}

/** Records of one store as one text. */
function joined(sections: { el: number; text: string }[]): { el: number; text: string }[] {
  const first = sections[0];
  return first ? [{ el: first.el, text: sections.map(({ text }) => text).join('\n') }] : [];
}
