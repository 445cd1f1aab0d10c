import { esc } from '../kit/markup';
import type { Random } from '../kit/random';
import { chance } from './draw';
import { foot } from './noise/foot';
import { banner, navigationBar, topBar } from './noise/head';
import { hidden } from './noise/hidden';
import { calendar, catalogueTree, counter, hotList, sisters } from './noise/side';
import type { Setting } from './setting';

/** What a page is made of besides noise. */
export interface Content {
  title: string;
  /** `meta` names and values. */
  meta?: Readonly<Record<string, string>>;
  breadcrumb: string;
  main: string;
  /** A tree of disclosure columns stands beside the content. */
  tree?: boolean;
  /** No side blocks. */
  bare?: boolean;
}

/** A whole page: head, navigation, side blocks, content and footer in one of the frames that portals use. */
export function framePage(setting: Setting, content: Content): string {
  const { random, savedOn, place, system } = setting;
  const side = content.bare ? '' : sideBlocks(setting, content.tree === true);
  const sideFirst = chance(random, 0.6);
  const meta = Object.entries(content.meta ?? {})
    .map(([name, value]) => `<meta name="${name}" content="${esc(value)}">`)
    .join('\n');
  return `${random.pick(doctypes)}
<html>
<head>
<!--charset-->
<title>${esc(content.title)}</title>
${meta}
<link href="/css/style.css" rel="stylesheet">
${system.assets.join('\n')}
</head>
<body>
${topBar(random, savedOn)}
<div class="head"><a href="/"><img src="/images/logo.png" alt="${place.site}"></a></div>
${navigationBar(random, place)}
${banner(random, place, savedOn)}
${hidden(random, savedOn)}
${body(random, content, side, sideFirst)}
${chance(random, 0.3) ? hidden(random, savedOn) : ''}
${foot(random, place, savedOn)}
</body>
</html>`;
}

const doctypes = [
  '<!DOCTYPE html>',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  '',
];

function sideBlocks(setting: Setting, tree: boolean): string {
  const { random, place, plan, savedOn } = setting;
  const blocks = [tree ? catalogueTree(random) : chance(random, 0.6) ? sisters(random, plan) : ''];
  if (chance(random, 0.55)) blocks.push(hotList(random, place, savedOn, plan.name));
  if (chance(random, 0.15)) blocks.push(calendar(savedOn));
  if (chance(random, 0.15)) blocks.push(counter(random, savedOn));
  return blocks.filter((block) => block !== '').join('\n');
}

function body(random: Random, { breadcrumb, main }: Content, side: string, sideFirst: boolean): string {
  if (side === '') {
    return random.pick([
      `<div class="main">${breadcrumb}\n${main}</div>`,
      `${breadcrumb}\n<div class="container"><div class="box">${main}</div></div>`,
      `<table width="1000" align="center"><tr><td>${breadcrumb}</td></tr><tr><td valign="top">\n${main}\n</td></tr></table>`,
    ]);
  }
  const pair = (before: string, after: string): string => (sideFirst ? `${before}\n${after}` : `${after}\n${before}`);
  switch (random.int(0, 4)) {
    case 0:
      return `<div class="wrap">${breadcrumb}${pair(`<div class="left">${side}</div>`, `<div class="right">\n${main}\n</div>`)}</div>`;
    case 1:
      return `<table width="1000" align="center" cellspacing="0"><tr><td colspan="2">${breadcrumb}</td></tr><tr>${pair(`<td width="220" valign="top">${side}</td>`, `<td valign="top">\n${main}\n</td>`)}</tr></table>`;
    case 2:
      return `<div class="container">${pair(`<div class="fl sidebar">${side}</div>`, `<div class="fr content">${breadcrumb}\n${main}</div>`)}</div>`;
    case 3:
      return `<main>${breadcrumb}<div class="row">${pair(`<aside>${side}</aside>`, `<section>${main}</section>`)}</div></main>`;
    default:
      return `${breadcrumb}\n<div class="con">${pair(`<div class="b${random.int(1, 9)}">${side}</div>`, `<div class="b${random.int(10, 19)}">${main}</div>`)}</div>`;
  }
}
