import { encodeGb18030 } from '../kit/gb18030';
import type { Random } from '../kit/random';

interface Sent {
  bytes: Uint8Array;
  contentType: string | null;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Characters without a code of two bytes stand as references, as editors leave them. */
const gbk = (text: string): Uint8Array => encodeGb18030(text.replace(/[©»›・]/g, (char) => `&#${char.charCodeAt(0)};`));
const declare = (html: string, meta: string): string => html.replace('<!--charset-->', meta);

const contentTypeMeta = (charset: string): string =>
  `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

/** How a page's characters become bytes, and what it says about them. */
export const encodings: Record<string, (html: string, random: Random) => Sent> = {
  'utf-8': (html) => ({
    bytes: utf8(declare(html, '<meta charset="utf-8">')),
    contentType: 'text/html; charset=utf-8',
  }),
  'utf-8-meta': (html) => ({ bytes: utf8(declare(html, contentTypeMeta('utf-8'))), contentType: 'text/html' }),
  'utf-8-undeclared': (html) => ({ bytes: utf8(declare(html, '')), contentType: 'text/html' }),
  'utf-8-bom': (html) => ({ bytes: utf8(`\ufeff${declare(html, '')}`), contentType: null }),
  'utf-8-called-gb2312': (html) => ({
    bytes: utf8(declare(html, contentTypeMeta('gb2312'))),
    contentType: 'text/html',
  }),
  gbk: (html) => ({ bytes: gbk(declare(html, contentTypeMeta('gbk'))), contentType: 'text/html' }),
  'gbk-called-gb2312': (html) => ({
    bytes: gbk(declare(html, contentTypeMeta('gb2312'))),
    contentType: 'text/html; charset=gb2312',
  }),
  'gbk-undeclared': (html) => ({ bytes: gbk(declare(html, '')), contentType: 'text/html' }),
  'gbk-called-utf-8': (html) => ({ bytes: gbk(declare(html, contentTypeMeta('utf-8'))), contentType: 'text/html' }),
};

export const encodingNames = Object.keys(encodings);
