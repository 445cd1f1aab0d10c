import type { Random } from '../kit/random';
import { chance } from './draw';

/** A way in which markup is broken; a browser still shows the same words in the same places. */
type Damage = (html: string, random: Random) => string;

const bodyOf = (html: string, change: (body: string) => string): string => {
  const at = html.indexOf('<body');
  return at < 0 ? html : html.slice(0, at) + change(html.slice(at));
};

/** Changes tags only: scripts, comments and text stay. */
const inTags = (html: string, change: (tag: string) => string): string =>
  html.replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<\/?[a-zA-Z][^>]*>/g, (piece) =>
    piece.startsWith('<script') || piece.startsWith('<!--') ? piece : change(piece),
  );

const outsideScripts = (html: string, change: (piece: string) => string): string =>
  html
    .split(/(<script[\s\S]*?<\/script>|<!--[\s\S]*?-->)/)
    .map((piece) => (piece.startsWith('<script') || piece.startsWith('<!--') ? piece : change(piece)))
    .join('');

export const damages: Record<string, Damage> = {
  'unclosed-items': (html) =>
    bodyOf(html, (body) => outsideScripts(body, (piece) => piece.replace(/<\/li>|<\/dd>|<\/dt>/g, ''))),
  'unclosed-cells': (html) => bodyOf(html, (body) => outsideScripts(body, (piece) => piece.replace(/<\/t[dr]>/g, ''))),
  'unclosed-paragraphs': (html) =>
    bodyOf(html, (body) => outsideScripts(body, (piece) => piece.replace(/<\/p>(?=\s*<p)/g, ''))),
  'stray-end-tags': (html, random) =>
    bodyOf(html, (body) =>
      outsideScripts(body, (piece) =>
        piece.replace(/<\/(?:li|td|h3)>/g, (tag) => (chance(random, 0.15) ? `</font></b>${tag}</strong>` : tag)),
      ),
    ),
  /** In a browser an end tag for a div opened outside of the cell does nothing. */
  'stray-div-in-cell': (html, random) =>
    bodyOf(html, (body) =>
      outsideScripts(body, (piece) => piece.replace(/<\/td>/g, (tag) => (chance(random, 0.1) ? `</div>${tag}` : tag))),
    ),
  'duplicate-ids': (html) =>
    bodyOf(html, (body) =>
      inTags(body, (tag) => tag.replace(/^<(li|tr|dd|div)(?=[\s>])(?![^>]* id=)/, '<$1 id="con"')),
    ),
  'no-body': (html) => html.replace(/<\/?(?:body|html|head)[^>]*>/g, ''),
  'unquoted-attributes': (html) => inTags(html, (tag) => tag.replace(/(\s[\w-]+)="([\w./:#-]+)"/g, '$1=$2')),
  'single-quotes': (html) => inTags(html, (tag) => tag.replace(/="([^"']*)"/g, "='$1'")),
  'upper-case': (html) =>
    inTags(html, (tag) =>
      tag
        .replace(/^<\/?[a-z0-9]+/, (name) => name.toUpperCase())
        .replace(/\s(href|class|width|src|title)=/g, (name) => name.toUpperCase()),
    ),
  'font-soup': (html) =>
    bodyOf(html, (body) =>
      outsideScripts(body, (piece) =>
        piece.replace(/(<a [^>]*>)([^<]+)(<\/a>)/g, '$1<FONT size=2><FONT color=#000000>$2</FONT></FONT>$3'),
      ),
    ),
  'nul-bytes': (html, random) =>
    html.replace(/>\n|[\u4e00-\u9fa5](?=[\u4e00-\u9fa5])/g, (piece) =>
      chance(random, 0.01) ? `${piece}\u0000` : piece,
    ),
  'nested-forms': (html) =>
    bodyOf(html, (body) =>
      body.replace(
        /<body>/,
        '<body><form name="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTkyMzI0">',
      ),
    ),
  /** The connection broke in the footer. */
  'cut-off': (html, random) => {
    const at = Math.max(html.lastIndexOf('主办：'), html.length - 200);
    return html.slice(0, at + random.int(0, 20));
  },
  entities: (html) =>
    bodyOf(html, (body) =>
      outsideScripts(body, (piece) =>
        piece.replace(/[\u4e00-\u9fa5](?=[\u4e00-\u9fa5])/g, (char) => `&#${char.charCodeAt(0)};`),
      ),
    ),
  'crlf-and-tabs': (html) => html.replace(/\n/g, '\r\n\t\t\r\n').replace(/></g, '>\r\n<'),
};

export const damageNames = Object.keys(damages);
