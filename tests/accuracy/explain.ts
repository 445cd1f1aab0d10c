import { explain } from '../../lib/extract';
import type { CorpusPage } from './corpus';
import { table } from './print';

/** Why one page was read as it was: candidates, scores, winners, beside what the label says. */
export function explainPage(page: CorpusPage): string {
  const { facts, kind, lists, article, metadata, columnName } = explain(page.snapshot);
  const { label } = page;
  const parts: string[] = [];
  const part = (title: string, body: string): void => {
    parts.push(`── ${title}\n${body}`);
  };
  part(
    'page',
    `${page.id}  ${label.url}\nread on ${page.snapshot.fetchedAt.slice(0, 10)}, ${page.snapshot.charset?.name} (${page.snapshot.charset?.source}), system ${facts.system ?? 'not recognised'} (label: ${label.system ?? '–'})`,
  );
  part(
    `kind: ${facts.kind}, confidence ${facts.kindConfidence.toFixed(2)} (label: ${label.kind ?? '–'})`,
    kind.scores.map((s) => `${String(s.score).padStart(4)}  ${s.kind}\n        ${s.reasons.join(' · ')}`).join('\n'),
  );
  part(
    'lists: candidates, best first',
    table(
      ['score', 'reported as', 'items', 'dated', 'heading', 'first item', 'reasons'],
      lists().map((c) => [
        String(c.score),
        c.list === null ? '–' : c.list === facts.mainList ? `${c.list} (main)` : String(c.list),
        String(c.items),
        String(c.dated),
        c.heading ?? '',
        (c.sample[0] ?? '').slice(0, 30),
        c.reasons.join(' · '),
      ]),
    ),
  );
  part(
    `breadcrumb and column: ${facts.columnName ?? '–'} from ${columnName.from ?? 'nothing'} (label: ${label.columnName ?? '–'})`,
    `${facts.breadcrumb.map((crumb) => crumb.name).join(' > ') || '–'}\nlabel: ${label.breadcrumb?.join(' > ') ?? '–'}`,
  );
  part('pager', `${JSON.stringify(facts.pager)}\nlabel: ${JSON.stringify(label.pager ?? null)}`);
  part(
    'article',
    [
      `title    ${article.title ?? '–'}`,
      `from     ${article.titleFrom ?? '–'}`,
      `date     ${article.publishedOn ?? '–'}`,
      `         ${article.shownDate ? `${article.shownDate.reason}: ${article.shownDate.line}` : '–'}`,
      `source   ${article.source ?? '–'}`,
      ...article.candidates.map(
        (c) => `${String(c.score).padStart(4)}     ${c.text}\n         ${c.reasons.join(' · ')}`,
      ),
      `label    ${JSON.stringify(label.article ?? null)}`,
    ].join('\n'),
  );
  part(
    'metadata',
    `${
      metadata
        ? table(
            ['field', 'value'],
            metadata.fields.map((f) => [f.name, f.value]),
          )
        : '–'
    }\nlabel: ${JSON.stringify(label.metadata ?? null)}`,
  );
  part(
    'menus',
    facts.menus
      .map(
        (m) =>
          `${m.role}  ${m.heading ?? ''}  ${m.nodes.map((n) => `${n.name}${n.children.length ? `(${n.children.length})` : ''}`).join(' ')}`,
      )
      .join('\n'),
  );
  part(
    'states',
    [
      `empty phrase      ${facts.emptyState?.quotation ?? '–'}`,
      `not-found phrase  ${facts.notFoundPhrase?.quotation ?? '–'}`,
      `challenge         ${facts.challenge?.quotation ?? '–'}`,
      `redirect          ${facts.redirect?.url ?? '–'}`,
      `frames            ${facts.frames.join(' ') || '–'}`,
      `scripted          ${facts.scripted}`,
      `main block        ${facts.mainTextLength} characters: ${facts.mainText.slice(0, 120)}`,
    ].join('\n'),
  );
  return parts.join('\n\n');
}
