import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { onSite } from '../finding';
import { evidenceOf } from '../look';
import { type OpenedArticle, openedArticles } from './opened-articles';

const meta = {
  id: 'unsourced-articles',
  title: 'checks.unsourcedArticles.title',
  basis: ['GUIDE-ARTICLE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Articles, and columns they are of, that speak for a portal's template. */
const FEWEST_ARTICLES = 4;
const FEWEST_COLUMNS = 2;
const SHOWN = 3;
/** Columns whose pages are forms and guides, no articles. */
const FORMS: ReadonlySet<string> = new Set(['service', 'permit', 'penalty', 'credit', 'leaders', 'functions']);

const SOURCE_WORDS = /来\s*源|稿\s*源|供稿|发布(?:机构|单位|部门|者)|发文机关|作者|编辑|撰稿|公开机构|责任部门/;
const DATE_WORDS = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;

/**
 * Portals whose articles show no source, or no day (指引: 标题、来源、时间). One article without proves nothing, so only where
 * all that were opened lack it, and nothing on them reads like one. A script may write it: a question.
 */
export const unsourcedArticles: Check = {
  meta,
  run(portal) {
    const articles = openedArticles(portal).filter(
      ({ facts, listed }) =>
        facts.kind === 'article' && facts.text !== undefined && listed.some(({ column }) => !FORMS.has(column.kind)),
    );
    const columns = new Set(articles.flatMap(({ listed }) => listed.map(({ column }) => column.id)));
    if (articles.length < FEWEST_ARTICLES || columns.size < FEWEST_COLUMNS) return [];
    return [
      ...(articles.some(hasSource) ? [] : [lacking(portal, articles, 'message')]),
      ...(articles.some(hasDay) ? [] : [{ ...lacking(portal, articles, 'undated'), id: `${meta.id}:site:undated` }]),
    ];
  },
};

const hasSource = ({ facts }: OpenedArticle): boolean =>
  facts.article?.source != null ||
  SOURCE_WORDS.test(facts.text ?? '') ||
  facts.metadata.some(({ name }) => SOURCE_WORDS.test(name));

const hasDay = ({ facts }: OpenedArticle): boolean =>
  facts.article?.publishedOn != null || DATE_WORDS.test((facts.text ?? '').slice(0, 600));

function lacking(portal: Portal, articles: readonly OpenedArticle[], text: string): Finding {
  const evidence = articles.slice(0, SHOWN).map(({ page, facts }) => evidenceOf(page, facts.article?.title ?? null));
  return onSite(meta, portal, evidence, { state: 'needs-review', text, params: { count: articles.length } });
}
