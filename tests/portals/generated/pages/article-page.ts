import { addDays, type Day } from '../../kit/days';
import { esc } from '../../kit/markup';
import type { Random } from '../../kit/random';
import { drawBreadcrumb } from '../breadcrumb';
import { chance } from '../draw';
import { framePage } from '../frame';
import type { Draft } from '../generated-page';
import { entriesOf } from '../lists/entries';
import type { Setting } from '../setting';
import { afterText, infoLine } from './article-lines';
import { articleText } from './article-text';
import { drawBlock } from './document-block';
import { trailOf } from './list-page';

export const titleBox = (random: Random, title: string): string =>
  random.pick([
    `<h1>${esc(title)}</h1>`,
    `<h2 class="title">${esc(title)}</h2>`,
    `<div class="article-title">${esc(title)}</div>`,
    `<table width="100%"><tr><td align="center" class="bt"><font size="5"><b>${esc(title)}</b></font></td></tr></table>`,
    `<p class="tit" align="center"><strong>${esc(title)}</strong></p>`,
  ]);

/** A meta tag may tell another day than the page shows: the shown one counts. */
function headOf(
  setting: Setting,
  title: string,
  day: Day,
  source: string | null,
): { title: string; meta: Record<string, string> } {
  const { random, place, plan } = setting;
  const pageTitle = random.pick([`${title}_${place.site}`, `${title}-${plan.name}-${place.site}`, place.site, title]);
  const told = chance(random, 0.2) ? addDays(day, -random.int(1, 30)) : day;
  const meta = random.pick<Record<string, string>>([
    {
      SiteName: place.site,
      ArticleTitle: title,
      PubDate: `${told} 10:00`,
      ContentSource: source ?? '',
      ColumnName: plan.name,
    },
    { ArticleTitle: title, PubDate: told },
    { keywords: plan.name, description: title },
    {},
  ]);
  return { title: pageTitle, meta };
}

/** An article, or an official document with its block of fields. */
export function articlePage(setting: Setting, document: boolean): Draft {
  const { random, place, plan, savedOn, system, turn } = setting;
  const [entry] = entriesOf({ ...setting, count: 1, age: random.int(0, 900), step: 1 });
  if (!entry) throw new Error('no entry was made');
  const { title, day, url } = entry;
  const info = infoLine(random, day);
  const withInfo = !document || chance(random, 0.7);
  const block = document ? drawBlock(random, turn, { title, day, place, plan }) : null;
  const last = random.pick(['', '正文', '正文', title.length < 20 ? title : '']);
  const breadcrumb = drawBreadcrumb(random, trailOf(setting), last);
  const withCrumbs = chance(random, 0.9);
  const head = headOf(setting, title, day, withInfo ? info.source : null);
  const parts = [titleBox(random, title), withInfo ? info.html : ''];
  if (block) parts.splice(chance(random, 0.7) ? 0 : parts.length, 0, block.html);
  const text = `<div class="${system.textBox}" id="zoom">${articleText(random, place, day)}</div>`;
  const published = withInfo ? day : (block?.published ?? null);
  return {
    html: framePage(setting, {
      title: head.title,
      meta: head.meta,
      breadcrumb: withCrumbs ? breadcrumb.html : '',
      main: `<div class="${random.pick(['article', 'content', 'xl', 'detail'])}">\n${parts.join('\n')}\n${text}\n${afterText(random, place, savedOn)}</div>`,
      bare: chance(random, 0.6),
      tree: chance(random, 0.1),
    }),
    label: {
      url,
      ...(system.id ? { system: system.id } : {}),
      kind: document ? 'official-document' : 'article',
      ...(withCrumbs ? { breadcrumb: breadcrumb.names } : {}),
      article: {
        title,
        ...(published ? { published } : {}),
        ...(withInfo && !document ? { source: info.source } : {}),
      },
      ...(block ? { metadata: block.fields } : {}),
    },
    traits: block ? [`block:${block.shape}`] : ['article'],
    dateWords: withInfo ? info.words : [],
  };
}
