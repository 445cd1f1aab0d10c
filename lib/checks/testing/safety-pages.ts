import type { PageFacts } from '../../model/page-facts';
import type { HiddenPart, PageSafety } from '../../model/page-safety';
import type { PageRecord } from '../../model/portal';
import { page } from './portal-builder';

const nothing: PageSafety = { hidden: [], sources: [], scripts: [], encodedTitle: false };

let made = 0;

/** A page of the built portal with an address of its own. */
export const pageWith = (facts: Partial<PageFacts>, safety: Partial<PageSafety> = {}): PageRecord =>
  page({
    purpose: 'column',
    facts: {
      url: `http://www.example.gov.cn/${++made}.html`,
      kind: 'column-list',
      ...facts,
      safety: { ...nothing, ...safety },
    },
  });

/** An article with title and text, as pages bear it. */
export const article = (title: string, text: string, facts: Partial<PageFacts> = {}): PageRecord =>
  pageWith({
    kind: 'article',
    title: `${title}-青石县人民政府`,
    siteName: '青石县人民政府',
    article: { title, publishedOn: '2026-01-08', source: null, length: text.length },
    text: `${title}\n${text}`,
    ...facts,
  });

export const hiddenPart = (part: Partial<HiddenPart>): HiddenPart => ({
  how: 'display',
  text: '',
  links: [],
  selector: '#x',
  ...part,
});
