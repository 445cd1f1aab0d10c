import { decode } from '../../lib/crawl/charset';
import type { PageFacts } from '../../lib/model/page-facts';
import { type GeneratedPage, generatePages } from '../portals/generated';
import type { CorpusPage } from './corpus';
import type { Tally } from './tally';

/** A generated page as the harness takes pages. `system` is the family whose markup it varies. */
interface GeneratedCorpusPage extends CorpusPage {
  generated: GeneratedPage;
}

/** The corpus that a generator makes for a seed: the same seed gives the same pages. */
export function generatedCorpus(seed: string): GeneratedCorpusPage[] {
  return generatePages(seed).map((page) => {
    const { text, name, source } = decode(page.bytes, page.contentType);
    return {
      id: page.id,
      label: page.label,
      system: page.family,
      snapshot: {
        url: page.label.url,
        finalUrl: page.label.url,
        status: page.status,
        headers: {},
        fetchedAt: `${page.savedOn}T23:00:00+08:00`,
        elapsedMs: 0,
        bytes: page.bytes.length,
        sha256: null,
        text,
        charset: { name, source },
        via: 'fetch',
        redirects: [],
        frames: [],
        error: null,
      },
      generated: page,
    };
  });
}

const isGenerated = (page: CorpusPage): page is GeneratedCorpusPage => 'generated' in page;

/**
 * A page whose list comes by script, endpoint or frame must say so, or read the list: one that does neither would be
 * called empty from its source.
 */
export function measureFed(page: CorpusPage, facts: PageFacts, tally: Tally): void {
  if (!isGenerated(page) || !page.generated.fed) return;
  const says = facts.scripted || facts.dataEndpoints.length > 0 || facts.frames.length > 0;
  tally.judge('list comes later', page, true, says ? true : null);
  if (facts.mainList === null) return;
  tally.add('list comes later', page.system, 'wrong');
  tally.miss('list comes later', page, 'wrong', null, facts.lists[facts.mainList]?.items[0]?.title ?? null);
}
