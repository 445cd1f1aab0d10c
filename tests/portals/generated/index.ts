import { hashOf, randomOf } from '../kit/random';
import { damageNames, damages } from './damage';
import { encodingNames, encodings } from './encodings';
import type { Draft, GeneratedPage } from './generated-page';
import { articlePage } from './pages/article-page';
import { emptyPage } from './pages/empty-page';
import { fedPage } from './pages/fed-page';
import { homePage, indexPage } from './pages/index-page';
import { listPage } from './pages/list-page';
import { challengePage, errorPage } from './pages/refusals';
import { annualReportPage, applicationPage, singlePage } from './pages/text-pages';
import { platformPage, siteMapPage } from './pages/tree-pages';
import { type Setting, settingOf } from './setting';
import { systems } from './systems';

export type { GeneratedPage } from './generated-page';

/** Pages of each sort for each publishing system. */
const sorts: readonly (readonly [name: string, count: number, make: (setting: Setting) => Draft])[] = [
  ['list', 104, listPage],
  ['empty', 14, emptyPage],
  ['fed', 12, fedPage],
  ['article', 20, (setting) => articlePage(setting, false)],
  ['document', 28, (setting) => articlePage(setting, true)],
  ['index', 5, indexPage],
  ['single', 5, singlePage],
  ['home', 3, homePage],
  ['platform', 3, platformPage],
  ['sitemap', 3, siteMapPage],
  ['report', 2, annualReportPage],
  ['application', 1, applicationPage],
  ['error', 3, errorPage],
  ['challenge', 3, challengePage],
];

/**
 * Pages of every publishing system, each varied by layout, date shape, pager, noise, damage and encoding, with what a
 * careful reader finds on them. The same seed gives the same bytes.
 */
export function generatePages(seed: string): GeneratedPage[] {
  return systems.flatMap((system, s) =>
    sorts.flatMap(([name, count, make]) =>
      Array.from({ length: count }, (_, i) => {
        const setting = settingOf(`${seed} ${name}`, system, i, s + (hashOf(seed) % 97));
        return sent(`${system.family}-${name}-${i + 1}`, system.family, make(setting), setting, seed);
      }),
    ),
  );
}

function sent(id: string, family: string, draft: Draft, setting: Setting, seed: string): GeneratedPage {
  const random = randomOf(`${seed} ${id} sent`);
  const refusal = draft.status !== undefined;
  const { turn, shift } = setting;
  const damage =
    !refusal && (turn + shift) % 2 === 1 ? turnOf(damageNames, Math.floor(turn / 2) * 3 + shift * 5) : null;
  const encoding = refusal ? 'utf-8' : turnOf(encodingNames, turn * 2 + shift * 4);
  const html = damage ? (damages[damage]?.(draft.html, random) ?? draft.html) : draft.html;
  const encode = encodings[encoding];
  if (!encode) throw new Error(`no encoding ${encoding}`);
  return {
    id,
    family,
    label: { id, ...draft.label },
    ...encode(html, random),
    status: draft.status ?? 200,
    savedOn: setting.savedOn,
    traits: [...draft.traits, ...(damage ? [`damage:${damage}`] : []), `encoding:${encoding}`],
    dateWords: draft.dateWords,
    fed: draft.fed === true,
  };
}

function turnOf(names: readonly string[], n: number): string {
  const name = names[n % names.length];
  if (name === undefined) throw new Error('nothing to give out');
  return name;
}
